import { useState } from 'react';
import type { CheckView } from '../../../../src/contract/views';
import type { Format } from '../../../../src/report/format/format';
import type { NumberedCheck } from './schedule-check';
import { useLanguage } from '../../surface/language';
import { Button } from '../../ui/button';
import { type ResultProps, usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { CheckDetail } from './check-detail';
import { VerdictLabel } from './verdict-label';

const COLUMNS = 5;

interface HealthRowProps extends ResultProps {
  readonly numbered: NumberedCheck;
}

/** The row of a check; it opens on the issues, deliverables and milestones that the check found. */
export function HealthRow({ result, numbered: { number, check, verdict } }: HealthRowProps) {
  const { health: texts } = usePageTexts().schedule;
  const { format } = usePage();
  const [open, setOpen] = useState(false);
  const { name, about } = texts.checks[check.id];
  return (
    <>
      <tr>
        <th scope="row" className="cell-name">
          {format.count(number)}. {name}
          <div className="small subtle">{about}</div>
        </th>
        <td>
          <VerdictLabel verdict={verdict} />
          <Unknown value={check.value} />
        </td>
        <td className="cell-number">
          {check.value.known && <Found check={check} value={check.value.value} />}
        </td>
        <td className="cell-number">{limitOf(check, format, texts)}</td>
        <td>
          <DetailButton check={check} open={open} toggle={() => setOpen(!open)} />
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={COLUMNS}>
            <CheckDetail result={result} check={check} />
          </td>
        </tr>
      )}
    </>
  );
}

interface DetailButtonProps {
  readonly check: CheckView;
  readonly open: boolean;
  readonly toggle: () => void;
}

function DetailButton({ check, open, toggle }: DetailButtonProps) {
  const { health: texts } = usePageTexts().schedule;
  const counts = useCounts(check);
  if (counts === '') return null;
  return (
    <Button
      appearance="link"
      compact
      aria-label={texts.openList(counts, texts.checks[check.id].name)}
      aria-expanded={open}
      onClick={toggle}
    >
      {counts}
    </Button>
  );
}

/** How many issues, deliverables and milestones a check found; empty: none. */
function useCounts({ issues, deliverables, milestones }: CheckView): string {
  const { counts } = usePageTexts().schedule.health;
  const { format } = usePage();
  const all = [
    { count: issues, text: counts.issues },
    { count: deliverables.length, text: counts.deliverables },
    { count: milestones.length, text: counts.milestones },
  ];
  return all
    .filter(({ count }) => count > 0)
    .map(({ count, text }) => text(count, format.count(count)))
    .join(', ');
}

function Unknown({ value }: Pick<CheckView, 'value'>) {
  const { words } = useLanguage();
  if (value.known) return null;
  const { because, mend } = words.reasons[value.because];
  return (
    <div className="small subtle">
      {`${because.charAt(0).toUpperCase()}${because.slice(1)}`}. {mend}.
    </div>
  );
}

type HealthTexts = ReturnType<typeof usePageTexts>['schedule']['health'];

/** What a check measured: an index, days, or a share with the number that fails. */
function Found({
  check: { id, threshold, among },
  value,
}: {
  readonly check: CheckView;
  readonly value: number;
}) {
  const { health: texts } = usePageTexts().schedule;
  const { format } = usePage();
  if (id === 'cpli' || id === 'bei') return <>{format.index(value)}</>;
  if (id === 'critical-path-test')
    return <>{texts.of(format.decimal(value), texts.days(threshold, format.count(threshold)))}</>;
  return (
    <>
      {format.percent(value)}
      {among > 0 && (
        <div className="small subtle">
          {texts.of(format.count(Math.round(value * among)), format.count(among))}
        </div>
      )}
    </>
  );
}

function limitOf({ id, threshold }: CheckView, format: Format, texts: HealthTexts): string {
  if (id === 'cpli' || id === 'bei') return texts.atLeast(format.index(threshold));
  if (id === 'critical-path-test') return texts.days(threshold, format.count(threshold));
  if (id === 'relations') return texts.atLeast(format.percent(threshold));
  return threshold === 0 ? format.percent(0) : texts.atMost(format.percent(threshold));
}
