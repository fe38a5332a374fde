import type { Day } from '../calendar/day';

/** A point of the diagramme temps-temps: the date announced on a day. */
export interface TrendPoint {
  readonly on: Day;
  readonly day: Day;
  /** `avenant`: announced on the day of a re-baseline. */
  readonly kind: 'commitment' | 'forecast' | 'avenant' | 'actual';
  /** Announced for a day in the past: drawn on the line, to be planned anew. */
  readonly toReplan: boolean;
}

/** Whether a milestone is past its announced day and not reached, so that its slips are minimums. */
export const isToReplan = ({ trend }: { readonly trend: readonly TrendPoint[] }): boolean =>
  trend.at(-1)?.toReplan === true;
