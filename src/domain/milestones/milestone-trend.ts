import type { Day } from '../calendar/day';
import { earlierOf, laterOf } from '../calendar/day-arithmetic';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { known, unknown, type Known } from '../known';
import type { TrendPoint } from './trend-point';
import type { Baseline } from '../plan/baseline';
import type { Milestone, MilestoneForecast } from '../plan/milestone';

/** What the curve of a milestone is drawn from: forecasts and baselines by a day, oldest first. */
export interface TrendInputs {
  readonly milestone: Pick<Milestone, 'committed' | 'deliverables'>;
  /** Forecasts made by the status day and before it was reached, oldest first. */
  readonly announced: readonly MilestoneForecast[];
  /** The day on which it was reached, where that is by the status day. */
  readonly actual: Day | null;
  readonly statusDate: Day;
  readonly baselines: readonly Baseline[];
}

/**
 * Curve of a milestone in the diagramme temps-temps, from its commitment (`committedOn`) to the status day or
 * the day on which it was reached. An overdue forecast is drawn on the line forecast = report day, to be
 * planned anew; a forecast on the day of a re-baseline is an amendment (avenant).
 */
export function milestoneTrendOf({
  milestone,
  announced,
  actual,
  statusDate,
  baselines,
}: TrendInputs): readonly TrendPoint[] {
  const last = earlierOf(actual ?? statusDate, statusDate);
  const replanned = new Set(baselines.slice(1).map(({ day }) => day));
  const start = earlierOf(committedOn(milestone, announced, baselines) ?? last, last);
  const since = isCommitment(announced[0], milestone) ? announced.slice(1) : announced;
  const points: TrendPoint[] = [
    { on: start, day: milestone.committed, kind: 'commitment', toReplan: false },
    ...since.map(({ on, day }) => notBelowTheLine(on, day, replanned.has(on) ? 'avenant' : 'forecast')),
  ];
  if (actual !== null) return [...points, { on: actual, day: actual, kind: 'actual', toReplan: false }];
  const forecast = announced.at(-1)?.day ?? milestone.committed;
  const isAnnounced = points.at(-1)?.on === statusDate && announced.length > 0;
  return isAnnounced ? points : [...points, notBelowTheLine(statusDate, forecast, 'forecast')];
}

/**
 * The day of the commitment: the first announcement, where it announces the committed date; else the first
 * plan with all its deliverables, though not after the first announcement. Undefined where nothing was
 * recorded.
 */
function committedOn(
  milestone: TrendInputs['milestone'],
  [first]: readonly MilestoneForecast[],
  baselines: readonly Baseline[],
): Day | undefined {
  if (isCommitment(first, milestone)) return first?.on;
  const named = milestone.deliverables ?? [];
  const plan = baselines.find(({ items }) => named.every((id) => Object.hasOwn(items, id)));
  return first && plan ? earlierOf(first.on, plan.day) : (first?.on ?? plan?.day);
}

function isCommitment(
  first: MilestoneForecast | undefined,
  { committed }: Pick<Milestone, 'committed'>,
): boolean {
  return first?.day === committed;
}

function notBelowTheLine(on: Day, day: Day, kind: 'forecast' | 'avenant'): TrendPoint {
  return { on, day: laterOf(on, day), kind, toReplan: day < on };
}

/**
 * Mean move of the announced dates in working days, over the times that they moved (milestone trend
 * analysis); `too-little-history` where none moved.
 */
export function meanRevisionOf(dates: readonly Day[], calendar: WorkingCalendar): Known<number> {
  const moves = dates.flatMap((date, index) => {
    const before = dates[index - 1];
    return before === undefined || before === date ? [] : [calendar.between(before, date)];
  });
  return moves.length === 0
    ? unknown('too-little-history')
    : known(moves.reduce((sum, move) => sum + move, 0) / moves.length);
}
