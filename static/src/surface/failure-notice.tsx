import type { FailureCode } from '../../../src/contract/failure';
import type { Advice } from '../../../src/words/advice';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useLanguage } from './language';
import type { FailureView } from './reply-state';

/** A failure in words: what happened, what to do, and a button where another try may help. */
export function FailureNotice({
  failure,
  retry,
}: {
  readonly failure: FailureView;
  readonly retry?: () => void;
}) {
  const { words, texts } = useLanguage();
  const known: Readonly<Partial<Record<FailureCode, Advice>>> = words.failures;
  // A page may stay open while a later version of the app answers: an unknown code is shown as unexpected.
  const advice = known[failure.code] ?? words.failures.unexpected;
  const refused = failure.code === 'forbidden' || failure.code === 'unlicensed';
  return (
    <Notice
      appearance={refused ? 'warning' : 'error'}
      title={`${advice.because}.`}
      actions={retry && !refused ? <Button onClick={retry}>{texts.common.retry}</Button> : undefined}
    >
      <p>{advice.mend}.</p>
      {failure.detail !== undefined && <p className="small subtle">{failure.detail}</p>}
    </Notice>
  );
}
