import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Reply } from '../../../src/contract/call';
import { nextReplyState, WAITING, type ReplyEvent, type ReplyState } from './reply-state';

const UNEXPECTED = { ok: false, failure: { code: 'unexpected' } } as const;

/** Runs a call and never throws: whatever breaks, or is no reply, is a failure. */
export async function answered<T>(call: () => Promise<Reply<T>>): Promise<Reply<T>> {
  try {
    const reply: unknown = await call();
    return isReply<T>(reply) ? reply : UNEXPECTED;
  } catch {
    return UNEXPECTED;
  }
}

/** The host may answer anything, also nothing. */
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
  /** Shows a value that another call gave back. */
  readonly replace: (value: T) => void;
}

/** Calls `load` at first and whenever it is another function; only the last answer counts. */
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
