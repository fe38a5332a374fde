import { known } from '../../../../src/domain/known';
import { InDoubt } from '../../figures/in-doubt';
import { KnownValue } from '../../figures/known-value';
import { Slip } from '../../figures/slip';
import { activitiesOf, lastAnnounced } from './chain';
import { Button } from '../../ui/button';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import type { MilestoneResult } from '../../../../src/domain/milestones/milestone-result';

interface MilestoneSummaryProps extends ResultProps {
  readonly milestone: MilestoneResult;
}

/** The date of a milestone by its deliverables, which of them decides, and the date by links alone. */
export function MilestoneSummary({ result, milestone }: MilestoneSummaryProps) {
  const { chain: texts } = usePageTexts().schedule;
  const { format } = usePage();
  const { finish, totalFloat, issues } = milestone.driving;
  const end = activitiesOf({ kind: 'milestone', milestone }, result).at(-1)?.earlyFinish;
  const isByVelocity = finish.known && end !== undefined && issues > 0 && end < finish.value;
  const isOver = finish.known && finish.value <= result.statusDate;
  return (
    <>
      <p>
        {texts.expected}{' '}
        <InDoubt of={result} format={format}>
          <KnownValue value={finish} format={format.longDay} />
          {totalFloat.known && (
            <>
              {' '}
              (<Slip value={known(-totalFloat.value)} format={format} /> {texts.againstCommitted})
            </>
          )}
        </InDoubt>
      </p>
      {issues > 0 && !isByVelocity ? (
        <p>{texts.byChain}</p>
      ) : (
        <LastDeliverable result={result} milestone={milestone} />
      )}
      {issues === 0 && <p className="subtle">{isOver ? texts.over : texts.noChain}</p>}
      {isByVelocity && <p className="subtle">{texts.byLinks(format.longDay(end))}</p>}
    </>
  );
}

function LastDeliverable({ result, milestone }: MilestoneSummaryProps) {
  const { chain: texts } = usePageTexts().schedule;
  const { format, go } = usePage();
  const last = lastAnnounced(milestone, result);
  if (!last?.finish.announced.known) return null;
  const { id, name } = last;
  return (
    <p className="row">
      {texts.last(format.longDay(last.finish.announced.value))}
      <Button appearance="link" compact onClick={() => go({ page: 'deliverables', deliverable: id })}>
        {id} {name}
      </Button>
    </p>
  );
}
