import { newOp } from './new-op';

/** Names the attempts of a save: what is sent again, because its answer was lost, keeps its name. */
export interface OpOfAttempts {
  readonly opFor: (content: unknown) => string;
  /** It was answered: whatever is sent next is another save. */
  readonly answered: () => void;
}

/** Attempts of which none was made yet. */
export function opOfAttempts(now: () => number): OpOfAttempts {
  let last: { readonly content: string; readonly op: string } | null = null;
  return {
    opFor: (content) => {
      const text = JSON.stringify(content);
      if (last?.content !== text) last = { content: text, op: newOp(now()) };
      return last.op;
    },
    answered: () => {
      last = null;
    },
  };
}
