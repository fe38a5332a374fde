import type { Call } from '../operation';
import { badField } from '../refusal';
import { durationOf } from './durations';

/**
 * Remaining estimate after work was logged, changed or deleted, in seconds.
 * `auto` lowers it by the seconds added (raises it by those taken back), never below zero;
 * work logged without an estimate leaves nothing to do.
 */
export function remainingAfter(
  remaining: number | null,
  added: number,
  call: Call,
  by: 'reduceBy' | 'increaseBy',
): number | null {
  const adjust = call.query.get('adjustEstimate') ?? 'auto';
  switch (adjust) {
    case 'leave':
      return remaining;
    case 'new':
      return durationAsked(call, 'newEstimate');
    case 'manual': {
      const step = durationAsked(call, by);
      return Math.max(0, (remaining ?? 0) + (by === 'reduceBy' ? -step : step));
    }
    case 'auto':
      return Math.max(0, (remaining ?? 0) - added);
    default:
      throw badField('adjustEstimate', `'${adjust}' is none of new, leave, manual, auto.`);
  }
}

function durationAsked(call: Call, name: string): number {
  const duration = durationOf(call.query.get(name) ?? '');
  if (duration === null) throw badField(name, `'${name}' must be given as a duration such as 2d 4h.`);
  return duration;
}
