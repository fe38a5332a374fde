import { topologicalOrder, type Network } from './network';

/** Early and late dates, in working days from the start of the network, by activity. */
export interface NetworkSchedule {
  readonly length: number;
  readonly earlyStart: Float64Array;
  readonly earlyFinish: Float64Array;
  readonly lateStart: Float64Array;
  readonly lateFinish: Float64Array;
  /** Delay that the whole can bear; never negative. */
  readonly totalFloat: Float64Array;
  /** Delay that no successor feels. */
  readonly freeFloat: Float64Array;
}

/** Critical path method (MPM) for given durations; undefined when links form a loop. Linear in activities and links. */
export function scheduleNetwork(network: Network, durations: ArrayLike<number>): NetworkSchedule | undefined {
  const { size, offsets, targets } = network;
  const order = topologicalOrder(network);
  if (order.length < size) return undefined;
  const earlyStart = new Float64Array(size);
  const earlyFinish = new Float64Array(size);
  let length = 0;
  for (const node of order) {
    const finish = (earlyStart[node] ?? 0) + (durations[node] ?? 0);
    earlyFinish[node] = finish;
    if (finish > length) length = finish;
    for (let link = offsets[node] ?? 0; link < (offsets[node + 1] ?? 0); link += 1) {
      const target = targets[link] ?? 0;
      if (finish > (earlyStart[target] ?? 0)) earlyStart[target] = finish;
    }
  }
  const lateStart = new Float64Array(size);
  const lateFinish = new Float64Array(size);
  const totalFloat = new Float64Array(size);
  const freeFloat = new Float64Array(size);
  for (let index = size - 1; index >= 0; index -= 1) {
    const node = order[index] ?? 0;
    let [late, free] = [length, length];
    for (let link = offsets[node] ?? 0; link < (offsets[node + 1] ?? 0); link += 1) {
      const target = targets[link] ?? 0;
      late = Math.min(late, lateStart[target] ?? 0);
      free = Math.min(free, earlyStart[target] ?? 0);
    }
    lateFinish[node] = late;
    lateStart[node] = late - (durations[node] ?? 0);
    totalFloat[node] = Math.max(0, late - (earlyFinish[node] ?? 0));
    freeFloat[node] = Math.max(0, free - (earlyFinish[node] ?? 0));
  }
  return { length, earlyStart, earlyFinish, lateStart, lateFinish, totalFloat, freeFloat };
}

/** One longest chain of the network, from first to last, that ends with the given activity (the last to finish by default). */
export function drivingPath(
  network: Network,
  schedule: NetworkSchedule,
  durations: ArrayLike<number>,
  end?: number,
): readonly number[] {
  const driver = new Int32Array(network.size).fill(-1);
  for (let node = 0; node < network.size; node += 1)
    for (let link = network.offsets[node] ?? 0; link < (network.offsets[node + 1] ?? 0); link += 1) {
      const target = network.targets[link] ?? 0;
      const best = driver[target] ?? -1;
      const finish = schedule.earlyFinish[node] ?? 0;
      if (finish === schedule.earlyStart[target] && (best < 0 || finish > (schedule.earlyFinish[best] ?? 0)))
        driver[target] = node;
    }
  let last = end ?? schedule.earlyFinish.reduce((best, finish, node, all) => (finish > (all[best] ?? -1) ? node : best), 0);
  const path: number[] = [];
  while (last >= 0) {
    if ((durations[last] ?? 0) > 0) path.push(last);
    last = driver[last] ?? -1;
  }
  return path.reverse();
}
