import { useCallback, useState } from 'react';
import type { Deliverable } from '../../../../src/domain/plan/project-plan';
import { callPage } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { useReply } from '../../surface/use-reply';
import { SkeletonGroup } from '../../ui/skeleton';
import { usePage } from '../shared/page-context';
import { DeliverableForm } from './deliverable-form';
import type { DeliverableStock } from './deliverable-stock';

/** The form of a stored deliverable, once its definition has come. */
export function EditDeliverable({ id, close }: { readonly id: string; readonly close: () => void }) {
  const { texts } = useLanguage();
  const { projectId } = usePage();
  const load = useCallback(() => callPage('listDeliverables', { projectId }), [projectId]);
  const stock = useReply(load);
  if (!stock.value) {
    if (stock.failure) return <FailureNotice failure={stock.failure} retry={stock.reload} />;
    return <SkeletonGroup label={texts.common.loading} heights={['220px']} />;
  }
  return (
    <OpenedForm opened={stock.value.deliverables.find((one) => one.id === id)} stock={stock} close={close} />
  );
}

interface OpenedFormProps {
  readonly opened: Deliverable | undefined;
  readonly stock: DeliverableStock;
  readonly close: () => void;
}

/** Keeps the deliverable as it was opened: an answer that comes later replaces nothing that was typed. */
function OpenedForm({ opened, stock, close }: OpenedFormProps) {
  const [deliverable] = useState(opened);
  if (!deliverable) return <FailureNotice failure={{ code: 'conflict' }} />;
  return <DeliverableForm deliverable={deliverable} stock={stock} close={close} />;
}
