import type { Pauses } from './pauses';

/** How fast a team works on the working days to come. */
export interface TeamVelocity {
  /** Work done on a working day on which everybody is there. */
  readonly perDay: number;
  /** The part of it that is missing while somebody is away. */
  readonly away: readonly { readonly perDay: number; readonly pauses: Pauses }[];
}

/**
 * Working days, fractional, in which a team does some work, in the unit of its velocity; 0 for no work,
 * Infinity where it never does.
 */
export function daysToDo(work: number, { perDay, away }: TeamVelocity): number {
  const turns = [...new Set(away.flatMap(({ pauses }) => pauses.flatMap(({ from, to }) => [from, to])))];
  turns.sort((one, other) => one - other);
  let [time, left] = [0, work];
  for (const turn of turns) {
    const missing = away.reduce(
      (sum, one) => sum + (one.pauses.some(({ from, to }) => from <= time && time < to) ? one.perDay : 0),
      0,
    );
    const rate = Math.max(0, perDay - missing);
    if (left <= rate * (turn - time)) return rate > 0 ? time + left / rate : time;
    left -= rate * (turn - time);
    time = turn;
  }
  return perDay > 0 ? time + left / perDay : Infinity;
}
