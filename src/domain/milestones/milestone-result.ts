import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { known, type Known } from '../known';
import { meanRevisionOf, milestoneTrendOf } from './milestone-trend';
import { isToReplan, type TrendPoint } from './trend-point';
import type { MilestoneDriving } from './milestone-driving';
import type { Baseline } from '../plan/baseline';
import type { Milestone } from '../plan/milestone';

/**
 * A milestone as announced by the end of a day; forecasts from the day on which it was reached do not count.
 * Slips in working days, positive is late; past the announced day and not reached, at least those to the day
 * itself. `baselines` are those captured by then, oldest first.
 */
export function milestoneResultOf(
  milestone: Milestone,
  day: Day,
  calendar: WorkingCalendar,
  baselines: readonly Baseline[],
): Omit<MilestoneResult, 'driving'> {
  const actual = milestone.actual !== null && milestone.actual <= day ? milestone.actual : null;
  const announced = milestone.forecasts.filter(({ on }) => (actual === null ? on <= day : on < actual));
  const dates = [milestone.committed, ...announced.map((forecast) => forecast.day)];
  const forecast = actual ?? dates.at(-1) ?? milestone.committed;
  const isOverdue = actual === null && forecast < day;
  const expected = isOverdue ? day : forecast;
  const previous = dates.at(actual === null && !isOverdue ? -2 : -1) ?? milestone.committed;
  return {
    id: milestone.id,
    name: milestone.name,
    committed: milestone.committed,
    forecast: known(forecast),
    actual,
    slipSinceOrigin: known(calendar.between(milestone.committed, expected)),
    slipSinceLast: known(calendar.between(previous, expected)),
    revisions: dates.filter((date, index) => index > 0 && date !== dates[index - 1]).length,
    reason: announced.at(-1)?.reason ?? null,
    trend: milestoneTrendOf({ milestone, announced, actual, statusDate: day, baselines }),
    meanRevision: meanRevisionOf(actual === null ? dates : [...dates, actual], calendar),
  };
}

/**
 * Working days by which the latest of the overdue milestones is late at least; undefined where none is
 * overdue.
 */
export function overdueBy(
  milestones: readonly Pick<MilestoneResult, 'trend' | 'slipSinceOrigin'>[],
): number | undefined {
  const slips = milestones
    .filter(isToReplan)
    .flatMap(({ slipSinceOrigin: slip }) => (slip.known ? [slip.value] : []));
  return slips.length === 0 ? undefined : Math.max(...slips);
}

export interface MilestoneResult {
  readonly id: string;
  readonly name: string;
  readonly committed: Day;
  readonly forecast: Known<Day>;
  readonly actual: Day | null;
  /** Past its announced day and not reached (`isToReplan`), slips are minimums. */
  readonly slipSinceOrigin: Known<number>;
  readonly slipSinceLast: Known<number>;
  readonly revisions: number;
  readonly reason: string | null;
  /**
   * Forecasts as announced, from the commitment to the status day, or to the day on which it was reached.
   */
  readonly trend: readonly TrendPoint[];
  /** Mean move of a revision in working days; negative is earlier. */
  readonly meanRevision: Known<number>;
  readonly driving: MilestoneDriving;
}
