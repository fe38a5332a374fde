import { definitionOf } from '../../../../src/domain/plan/definition';
import { changedParts } from '../../form/rebased';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { usePageTexts } from '../shared/page-texts';
import type { DeliverableStock } from './deliverable-stock';
import { useDefinitionTexts } from './use-definition-texts';
import type { Deliverable } from '../../../../src/domain/plan/deliverable';

interface DeliverableChangedProps {
  readonly opened: Deliverable;
  readonly stock: DeliverableStock;
  /** Goes on from what is stored now (null: nothing), with what was typed here or without. */
  readonly goOn: (current: Deliverable | null, keepTyped: boolean) => void;
}

/** What somebody else has made of the deliverable since its form was opened, and the choice between both. */
export function DeliverableChanged({ opened, stock, goOn }: DeliverableChangedProps) {
  const { form, risks: shared } = usePageTexts();
  const current = stock.value?.deliverables.find(({ id }) => id === opened.id);
  const textOf = useDefinitionTexts(current ?? opened);
  if (!stock.value || stock.loading) return null;
  if (!current) {
    const addAgain = <Button onClick={() => goOn(null, true)}>{form.addAgain}</Button>;
    return (
      <Notice appearance="warning" title={form.removedMeanwhile} actions={addAgain}>
        <p>{form.removedMeanwhileHelp}</p>
      </Notice>
    );
  }
  const changed = changedParts(definitionOf(opened), definitionOf(current));
  if (changed.length === 0) {
    return (
      <Notice appearance="warning" title={shared.savedAtOnce}>
        <p>{shared.savedAtOnceHelp}</p>
      </Notice>
    );
  }
  const choice = (
    <>
      <Button onClick={() => goOn(current, true)}>{shared.keepMine}</Button>
      <Button onClick={() => goOn(current, false)}>{shared.takeTheirs}</Button>
    </>
  );
  return (
    <Notice appearance="warning" title={form.changedMeanwhile} actions={choice}>
      <ul>
        {changed.map((field) => (
          <li key={field}>{textOf(field)}</li>
        ))}
      </ul>
    </Notice>
  );
}
