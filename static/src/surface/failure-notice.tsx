import { FAILURE_CODES } from '../../../src/failure';
import type { FailureCode } from '../../../src/failure';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useLanguage } from './language';
import type { ShownFailure } from './reply-state';

const isFailureCode = (code: string): code is FailureCode => FAILURE_CODES.some((known) => known === code);

/** A failure in words: what happened, what to do, and the way to try again where trying may help. */
export function FailureNotice({ failure, retry }: { readonly failure: ShownFailure; readonly retry?: () => void }) {
  const { words, texts } = useLanguage();
  const advice = words.failures[isFailureCode(failure.code) ? failure.code : 'unexpected'];
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
