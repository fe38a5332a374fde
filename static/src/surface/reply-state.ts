import type { FailureCode } from '../../../src/contract/failure';
import type { Reply } from '../../../src/contract/call';

export interface FailureView {
  readonly code: FailureCode;
  readonly detail?: string | undefined;
}

/** The state of a call. The last value stays in sight while another one is asked for, and when that fails. */
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

/** The state after an event. A failure keeps the last value, and is shown with it. */
export function nextReplyState<T>(state: ReplyState<T>, event: ReplyEvent<T>): ReplyState<T> {
  if (event.type === 'asked') return { ...state, loading: true };
  if (event.type === 'replaced') return { value: event.value, failure: null, loading: false };
  return event.reply.ok
    ? { value: event.reply.value, failure: null, loading: false }
    : { value: state.value, failure: event.reply.failure, loading: false };
}
