import { useState } from 'react';
import type { EnteredShare, EnteredShares } from '../../../src/contract/shares';
import type { IssueView } from '../../../src/contract/views';
import { callPanel } from '../platform';
import { useLanguage } from '../surface/language';
import { useAction, type Action } from '../surface/use-action';
import {
  asRequest,
  draftOfShares,
  errorsInParts,
  sharesWith,
  type PartErrors,
  type SharesDraft,
} from './shares-draft';

export interface SharesOfIssue {
  readonly view: IssueView;
  readonly entered: EnteredShares;
  readonly saved: (view: IssueView) => void;
  /** Shows shares that were just saved. */
  readonly replace: (entered: EnteredShares) => void;
  /** Asks for the entered shares again, after somebody else saved others. */
  readonly reload: () => void;
}

interface Outcome {
  readonly text: string;
  /** The shares from before; null: it was an undo. */
  readonly before: readonly EnteredShare[] | null;
}

interface SharesState {
  readonly draft: SharesDraft;
  /** By part; null: nothing is wrong, or nobody tried to save yet. */
  readonly errors: readonly PartErrors[] | null;
  readonly isTyped: boolean;
  readonly action: Action;
  readonly outcome: Outcome | null;
  readonly change: (part: Partial<SharesDraft>) => void;
  /** Drops what was typed, and the failure to save it. */
  readonly forget: () => void;
  /** Saves the draft where nothing in it is wrong. */
  readonly save: () => void;
  /** Saves other shares than the draft. */
  readonly send: (next: readonly EnteredShare[], then: Outcome) => void;
}

/**
 * A split of the issue while somebody enters it. What others save meanwhile does not replace what was typed.
 */
export function useShares({ view, entered, saved, replace, reload }: SharesOfIssue): SharesState {
  const { texts, words } = useLanguage();
  const { tag } = words.format;
  const { shares, deliverables } = entered;
  const [typed, setTyped] = useState<SharesDraft | null>(null);
  const [checked, setChecked] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const action = useAction();
  const draft = typed ?? draftOfShares(shares, view.deliverable?.id ?? null, tag);
  const ids = deliverables.map(({ id }) => id);
  const errors = errorsInParts(draft, ids);
  const forget = () => {
    setTyped(null);
    setChecked(false);
    action.forget();
  };
  const change = (part: Partial<SharesDraft>) => {
    setOutcome(null);
    setTyped({ ...draft, ...part });
  };
  const send = (next: readonly EnteredShare[], then: Outcome) =>
    action.run(
      () => callPanel('saveShares', { before: shares, shares: asRequest(next) }),
      (changed) => {
        replace({ shares: next, deliverables });
        saved(changed);
        forget();
        setOutcome(then);
      },
      reload,
    );
  const save = () => {
    setChecked(true);
    if (!errors) send(sharesWith(shares, draft, tag), { text: texts.shares.saved, before: shares });
  };
  const shown = checked ? errors : null;
  return { draft, errors: shown, isTyped: typed !== null, action, outcome, change, forget, save, send };
}
