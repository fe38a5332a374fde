import type { Day } from '../../../../src/domain/calendar/day';
import { combine } from '../../../../src/domain/ratio';
import type { Known } from '../../../../src/domain/known';
import type { Outlook, PreparedWhatIf } from '../../../../src/domain/what-if/what-if';
import { KnownValue } from '../../figures/known-value';
import { Slip } from '../../figures/slip';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

interface MovedPartsProps {
  readonly prepared: PreparedWhatIf;
  readonly outlook: Outlook;
}

interface Moved {
  readonly id: string;
  readonly name: string;
  readonly before: Known<Day>;
  readonly after: Known<Day>;
}

/** Deliverables and milestones whose date would be another one. */
export function MovedParts({ prepared: { today, facts }, outlook }: MovedPartsProps) {
  const { whatIf: texts } = usePageTexts();
  const deliverables = today.deliverables.map(({ id, name, finish }, rank) => ({
    ...{ id, name, before: finish.announced },
    after: outlook.deliverables[rank]?.finish.announced ?? finish.announced,
  }));
  const milestones = today.milestones.map(({ id, name, forecast }, rank) => ({
    ...{ id, name, before: forecast },
    after: outlook.milestones[rank]?.forecast ?? forecast,
  }));
  const between = (before: number, after: number) => facts.calendar.between(before as Day, after as Day);
  const groups = [
    { title: texts.movedDeliverables, moved: deliverables.filter(hasMoved) },
    { title: texts.movedMilestones, moved: milestones.filter(hasMoved) },
  ];
  return groups
    .filter(({ moved }) => moved.length > 0)
    .map(({ title, moved }) => <MovedList key={title} title={title} moved={moved} between={between} />);
}

const hasMoved = ({ before, after }: Moved): boolean => JSON.stringify(before) !== JSON.stringify(after);

interface MovedListProps {
  readonly title: string;
  readonly moved: readonly Moved[];
  readonly between: (before: number, after: number) => number;
}

function MovedList({ title, moved, between }: MovedListProps) {
  const { whatIf: texts } = usePageTexts();
  const { format, view } = usePage();
  const day = (value: Day) => format.day(value, view.result?.statusDate ?? value);
  return (
    <>
      <h3>{title}</h3>
      <div className="table-frame" tabIndex={0} role="region" aria-label={title}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{texts.figure}</th>
              {[texts.today, texts.then, texts.change].map((head) => (
                <th key={head} scope="col" className="cell-number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {moved.map(({ id, name, before, after }) => (
              <tr key={id}>
                <th scope="row">
                  {id} {name}
                </th>
                <td className="cell-number">
                  <KnownValue value={before} tell={day} />
                </td>
                <td className="cell-number">
                  <KnownValue value={after} tell={day} />
                </td>
                <td className="cell-number">
                  <Slip value={combine([before, after], between)} format={format} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
