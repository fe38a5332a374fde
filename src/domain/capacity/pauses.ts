/**
 * Times at which an activity stands still, as its person is away: [from, to) in working days from the start
 * of the network, in order, apart from each other. An activity that begins before a pause goes on after it.
 */
export type Pauses = readonly { readonly from: number; readonly to: number }[];

/** The first moment from `time` on at which work can be done. */
export function resumesAt(pauses: Pauses, time: number): number {
  for (const { from, to } of pauses) {
    if (time < from) return time;
    if (time < to) return to;
  }
  return time;
}

/**
 * When an activity of so many worked days ends that starts at `start`, a moment at which work can be done.
 */
export function finishAfter(pauses: Pauses, start: number, duration: number): number {
  let finish = start + duration;
  for (const { from, to } of pauses) {
    if (to <= start) continue;
    if (finish <= from) return finish;
    finish += to - from;
  }
  return finish;
}

/** The latest start of an activity of so many worked days that is to end by `finish`. */
export function startBefore(pauses: Pauses, finish: number, duration: number): number {
  let start = finish;
  let left = duration;
  for (let index = pauses.length - 1; index >= 0; index -= 1) {
    const { from, to } = pauses[index] as Pauses[number];
    if (from >= start) continue;
    const worked = Math.max(0, start - to);
    if (left <= worked) return start - left;
    left -= worked;
    start = Math.min(start, from);
  }
  return start - left;
}
