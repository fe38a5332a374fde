import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { known, unknown, type Known } from '../known';
import type { MilestoneResult } from './project-result';

/** A point of the diagramme temps-temps: what was announced on a day. */
export interface TrendPoint {
  readonly on: Day;
  readonly day: Day;
  readonly kind: 'commitment' | 'forecast' | 'actual';
  /** Announced for a day already past: drawn on the line, and to be planned anew. */
  readonly toReplan: boolean;
}

/** One milestone's curve and what it says. */
export interface MilestoneTrend {
  readonly id: string;
  readonly points: readonly TrendPoint[];
  /** The curve has met the line: nothing more will be announced. */
  readonly closed: boolean;
  /** Mean slip per revision, in working days. */
  readonly meanRevision: Known<number>;
}

/**
 * Curve of a milestone as announced by the status day: it starts at the commitment, never crosses the line forecast = report day (an
 * overdue forecast is drawn on it and marked), and ends where it is reached (domain.md 4.4).
 */
export function milestoneTrendOf(
  milestone: MilestoneResult,
  start: Day,
  statusDate: Day,
  calendar: WorkingCalendar,
): MilestoneTrend {
  const { series, actual, committed, id } = milestone;
  const announced = series.filter(({ on }) => actual === null || on < actual);
  const points: TrendPoint[] = [
    { on: start, day: committed, kind: 'commitment', toReplan: false },
    ...announced.map(({ on, day }) => onOrAboveTheLine(on, day)),
  ];
  const last = points.at(-1)?.day ?? committed;
  if (actual !== null) points.push({ on: actual, day: actual, kind: 'actual', toReplan: false });
  else if ((points.at(-1)?.on ?? start) < statusDate) points.push(onOrAboveTheLine(statusDate, last));
  return { id, points, closed: actual !== null, meanRevision: meanRevision(points, calendar) };
}

function onOrAboveTheLine(on: Day, day: Day): TrendPoint {
  return { on, day: Math.max(on, day) as Day, kind: 'forecast', toReplan: day < on };
}

function meanRevision(points: readonly TrendPoint[], calendar: WorkingCalendar): Known<number> {
  const moves = points.flatMap(({ day }, index) => {
    const before = points[index - 1]?.day;
    return before === undefined || before === day ? [] : [calendar.between(before, day)];
  });
  return moves.length === 0 ? unknown('too-little-history') : known(moves.reduce((sum, move) => sum + move, 0) / moves.length);
}
