import type { Day } from '../../../../src/domain/calendar/day';
import type { Known } from '../../../../src/domain/known';
import { InDoubt } from '../../figures/in-doubt';
import { isToReplan } from '../../../../src/domain/milestones/trend-point';
import { KnownValue } from '../../figures/known-value';
import { MilestoneSlip } from '../../figures/milestone-slip';
import { Slip } from '../../figures/slip';
import { useLanguage } from '../../surface/language';
import { Table, numbers } from '../../ui/table';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import type { MilestoneResult } from '../../../../src/domain/milestones/milestone-result';

/**
 * The milestones with committed and announced or actual date, how these moved, and the date by their
 * deliverables.
 */
export function MilestoneTable({ result }: ResultProps) {
  const { words } = useLanguage();
  const { schedule: texts } = usePageTexts();
  const heads = [
    texts.committed,
    words.indicator['milestone.forecast'].label,
    words.indicator['milestone.slipSinceOrigin'].label,
    words.indicator['milestone.slipSinceLast'].label,
    texts.revisions,
    words.indicator['milestone.meanRevision'].label,
    texts.expected,
  ];
  return (
    <Table
      label={texts.milestones}
      columns={[texts.milestone, ...numbers(heads, 'long-number'), texts.reason]}
    >
      {result.milestones.map((milestone) => (
        <MilestoneRow key={milestone.id} result={result} milestone={milestone} />
      ))}
    </Table>
  );
}

function MilestoneRow({ result, milestone }: ResultProps & { readonly milestone: MilestoneResult }) {
  const { format } = usePage();
  const { slipSinceOrigin, slipSinceLast, revisions, meanRevision, actual, driving } = milestone;
  return (
    <tr>
      <th scope="row" className="cell-name">
        {milestone.name}
      </th>
      <td className="cell-number">{format.shortDay(milestone.committed)}</td>
      <td className="cell-number">
        <Announced milestone={milestone} />
      </td>
      <td className="cell-number">
        <MilestoneSlip milestone={milestone} value={slipSinceOrigin} format={format} />
      </td>
      <td className="cell-number">
        <MilestoneSlip milestone={milestone} value={slipSinceLast} format={format} />
      </td>
      <td className="cell-number">{format.count(revisions)}</td>
      <td className="cell-number">{revisions > 0 && <Slip value={meanRevision} format={format} />}</td>
      <td className="cell-number">
        {actual === null && <Expected result={result} value={driving.finish} />}
      </td>
      <td className="cell-name">{milestone.reason}</td>
    </tr>
  );
}

function Expected({ result, value }: ResultProps & { readonly value: Known<Day> }) {
  const { format } = usePage();
  return (
    <InDoubt of={result} format={format}>
      <KnownValue value={value} format={format.shortDay} />
    </InDoubt>
  );
}

function Announced({ milestone }: { readonly milestone: MilestoneResult }) {
  const { actual, forecast } = milestone;
  const { schedule: texts } = usePageTexts();
  const { format } = usePage();
  if (actual !== null) return <>{texts.reached(format.shortDay(actual))}</>;
  return (
    <>
      <KnownValue value={forecast} format={format.shortDay} />
      {isToReplan(milestone) && <div className="small strong">{texts.toReplan}</div>}
    </>
  );
}
