import type { Deliverable } from '../../../../src/domain/plan/deliverable';
import { useCallback, useState } from 'react';
import { callPage } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { useReply } from '../../surface/use-reply';
import { SkeletonGroup } from '../../ui/skeleton';
import { usePage } from '../shared/page-context';
import { DeliverableForm } from './deliverable-form';
import type { StoredDeliverables } from './stored-deliverables';

/** The form of a stored deliverable, once its definition has come. */
export function EditDeliverable({ id, close }: { readonly id: string; readonly close: () => void }) {
  const { texts } = useLanguage();
  const { projectId } = usePage();
  const load = useCallback(() => callPage('listDeliverables', { projectId }), [projectId]);
  const stored = useReply(load);
  if (!stored.value) {
    if (stored.failure) return <FailureNotice failure={stored.failure} retry={stored.reload} />;
    return <SkeletonGroup label={texts.common.loading} heights={['220px']} />;
  }
  return (
    <OpenedForm
      opened={stored.value.deliverables.find((one) => one.id === id)}
      stored={stored}
      close={close}
    />
  );
}

interface OpenedFormProps {
  readonly opened: Deliverable | undefined;
  readonly stored: StoredDeliverables;
  readonly close: () => void;
}

/** Keeps the deliverable as it was opened: an answer that comes later replaces nothing that was typed. */
function OpenedForm({ opened, stored, close }: OpenedFormProps) {
  const [deliverable] = useState(opened);
  if (!deliverable) return <FailureNotice failure={{ code: 'conflict' }} />;
  return <DeliverableForm deliverable={deliverable} stored={stored} close={close} />;
}
