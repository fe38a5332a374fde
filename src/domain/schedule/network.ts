/**
 * Finish-to-start network on numbered activities, stored as arrays: the successors of i are
 * `targets[offsets[i] .. offsets[i + 1])`.
 */
export interface Network {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** Activities, each after all its predecessors, without those in or after a loop. */
  readonly order: Int32Array;
}

/** A network of `size` activities from links, given as two parallel arrays of activities. Linear in both. */
export function networkOf(size: number, before: ArrayLike<number>, after: ArrayLike<number>): Network {
  const offsets = new Int32Array(size + 1);
  const waiting = new Int32Array(size);
  const links = before.length;
  for (let link = 0; link < links; link += 1) {
    const place = (before[link] as number) + 1;
    const target = after[link] as number;
    offsets[place] = (offsets[place] as number) + 1;
    waiting[target] = (waiting[target] as number) + 1;
  }
  for (let node = 0; node < size; node += 1)
    offsets[node + 1] = (offsets[node + 1] as number) + (offsets[node] as number);
  const next = offsets.slice(0, size);
  const targets = new Int32Array(links);
  for (let link = 0; link < links; link += 1) {
    const source = before[link] as number;
    const place = next[source] as number;
    targets[place] = after[link] as number;
    next[source] = place + 1;
  }
  return { size, offsets, targets, order: orderOf(size, offsets, targets, waiting) };
}

/** Whether links form a loop, so that there are no dates. */
export const hasLoop = ({ order, size }: Network): boolean => order.length < size;

/** Kahn's topological order (1962). `waiting` counts the predecessors of each activity, and is used up. */
function orderOf(size: number, offsets: Int32Array, targets: Int32Array, waiting: Int32Array): Int32Array {
  const order = new Int32Array(size);
  let tail = 0;
  for (let node = 0; node < size; node += 1) if (waiting[node] === 0) order[tail++] = node;
  for (let head = 0; head < tail; head += 1) {
    const node = order[head] as number;
    const end = offsets[node + 1] as number;
    for (let link = offsets[node] as number; link < end; link += 1) {
      const target = targets[link] as number;
      const left = (waiting[target] as number) - 1;
      waiting[target] = left;
      if (left === 0) order[tail++] = target;
    }
  }
  return order.subarray(0, tail);
}
