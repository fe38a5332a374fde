import { usePage } from '../shared/page-context';
import type { ResultProps } from '../shared/page-context';
import { DeliverableDetail } from './deliverable-detail';
import { DeliverableList } from './deliverable-list';
import { RemovalNotice } from './removal-notice';

/** All deliverables, or the one in focus; what was just removed can be brought back from the list. */
export function DeliverablePages({ result }: ResultProps) {
  const { route, removed } = usePage();
  if (route.deliverable !== null) return <DeliverableDetail key={route.deliverable} result={result} id={route.deliverable} />;
  return (
    <>
      {removed && <RemovalNotice key={removed.id} removed={removed} />}
      <DeliverableList result={result} />
    </>
  );
}
