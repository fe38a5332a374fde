import type { Pauses } from './pauses';

/** How fast a team works, in working days to come. */
export interface TeamVelocity {
  /** What gets done on a working day on which everybody is there. */
  readonly perDay: number;
  /** What is missing of it while somebody is away. */
  readonly away: readonly { readonly perDay: number; readonly pauses: Pauses }[];
}

/**
 * Working days, with their fraction, in which a team gets so much done (in the unit of its pace); 0 of
 * nothing, Infinity where it never does.
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
