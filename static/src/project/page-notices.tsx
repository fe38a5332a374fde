import { SyncNotice } from '../figures/sync-notice';
import { callPage } from '../platform';
import { FailureNotice } from '../surface/failure-notice';
import { useLanguage } from '../surface/language';
import type { FailureView } from '../surface/reply-state';
import { useAction } from '../surface/use-action';
import { Notice } from '../ui/notice';
import { usePage } from './shared/page-context';
import { usePageTexts } from './shared/page-texts';

/** What a reader must know before any figure. */
export function PageNotices({ failure }: { readonly failure: FailureView | null }) {
  const { texts } = useLanguage();
  const pageTexts = usePageTexts();
  const { projectId, view, format, reload } = usePage();
  const action = useAction();
  const { sync, result } = view;
  const readAgain = () => action.run(() => callPage('synchronise', { projectId }), reload);
  const stop = () => action.run(() => callPage('cancelSync', { projectId }), reload);
  const stopped = sync.phase === 'failed' || sync.phase === 'cancelled';
  return (
    <>
      {failure && <FailureNotice failure={failure} retry={reload} />}
      {failure && result && <p className="subtle">{texts.common.stale}</p>}
      {(stopped || !result) && (
        <SyncNotice
          sync={sync}
          format={format}
          retry={readAgain}
          {...(view.capabilities.manageDeliverables ? { cancel: stop } : {})}
        />
      )}
      {action.failure && <FailureNotice failure={action.failure} />}
      {view.partlyHidden && (
        <Notice appearance="warning" title={texts.common.partlyHidden}>
          <p>{texts.common.partlyHiddenWhy}</p>
        </Notice>
      )}
      {view.reachesAnywhere && <p className="subtle">{texts.common.reachesAnywhere}</p>}
      {!view.capabilities.manageDeliverables && <p className="subtle">{pageTexts.mayNotManage}</p>}
    </>
  );
}
