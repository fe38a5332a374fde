import { definitionOf } from '../../../../src/domain/plan/definition';
import { changedParts } from '../../form/rebased';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { ChangedNotice } from '../shared/changed-notice';
import { usePageTexts } from '../shared/page-texts';
import type { StoredDeliverables } from './stored-deliverables';
import { useDefinitionTexts } from './use-definition-texts';
import type { Deliverable } from '../../../../src/domain/plan/deliverable';

interface DeliverableChangedProps {
  readonly opened: Deliverable;
  readonly stored: StoredDeliverables;
  /** Goes on from what is stored now (null: nothing), with what was typed here or without. */
  readonly goOn: (current: Deliverable | null, keepTyped: boolean) => void;
}

/** What somebody else made of the deliverable since its form was opened, and the choice between both. */
export function DeliverableChanged({ opened, stored, goOn }: DeliverableChangedProps) {
  const { form } = usePageTexts();
  const current = stored.value?.deliverables.find(({ id }) => id === opened.id);
  const textOf = useDefinitionTexts(current ?? opened);
  if (!stored.value || stored.loading) return null;
  if (!current) {
    const addAgain = <Button onClick={() => goOn(null, true)}>{form.addAgain}</Button>;
    return (
      <Notice appearance="warning" title={form.removedMeanwhile} actions={addAgain}>
        <p>{form.removedMeanwhileHelp}</p>
      </Notice>
    );
  }
  return (
    <ChangedNotice
      title={form.changedMeanwhile}
      lines={changedParts(definitionOf(opened), definitionOf(current)).map(textOf)}
      goOn={(keepTyped) => goOn(current, keepTyped)}
    />
  );
}
