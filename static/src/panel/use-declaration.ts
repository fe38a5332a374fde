import { useState } from 'react';
import type { IssueView } from '../../../src/contract/views';
import type { Format } from '../../../src/report/format/format';
import { callPanel } from '../platform';
import { useLanguage } from '../surface/language';
import { useAction, type Action } from '../surface/use-action';
import {
  changeOf,
  draftOf,
  previousOf,
  type Change,
  type CheckedDraft,
  type Draft,
} from './declaration-draft';

export interface DeclarationProps {
  readonly view: IssueView;
  readonly format: Format;
  readonly saved: (view: IssueView) => void;
}

export interface DeclarationState extends CheckedDraft {
  readonly draft: Draft;
  readonly action: Action;
  /** What was just saved, in words; null: nothing since the person typed last. */
  readonly outcome: string | null;
  readonly edit: (part: Partial<Draft>) => void;
  /** Sends what the person changed, if anything. */
  readonly save: () => void;
  /** Null: the values from before are unknown. */
  readonly undo: (() => void) | null;
}

/** What somebody enters about their own work, from the first keystroke to the undo. */
export function useDeclaration({ view, format, saved }: DeclarationProps): DeclarationState {
  const { texts, words } = useLanguage();
  const { tag } = words.format;
  // Only what the person typed: a value that others change meanwhile is shown, and never sent back.
  const [edits, setEdits] = useState<Partial<Draft>>({});
  const [previous, setPrevious] = useState<Change | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const action = useAction();
  const stored = draftOf(view, tag);
  const draft = { ...stored, ...edits };
  const { change, errors } = changeOf(draft, stored);
  const send = (request: Change, wayBack: Change | null, text: string) =>
    action.run(
      () => callPanel('declareProgress', request),
      (next) => {
        saved(next);
        setEdits({});
        setPrevious(wayBack);
        setOutcome(text);
      },
    );
  const edit = (part: Partial<Draft>) => {
    setOutcome(null);
    setEdits({ ...edits, ...part });
  };
  const save = () => {
    if (change) send(change, previousOf(view, change), savedText(change, format, texts.panel));
  };
  const undo = previous && (() => send(previous, null, texts.panel.undone));
  return { draft, change, errors, action, outcome, edit, save, undo };
}

function savedText(
  { remainingSeconds, percent }: Change,
  format: Format,
  texts: ReturnType<typeof useLanguage>['texts']['panel'],
): string {
  const remaining =
    remainingSeconds === undefined ? [] : [texts.savedRemaining(format.hours(remainingSeconds))];
  const progress = percent === undefined ? [] : [texts.savedPercent(format.percent(percent / 100))];
  return [...remaining, ...progress].join(' · ');
}
