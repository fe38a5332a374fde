import { hasLoop, type Network } from './network';
import { finishAfter, resumesAt, startBefore, type Pauses } from '../capacity/pauses';

/** Early and late dates by activity, in working days from the start of the network. */
export interface NetworkSchedule {
  readonly length: number;
  readonly earlyStart: Float64Array;
  readonly earlyFinish: Float64Array;
  readonly lateStart: Float64Array;
  readonly lateFinish: Float64Array;
  /** Delay that does not move the end; negative only against a missed deadline. */
  readonly totalFloat: Float64Array;
  /** Delay that moves no successor; at most the total float. */
  readonly freeFloat: Float64Array;
  /** The predecessor that an activity waits for, the last to end of several; -1 where it waits for none. */
  readonly driver: Int32Array;
}

/** What bounds the dates of activities, besides links and durations. */
export interface Bounds {
  /** By activity, when its person is away. */
  readonly pauses?: readonly (Pauses | undefined)[] | undefined;
  /** By activity, when it has to be finished (Infinity: any time). */
  readonly deadlines?: Float64Array | undefined;
}

/** In working days: a smaller difference comes from rounding. */
const NOTHING = 1e-6;

/**
 * Critical path method (Kelley and Walker, 1959; in French MPM, Roy, 1959); durations in working days, 0 or
 * more. Undefined where links form a loop. Linear in activities and links.
 */
export function scheduleNetwork(
  network: Network,
  durations: ArrayLike<number>,
  bounds: Bounds = {},
): NetworkSchedule | undefined {
  if (hasLoop(network)) return undefined;
  const early = earlyDatesOf(network, durations, bounds.pauses);
  return { ...early, ...lateDates(network, durations, early, bounds) };
}

/** The dates of a schedule that the forward pass gives. */
export type EarlyDates = Pick<NetworkSchedule, 'length' | 'earlyStart' | 'earlyFinish' | 'driver'>;
type LateDates = Pick<NetworkSchedule, 'lateStart' | 'lateFinish' | 'totalFloat' | 'freeFloat'>;

/** Early dates of a network without loops: the forward pass of `scheduleNetwork`. */
export function earlyDatesOf(
  { size, offsets, targets, order }: Network,
  durations: ArrayLike<number>,
  pauses?: Bounds['pauses'],
): EarlyDates {
  const earlyStart = new Float64Array(size);
  const earlyFinish = new Float64Array(size);
  const driver = new Int32Array(size).fill(-1);
  let length = 0;
  for (let index = 0; index < size; index += 1) {
    const node = order[index] as number;
    let start = earlyStart[node] as number;
    let finish = start + (durations[node] as number);
    const away = pauses?.[node];
    if (away !== undefined && finish > start) {
      start = earlyStart[node] = resumesAt(away, start);
      finish = finishAfter(away, start, durations[node] as number);
    }
    earlyFinish[node] = finish;
    if (finish > length) length = finish;
    const end = offsets[node + 1] as number;
    for (let link = offsets[node] as number; link < end; link += 1) {
      const target = targets[link] as number;
      if (finish > (earlyStart[target] as number)) {
        earlyStart[target] = finish;
        driver[target] = node;
      }
    }
  }
  return { length, earlyStart, earlyFinish, driver };
}

function lateDates(
  network: Network,
  durations: ArrayLike<number>,
  early: EarlyDates,
  { pauses, deadlines }: Bounds,
): LateDates {
  const { size, order } = network;
  const dates: LateDates = {
    lateStart: new Float64Array(size),
    lateFinish: new Float64Array(size),
    totalFloat: new Float64Array(size),
    freeFloat: new Float64Array(size),
  };
  const bound: SuccessorBound = { late: 0, free: 0 };
  for (let index = size - 1; index >= 0; index -= 1) {
    const node = order[index] as number;
    readSuccessors(bound, node, network, { early, lateStart: dates.lateStart });
    if (deadlines !== undefined && (deadlines[node] as number) < bound.late)
      bound.late = deadlines[node] as number;
    const duration = durations[node] as number;
    const away = duration > 0 ? pauses?.[node] : undefined;
    writeLateDates(dates, node, { duration, away, early, bound });
  }
  return dates;
}

/** The latest finish that does not move the end, and the latest that moves no successor; written over. */
interface SuccessorBound {
  late: number;
  free: number;
}

function readSuccessors(
  bound: SuccessorBound,
  node: number,
  { offsets, targets }: Network,
  { early, lateStart }: { readonly early: EarlyDates; readonly lateStart: Float64Array },
): void {
  bound.late = bound.free = early.length;
  const end = offsets[node + 1] as number;
  for (let link = offsets[node] as number; link < end; link += 1) {
    const target = targets[link] as number;
    const bySuccessor = lateStart[target] as number;
    const needed = early.earlyStart[target] as number;
    if (bySuccessor < bound.late) bound.late = bySuccessor;
    if (needed < bound.free) bound.free = needed;
  }
}

interface LateActivity {
  readonly duration: number;
  /** When its person is away; undefined where nobody is, or it takes no time. */
  readonly away: Pauses | undefined;
  readonly early: EarlyDates;
  readonly bound: SuccessorBound;
}

function writeLateDates(
  { lateStart, lateFinish, totalFloat, freeFloat }: LateDates,
  node: number,
  { duration, away, early, bound: { late, free } }: LateActivity,
): void {
  const start = away === undefined ? late - duration : startBefore(away, late, duration);
  const finish = early.earlyFinish[node] as number;
  lateFinish[node] = late;
  lateStart[node] = start;
  let [total, unfelt] = [late - finish, free - finish];
  if (away !== undefined) {
    // A pause may swallow a later start or stretch a later finish: the float is the smaller of both.
    const earliest = early.earlyStart[node] as number;
    total = Math.min(total, start - earliest);
    unfelt = Math.min(unfelt, startBefore(away, free, duration) - earliest);
  }
  totalFloat[node] = Math.abs(total) < NOTHING ? 0 : total;
  freeFloat[node] = unfelt < NOTHING ? 0 : unfelt;
}

/**
 * The activities that decide when an activity ends, in order: each waits for the one before it. Activities
 * without duration are left out.
 */
export function drivingPath(
  { driver }: Pick<NetworkSchedule, 'driver'>,
  durations: ArrayLike<number>,
  end: number,
): readonly number[] {
  const path: number[] = [];
  for (let node = end; node >= 0; node = driver[node] ?? -1) if ((durations[node] ?? 0) > 0) path.push(node);
  return path.reverse();
}

/** The one of some activities that ends last, the first of several; -1 of none. */
export function lastToFinish({ earlyFinish }: EarlyDates, among: Iterable<number>): number {
  let last = -1;
  for (const node of among)
    if (last < 0 || (earlyFinish[node] as number) > (earlyFinish[last] as number)) last = node;
  return last;
}
