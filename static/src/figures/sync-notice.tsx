import type { SyncView } from '../../../src/contract/sync';
import type { Format } from '../../../src/report/format/format';
import { FailureNotice } from '../surface/failure-notice';
import { useLanguage } from '../surface/language';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ProgressBar } from '../ui/progress-bar';

interface SyncNoticeProps {
  readonly sync: SyncView;
  readonly format: Pick<Format, 'count' | 'percent'>;
  /** Tries again after a sync that failed or was stopped; absent where nothing can be done. */
  readonly retry?: () => void;
  /** Stops the running sync; absent for those who may not. */
  readonly cancel?: () => void;
}

/** How far the sync with Jira is, unless it is done. */
export function SyncNotice({ sync, format, retry, cancel }: SyncNoticeProps) {
  const { texts } = useLanguage();
  if (sync.phase === 'failed') {
    return (
      <section className="stack-small" aria-label={texts.sync.failed}>
        <p className="strong">{texts.sync.failed}</p>
        <FailureNotice failure={{ code: sync.failure ?? 'unexpected' }} {...(retry ? { retry } : {})} />
      </section>
    );
  }
  if (sync.phase === 'never') {
    return (
      <Notice appearance="information" title={texts.sync.never}>
        <p>{texts.sync.neverHelp}</p>
      </Notice>
    );
  }
  if (sync.phase === 'cancelled') {
    return (
      <Notice appearance="information" title={texts.sync.cancelled}>
        <Progress sync={sync} format={format} />
        {retry && <Button onClick={retry}>{texts.sync.resume}</Button>}
      </Notice>
    );
  }
  return sync.phase === 'running' ? (
    <SyncProgress sync={sync} format={format} {...(cancel ? { cancel } : {})} />
  ) : null;
}

function SyncProgress({ sync, format, cancel }: Pick<SyncNoticeProps, 'sync' | 'format' | 'cancel'>) {
  const { texts } = useLanguage();
  return (
    <Notice appearance="information" title={texts.sync.running}>
      <Progress sync={sync} format={format} />
      {sync.waitsUntil !== null && <p>{texts.sync.waits}</p>}
      {sync.secondsLeft !== null && (
        <p className="number">{texts.sync.minutesLeft(Math.ceil(sync.secondsLeft / 60))}</p>
      )}
      <p className="subtle">{texts.sync.runningHelp}</p>
      {cancel && <Button onClick={cancel}>{texts.sync.cancel}</Button>}
    </Notice>
  );
}

/** How much of Jira is synced: a number of issues for those who may know it, a share for all. */
function Progress({ sync: { issues, share }, format }: Pick<SyncNoticeProps, 'sync' | 'format'>) {
  const { texts } = useLanguage();
  return (
    <>
      {issues && (
        <p className="number">
          {issues.expected === null
            ? texts.sync.progressUnknown(issues.read, format.count(issues.read))
            : texts.sync.progress(issues.expected, format.count(issues.read), format.count(issues.expected))}
        </p>
      )}
      {share !== null && (
        <ProgressBar value={share} label={texts.sync.running} text={format.percent(share)} />
      )}
    </>
  );
}
