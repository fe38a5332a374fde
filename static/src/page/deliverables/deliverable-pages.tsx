import { useState } from 'react';
import type { Removal } from '../../model/removal';
import { usePage } from '../shared/page-context';
import type { ResultProps } from '../shared/page-context';
import { DeliverableDetail } from './deliverable-detail';
import { DeliverableList } from './deliverable-list';
import { RemovalNotice } from './removal-notice';

/** All deliverables, or the one in focus; what was just removed can be brought back from the list. */
export function DeliverablePages({ result }: ResultProps) {
  const { route, go } = usePage();
  const [removal, setRemoval] = useState<Removal | null>(null);
  if (route.deliverable === null) {
    return (
      <>
        {removal && <RemovalNotice key={removal.deliverable.id} removal={removal} close={() => setRemoval(null)} />}
        <DeliverableList result={result} />
      </>
    );
  }
  const removed = (next: Removal | null) => {
    setRemoval(next);
    go({ page: 'deliverables', deliverable: null });
  };
  return <DeliverableDetail key={route.deliverable} result={result} id={route.deliverable} removed={removed} />;
}
