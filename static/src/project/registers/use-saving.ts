import { useState } from 'react';
import type { RequestOf } from '../../../../src/contract/call';
import type { SaveOutcome } from '../../../../src/contract/registers/calls';
import type { pageCalls } from '../../../../src/contract/surfaces';
import { callPage } from '../../platform';
import { useAction, type Action } from '../../surface/use-action';
import { usePage } from '../shared/page-context';
import { opOfAttempts } from './op-of-attempts';

type Save = Pick<RequestOf<(typeof pageCalls)['saveRecords']>, 'reason' | 'changes'>;

interface Saving {
  readonly action: Action;
  readonly save: (save: Save, done: (outcome: SaveOutcome) => void) => void;
  readonly undo: (undoes: string, done: (outcome: SaveOutcome) => void) => void;
}

/** Saves records, and takes saves back. */
export function useSaving(): Saving {
  const { projectId } = usePage();
  const action = useAction();
  const [attempts] = useState(() => opOfAttempts(Date.now));
  const answered = (done: (outcome: SaveOutcome) => void) => (outcome: SaveOutcome) => {
    attempts.answered();
    done(outcome);
  };
  return {
    action,
    save: (save, done) => {
      const op = attempts.opFor(save);
      action.run(() => callPage('saveRecords', { projectId, op, ...save }), answered(done));
    },
    undo: (undoes, done) => {
      const op = attempts.opFor(undoes);
      action.run(() => callPage('undoSave', { projectId, op, undoes }), answered(done));
    },
  };
}
