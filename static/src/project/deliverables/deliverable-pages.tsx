import { callPage } from '../../platform';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { RemovalNotice } from '../shared/removal-notice';
import { DeliverableDetail } from './deliverable-detail';
import { DeliverableList } from './deliverable-list';

/** All deliverables, or the one of the route. Above them the notice that undoes the last removal. */
export function DeliverablePages({ result }: ResultProps) {
  const { deliverables: texts } = usePageTexts();
  const { projectId, route, removed, setRemoved } = usePage();
  if (route.deliverable !== null)
    return <DeliverableDetail key={route.deliverable} result={result} id={route.deliverable} />;
  return (
    <>
      {removed && (
        <RemovalNotice
          key={removed.id}
          name={removed.name}
          means={texts.removedMeans}
          restore={() => callPage('restoreDeliverable', { projectId, id: removed.id })}
          restored={() => setRemoved(null)}
        />
      )}
      <DeliverableList result={result} />
    </>
  );
}
