/**
 * Times at which an activity is interrupted because its person is away: [from, to) in working days from the
 * start of the network, in order and without overlap. The activity continues after each.
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

/** End of an activity that lasts `duration` worked days from `start`, a moment at which work can be done. */
export function finishAfter(pauses: Pauses, start: number, duration: number): number {
  let finish = start + duration;
  for (const { from, to } of pauses) {
    if (to <= start) continue;
    if (finish <= from) return finish;
    finish += to - from;
  }
  return finish;
}

/** Latest start of an activity that lasts `duration` worked days and ends by `finish`. */
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
