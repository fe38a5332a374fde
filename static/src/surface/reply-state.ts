import type { FailureCode } from '../../../src/contract/failure';
import type { Reply } from '../../../src/contract/call';

export interface FailureView {
  readonly code: FailureCode;
  readonly detail?: string | undefined;
}

/**
 * What is known of an answer: a stored value stays in sight while a fresh one is on its way, and when it
 * fails to come.
 */
export interface ReplyState<T> {
  readonly value: T | null;
  readonly failure: FailureView | null;
  readonly loading: boolean;
}

export const WAITING: ReplyState<never> = { value: null, failure: null, loading: true };

export type ReplyEvent<T> =
  | { readonly type: 'asked' }
  | { readonly type: 'answered'; readonly reply: Reply<T> }
  | { readonly type: 'replaced'; readonly value: T };

/** The next state. A failure keeps the last value: the figures are old, and that is said. */
export function nextReplyState<T>(state: ReplyState<T>, event: ReplyEvent<T>): ReplyState<T> {
  if (event.type === 'asked') return { ...state, loading: true };
  if (event.type === 'replaced') return { value: event.value, failure: null, loading: false };
  return event.reply.ok
    ? { value: event.reply.value, failure: null, loading: false }
    : { value: state.value, failure: event.reply.failure, loading: false };
}
