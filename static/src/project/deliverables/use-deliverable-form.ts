import type { Deliverable } from '../../../../src/domain/plan/deliverable';
import { useState } from 'react';
import { definitionOf } from '../../../../src/domain/plan/definition';
import { callPage, confirmDone } from '../../platform';
import { useLanguage } from '../../surface/language';
import { useAction, type Action } from '../../surface/use-action';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import {
  draftOfDeliverable,
  errorsIn,
  rebasedDeliverable,
  requestOf,
  type DeliverableDraft,
  type DeliverableErrors,
} from './deliverable-draft';
import type { StoredDeliverables } from './stored-deliverables';

export interface DeliverableFormProps {
  /** Null: a new one. */
  readonly deliverable: Deliverable | null;
  /** Absent: of a new one, which nobody else can have changed. */
  readonly stored?: StoredDeliverables;
  readonly close: () => void;
}

interface DeliverableFormState {
  /** The stored deliverable from which the form goes on; null: a new one. */
  readonly opened: Deliverable | null;
  readonly draft: DeliverableDraft;
  /** Null: nothing is wrong, or nobody tried to save yet. */
  readonly errors: DeliverableErrors | null;
  readonly action: Action;
  readonly change: (part: Partial<DeliverableDraft>) => void;
  readonly save: () => void;
  /** Goes on from what is stored now (null: nothing), with what was typed here or without. */
  readonly goOn: (current: Deliverable | null, keepTyped: boolean) => void;
}

/** A deliverable while somebody enters it. */
export function useDeliverableForm({
  deliverable,
  stored,
  close,
}: DeliverableFormProps): DeliverableFormState {
  const { tag } = useLanguage().words.format;
  const { deliverables: texts } = usePageTexts();
  const { projectId, replace } = usePage();
  const [opened, setOpened] = useState(deliverable);
  const [draft, setDraft] = useState(() => draftOfDeliverable(deliverable, tag));
  const [tried, setTried] = useState(false);
  const action = useAction();
  const errors = errorsIn(draft);
  const save = () => {
    setTried(true);
    if (errors) return;
    const shown = opened ? { id: opened.id, before: definitionOf(opened) } : { id: null };
    action.run(
      () => callPage('saveDeliverable', { projectId, ...shown, ...requestOf(draft) }),
      (view) => {
        confirmDone(texts.savedOne(draft.name));
        replace(view);
        close();
      },
      stored?.reload,
    );
  };
  const goOn = (current: Deliverable | null, keepTyped: boolean) => {
    const now = draftOfDeliverable(current, tag);
    if (current) setDraft(keepTyped ? rebasedDeliverable(draft, draftOfDeliverable(opened, tag), now) : now);
    setOpened(current);
    action.forget();
  };
  const change = (part: Partial<DeliverableDraft>) => setDraft({ ...draft, ...part });
  return { opened, draft, errors: tried ? errors : null, action, change, save, goOn };
}
