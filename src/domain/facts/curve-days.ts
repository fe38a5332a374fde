import type { Day } from '../calendar/day';
import { addDays } from '../calendar/day-arithmetic';
import { plannedSpanOf, type PlannedSpan } from '../baseline/planned-value';
import { reportDays } from './report-days';
import type { Baseline } from '../plan/baseline';

/**
 * Days of the S-curve of a project, ascending: from the eve of the first planned day, or the first work if
 * that is earlier, to the last planned day; at least up to the status day.
 */
export function curveDaysOf(
  baseline: Baseline | undefined,
  firstWork: readonly (Day | undefined)[],
  statusDate: Day,
): readonly Day[] {
  const spans = spansOf(baseline);
  const starts = spans.map(({ start }) => addDays(start, -1));
  const first = [...starts, ...firstWork].reduce<Day>(
    (earliest, day) => (day !== undefined && day < earliest ? day : earliest),
    statusDate,
  );
  const last = spans.reduce<Day>((latest, { finish }) => (finish > latest ? finish : latest), statusDate);
  return reportDays(first, last, statusDate);
}

function spansOf(baseline: Baseline | undefined): readonly PlannedSpan[] {
  return Object.values(baseline?.items ?? {}).flatMap((item) => plannedSpanOf(item) ?? []);
}
