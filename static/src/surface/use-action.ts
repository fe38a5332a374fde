import { useState } from 'react';
import type { Reply } from '../../../src/contract/call';
import type { FailureView } from './reply-state';
import { answered } from './use-reply';

export interface Action {
  readonly busy: boolean;
  readonly failure: FailureView | null;
  /** Runs a call, one at a time; `done` gets its value. */
  readonly run: <T>(
    call: () => Promise<Reply<T>>,
    done: (value: T) => void,
    failed?: (failure: FailureView) => void,
  ) => void;
  readonly forget: () => void;
}

/** A call that a person starts: busy while it runs; a failure stays until the next try. */
export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureView | null>(null);
  const run: Action['run'] = (call, done, failed) => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    void answered(call).then((reply) => {
      setBusy(false);
      if (reply.ok) done(reply.value);
      else {
        setFailure(reply.failure);
        failed?.(reply.failure);
      }
    });
  };
  return { busy, failure, run, forget: () => setFailure(null) };
}
