import type { ReactNode } from 'react';
import type { Day } from '../../../../src/domain/calendar/day';
import { dayFrom } from '../../../../src/domain/calendar/day-arithmetic';
import { combine } from '../../../../src/domain/ratio';
import type { Known } from '../../../../src/domain/known';
import type { Outlook, PreparedWhatIf } from '../../../../src/domain/what-if/what-if';
import type { Doubted } from '../../../../src/report/doubt';
import { InDoubt } from '../../figures/in-doubt';
import { KnownValue } from '../../figures/known-value';
import { Slip } from '../../figures/slip';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { ComparisonRow, ComparisonTable } from './comparison-table';

interface MovedPartsProps {
  readonly prepared: PreparedWhatIf;
  readonly outlook: Outlook;
}

interface Moved {
  readonly id: string;
  readonly name: string;
  readonly before: Known<Day>;
  readonly after: Known<Day>;
  /** Whose forecast it would be; null: people announced it, and it is never in doubt. */
  readonly then: Doubted | null;
}

/** The deliverables and milestones whose dates would change. */
export function MovedParts({ prepared: { today, facts }, outlook }: MovedPartsProps) {
  const { whatIf: texts } = usePageTexts();
  const deliverables = today.deliverables.map(({ id, name, finish }, rank) => ({
    id,
    name,
    before: finish.announced,
    then: outlook.deliverables[rank] ?? null,
    after: outlook.deliverables[rank]?.finish.announced ?? finish.announced,
  }));
  const milestones = today.milestones.map(({ id, name, forecast }, rank) => ({
    // A date that people announced is no forecast of the app.
    id,
    name,
    before: forecast,
    then: null,
    after: outlook.milestones[rank]?.forecast ?? forecast,
  }));
  const between = (before: number, after: number) => facts.calendar.between(dayFrom(before), dayFrom(after));
  const groups = [
    { title: texts.movedDeliverables, of: texts.deliverable, moved: deliverables.filter(hasMoved) },
    { title: texts.movedMilestones, of: texts.milestone, moved: milestones.filter(hasMoved) },
  ];
  return groups
    .filter(({ moved }) => moved.length > 0)
    .map((group) => <MovedList key={group.title} {...group} between={between} />);
}

const hasMoved = ({ before, after }: Moved): boolean => JSON.stringify(before) !== JSON.stringify(after);

interface MovedListProps {
  readonly title: string;
  readonly of: string;
  readonly moved: readonly Moved[];
  readonly between: (before: number, after: number) => number;
}

function MovedList({ title, of, moved, between }: MovedListProps) {
  const { format, view } = usePage();
  const day = (value: Day) => format.day(value, view.result?.statusDate ?? value);
  const inDoubt = (whose: Doubted | null, value: ReactNode) =>
    whose === null ? (
      value
    ) : (
      <InDoubt of={whose} format={format}>
        {value}
      </InDoubt>
    );
  return (
    <ComparisonTable title={title} of={of}>
      {moved.map(({ id, name, before, after, then }) => (
        <ComparisonRow
          key={id}
          name={`${id} ${name}`}
          before={<KnownValue value={before} format={day} />}
          after={inDoubt(then, <KnownValue value={after} format={day} />)}
          change={inDoubt(then, <Slip value={combine([before, after], between)} format={format} />)}
        />
      ))}
    </ComparisonTable>
  );
}
