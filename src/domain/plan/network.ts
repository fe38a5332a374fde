/** Finish-to-start network on numbered activities, stored as arrays: successors of i are `targets[offsets[i] .. offsets[i + 1])`. */
export interface Network {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/** Builds a network from pairs (before, after), given as two parallel arrays. */
export function networkOf(size: number, before: ArrayLike<number>, after: ArrayLike<number>): Network {
  const offsets = new Int32Array(size + 1);
  for (let link = 0; link < before.length; link += 1) {
    const source = before[link] ?? 0;
    offsets[source + 1] = (offsets[source + 1] ?? 0) + 1;
  }
  for (let node = 0; node < size; node += 1) offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  const next = offsets.slice(0, size);
  const targets = new Int32Array(before.length);
  for (let link = 0; link < before.length; link += 1) {
    const source = before[link] ?? 0;
    const place = next[source] ?? 0;
    targets[place] = after[link] ?? 0;
    next[source] = place + 1;
  }
  return { size, offsets, targets };
}

/** Activities in an order in which each follows all its predecessors; shorter than the network when links form a loop. */
export function topologicalOrder({ size, offsets, targets }: Network): Int32Array {
  const waiting = new Int32Array(size);
  for (const target of targets) waiting[target] = (waiting[target] ?? 0) + 1;
  const order = new Int32Array(size);
  let [head, tail] = [0, 0];
  for (let node = 0; node < size; node += 1) if (waiting[node] === 0) order[tail++] = node;
  while (head < tail) {
    const node = order[head++] ?? 0;
    for (let link = offsets[node] ?? 0; link < (offsets[node + 1] ?? 0); link += 1) {
      const target = targets[link] ?? 0;
      const left = (waiting[target] ?? 0) - 1;
      waiting[target] = left;
      if (left === 0) order[tail++] = target;
    }
  }
  return order.subarray(0, tail);
}
