import type { Day } from '../calendar/day';

/** A point of the diagramme temps-temps: the date that was announced on a day. */
export interface TrendPoint {
  readonly on: Day;
  readonly day: Day;
  /** `avenant`: announced on the day of a re-baseline. */
  readonly kind: 'commitment' | 'forecast' | 'avenant' | 'actual';
  /** Announced for a day already past: drawn on the line, and to be planned anew. */
  readonly toReplan: boolean;
}

/**
 * Whether a milestone is past the day that was announced for it, and not reached: its slips are the least
 * that they can be.
 */
export const isToReplan = ({ trend }: { readonly trend: readonly TrendPoint[] }): boolean =>
  trend.at(-1)?.toReplan === true;
