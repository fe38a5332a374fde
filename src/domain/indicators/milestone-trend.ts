import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { known, unknown, type Known } from '../known';
import type { TrendPoint } from '../result/trend-point';
import type { Baseline, Milestone } from '../plan/project-plan';

/** What a milestone's curve is drawn from: what had been announced by a day, and the plans of record by then, oldest first. */
export interface TrendInputs {
  readonly milestone: Pick<Milestone, 'committed' | 'forecasts'>;
  /** The day on which it was reached, if that was by the status day. */
  readonly actual: Day | null;
  readonly statusDate: Day;
  readonly baselines: readonly Baseline[];
}

/**
 * Curve of a milestone in the diagramme temps-temps (domain.md 4.4): it starts at the commitment, on the day of the initial plan or of
 * its first forecast, never crosses the line forecast = report day (an overdue forecast is drawn on it, to be planned anew), repeats the
 * last forecast on the status day, and ends where it is reached. A forecast made on the day of a re-baseline is an avenant.
 */
export function milestoneTrendOf({ milestone, actual, statusDate, baselines }: TrendInputs): readonly TrendPoint[] {
  const last = Math.min(actual ?? statusDate, statusDate) as Day;
  const announced = milestone.forecasts.filter(({ on }) => (actual === null ? on <= last : on < last));
  const replanned = new Set(baselines.slice(1).map(({ day }) => day));
  const start = Math.min(baselines[0]?.day ?? last, announced[0]?.on ?? last, last) as Day;
  const points: TrendPoint[] = [
    { on: start, day: milestone.committed, kind: 'commitment', toReplan: false },
    ...announced.map(({ on, day }) => notBelowTheLine(on, day, replanned.has(on) ? 'avenant' : 'forecast')),
  ];
  if (actual !== null) return [...points, { on: actual, day: actual, kind: 'actual', toReplan: false }];
  const forecast = announced.at(-1)?.day ?? milestone.committed;
  const told = points.at(-1)?.on === statusDate && announced.length > 0;
  return told ? points : [...points, notBelowTheLine(statusDate, forecast, 'forecast')];
}

function notBelowTheLine(on: Day, day: Day, kind: 'forecast' | 'avenant'): TrendPoint {
  return { on, day: Math.max(on, day) as Day, kind, toReplan: day < on };
}

/** Mean move of the dates announced, in working days, over the times that they moved (MTA); unknown where none ever did. */
export function meanRevisionOf(dates: readonly Day[], calendar: WorkingCalendar): Known<number> {
  const moves = dates.flatMap((date, index) => {
    const before = dates[index - 1];
    return before === undefined || before === date ? [] : [calendar.between(before, date)];
  });
  return moves.length === 0 ? unknown('too-little-history') : known(moves.reduce((sum, move) => sum + move, 0) / moves.length);
}
