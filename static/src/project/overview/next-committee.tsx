import { useCallback } from 'react';
import type { Day } from '../../../../src/domain/calendar/day';
import { callPage } from '../../platform';
import { HostLink } from '../../surface/host-link';
import { useReply } from '../../surface/use-reply';
import { Button } from '../../ui/button';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { MethodChanges } from './method-changes';

/** The day of the next committee and the last committee page. */
export function NextCommittee({ result }: ResultProps) {
  const texts = usePageTexts();
  const { projectId, format, go } = usePage();
  const sentence = (nextOn: Day | null) => {
    if (nextOn === null) return texts.overview.noCommittee;
    return nextOn <= result.statusDate
      ? texts.overview.committeeToday
      : texts.overview.committeeOn(format.longDay(nextOn));
  };
  const load = useCallback(() => callPage('showCommittee', { projectId }), [projectId]);
  const { value } = useReply(load);
  return (
    <section className="page-section">
      <h2>{texts.overview.committee}</h2>
      <p>{sentence(value?.nextOn ?? null)}</p>
      {value?.last && (
        <p>
          <HostLink place={{ path: value.last.path }} newTab>
            {value.last.title}
          </HostLink>{' '}
          <span className="subtle">
            {texts.committee.lastOn(format.longDay(value.last.statusDate), format.count(value.last.version))}
          </span>
        </p>
      )}
      {value?.methodVersion && <MethodChanges before={value.methodVersion} />}
      <div className="row">
        <Button onClick={() => go({ page: 'committee', deliverable: null })}>
          {texts.subPages.committee}
        </Button>
      </div>
    </section>
  );
}
