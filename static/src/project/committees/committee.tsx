import { useCallback } from 'react';
import { callPage } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { useReply } from '../../surface/use-reply';
import { Notice } from '../../ui/notice';
import { SkeletonGroup } from '../../ui/skeleton';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { LastPage } from './last-page';
import { PublishForm } from './publish-form';
import { ScheduleForm } from './schedule-form';

/** The tab of the committees: the next page to publish, the last one, and how often pages are written. */
export function Committee() {
  const { texts } = useLanguage();
  const { committee } = usePageTexts();
  const { projectId, view } = usePage();
  const load = useCallback(() => callPage('showCommittee', { projectId }), [projectId]);
  const { value, failure, reload } = useReply(load);
  return (
    <div className="page-narrow stack">
      <h2>{committee.title}</h2>
      <p>{committee.help}</p>
      {failure && <FailureNotice failure={failure} retry={reload} />}
      {!value && !failure && (
        <SkeletonGroup label={texts.common.loading} heights={['56px', '56px', '32px', '80px']} />
      )}
      {value && !value.confluence && (
        <Notice appearance="warning" title={committee.missing}>
          <p>{committee.missingHelp}</p>
        </Notice>
      )}
      {value?.confluence === true && (
        <>
          {!view.result && <p className="subtle">{committee.notReady}</p>}
          {view.result && view.capabilities.manageDeliverables && (
            <PublishForm committee={value} published={reload} />
          )}
          <LastPage committee={value} />
          {view.capabilities.manageDeliverables && <ScheduleForm committee={value} saved={reload} />}
        </>
      )}
    </div>
  );
}
