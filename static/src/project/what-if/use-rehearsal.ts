import { useEffect } from 'react';
import { rehearsalOf } from '../../../../src/domain/what-if/rehearsal';
import { whatIf, type PreparedWhatIf } from '../../../../src/domain/what-if/what-if';

/** Not every browser says when it has nothing else to do. */
const BREATH = 50;

/**
 * Brings the engine to speed while nothing else is to be done, one question at a time, so that what is typed
 * first is answered at once.
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

/** Runs something once the browser is idle; what is given back takes it back. */
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
