import { usePage } from '../shared/page-context';
import type { ResultProps } from '../shared/page-context';
import { DeliverableDetail } from './deliverable-detail';
import { DeliverableList } from './deliverable-list';

/** All deliverables, or the one in focus. */
export function DeliverablePages({ result }: ResultProps) {
  const { route } = usePage();
  return route.deliverable === null ? (
    <DeliverableList result={result} />
  ) : (
    <DeliverableDetail key={route.deliverable} result={result} id={route.deliverable} />
  );
}
