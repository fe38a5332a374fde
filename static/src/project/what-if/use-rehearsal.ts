import { useEffect } from 'react';
import { rehearsalOf } from '../../../../src/domain/what-if/rehearsal';
import { whatIf, type PreparedWhatIf } from '../../../../src/domain/what-if/what-if';

/** Milliseconds to wait where the browser does not say when it is idle. */
const BREATH = 50;

/**
 * Computes likely questions while the browser is idle, one at a time: the compiled engine then answers what
 * is typed at once.
 */
export function useRehearsal(prepared: PreparedWhatIf): void {
  useEffect(() => {
    const questions = rehearsalOf(prepared).values();
    let cancel: () => void;
    const ask = () => {
      const { value, done } = questions.next();
      if (done === true) return;
      whatIf(prepared, [value]);
      cancel = whenIdle(ask);
    };
    cancel = whenIdle(ask);
    return () => {
      cancel();
    };
  }, [prepared]);
}

/** Runs a function once the browser is idle. Gives back what cancels it. */
function whenIdle(run: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = window.requestIdleCallback(run);
    return () => {
      window.cancelIdleCallback(handle);
    };
  }
  const handle = setTimeout(run, BREATH);
  return () => {
    clearTimeout(handle);
  };
}
