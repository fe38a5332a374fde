import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Reply } from '../../../src/contract/call';
import { nextReplyState, WAITING, type ReplyEvent, type ReplyState } from './reply-state';

const UNEXPECTED = { ok: false, failure: { code: 'unexpected' } } as const;

/** A call that never throws: what breaks on the way, or is no answer, is a failure like another. */
export async function answered<T>(call: () => Promise<Reply<T>>): Promise<Reply<T>> {
  try {
    const reply: unknown = await call();
    return isReply<T>(reply) ? reply : UNEXPECTED;
  } catch {
    return UNEXPECTED;
  }
}

/** The host may answer anything, nothing at all included. */
function isReply<T>(reply: unknown): reply is Reply<T> {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return false;
  if (reply.ok === true) return 'value' in reply;
  return (
    'failure' in reply &&
    typeof reply.failure === 'object' &&
    reply.failure !== null &&
    'code' in reply.failure
  );
}

export interface ReplyControls<T> extends ReplyState<T> {
  readonly reload: () => void;
  /** Shows a value that another call brought. */
  readonly replace: (value: T) => void;
}

/** Asks when shown and whenever `load` changes; only the last answer counts. */
export function useReply<T>(load: () => Promise<Reply<T>>): ReplyControls<T> {
  const [state, dispatch] = useReducer<(state: ReplyState<T>, event: ReplyEvent<T>) => ReplyState<T>>(
    nextReplyState,
    WAITING,
  );
  const turn = useRef(0);
  const reload = useCallback(() => {
    const mine = ++turn.current;
    dispatch({ type: 'asked' });
    void answered(load).then((reply) => {
      if (turn.current === mine) dispatch({ type: 'answered', reply });
    });
  }, [load]);
  useEffect(() => {
    const turns = turn;
    reload();
    return () => {
      turns.current++;
    };
  }, [reload]);
  const replace = useCallback((value: T) => {
    turn.current++;
    dispatch({ type: 'replaced', value });
  }, []);
  return { ...state, reload, replace };
}
