import { useCallback } from 'react';
import { callPage } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { useReply } from '../../surface/use-reply';
import { SkeletonGroup } from '../../ui/skeleton';
import { usePage } from '../shared/page-context';
import { DeliverableForm } from './deliverable-form';

/** The form of a stored deliverable, once its definition has come. */
export function EditDeliverable({ id, close }: { readonly id: string; readonly close: () => void }) {
  const { texts } = useLanguage();
  const { projectId } = usePage();
  const load = useCallback(() => callPage('listDeliverables', { projectId }), [projectId]);
  const { value, failure, reload } = useReply(load);
  if (failure) return <FailureNotice failure={failure} retry={reload} />;
  if (!value) return <SkeletonGroup label={texts.common.loading} heights={['220px']} />;
  const deliverable = value.deliverables.find((candidate) => candidate.id === id);
  return deliverable ? (
    <DeliverableForm deliverable={deliverable} close={close} />
  ) : (
    <FailureNotice failure={{ code: 'conflict' }} />
  );
}
