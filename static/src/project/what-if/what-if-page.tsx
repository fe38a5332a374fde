import { useCallback, useMemo } from 'react';
import { prepareWhatIf } from '../../../../src/domain/what-if/what-if';
import { callPage } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { useReply } from '../../surface/use-reply';
import { Notice } from '../../ui/notice';
import { SkeletonGroup } from '../../ui/skeleton';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { Simulation } from './simulation';

/** What would happen if something changed, computed in the browser by the app's own engine. */
export function WhatIfPage() {
  const { texts } = useLanguage();
  const { whatIf } = usePageTexts();
  const { projectId, view } = usePage();
  const load = useCallback(() => callPage('showWhatIf', { projectId }), [projectId]);
  const { value, failure, reload } = useReply(load);
  const prepared = useMemo(() => (value ? prepareWhatIf(value.input, value.statusDate) : null), [value]);
  return (
    <>
      <h2>{whatIf.title}</h2>
      <p className="subtle">{whatIf.help}</p>
      {!view.capabilities.seeCosts && <p className="subtle">{whatIf.withoutCosts}</p>}
      {failure?.code === 'too-large' && (
        <Notice appearance="information" title={whatIf.tooLarge}>
          <p>{whatIf.tooLargeHelp}</p>
        </Notice>
      )}
      {failure && failure.code !== 'too-large' && <FailureNotice failure={failure} retry={reload} />}
      {!prepared && !failure && <SkeletonGroup label={texts.common.loading} heights={['120px', '240px']} />}
      {prepared && <Simulation prepared={prepared} />}
    </>
  );
}
