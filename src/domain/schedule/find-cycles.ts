import type { Network } from './network';

/**
 * Loops of a network: groups of two or more activities that each come before all others of the group, or one that precedes itself. Tarjan
 * (1972), linear.
 */
export function findCycles({ size, offsets, targets }: Network): readonly (readonly number[])[] {
  const order = new Int32Array(size);
  const low = new Int32Array(size);
  const open = new Uint8Array(size);
  const cursor = offsets.slice(0, size);
  const [stack, path, cycles]: [number[], number[], number[][]] = [[], [], []];
  let counter = 0;
  const enter = (node: number): void => {
    counter += 1;
    order[node] = low[node] = counter;
    open[node] = 1;
    stack.push(node);
    path.push(node);
  };
  const leave = (node: number): void => {
    path.pop();
    const above = path.at(-1);
    if (above !== undefined) low[above] = Math.min(low[above] ?? 0, low[node] ?? 0);
    if (low[node] !== order[node]) return;
    const group: number[] = [];
    let member: number | undefined;
    do {
      member = stack.pop() ?? node;
      open[member] = 0;
      group.push(member);
    } while (member !== node);
    if (group.length > 1 || precedesItself(node)) cycles.push(group.reverse());
  };
  const precedesItself = (node: number): boolean => targets.subarray(offsets[node], offsets[node + 1]).includes(node);
  for (let start = 0; start < size; start += 1) {
    if (order[start] !== 0) continue;
    enter(start);
    // Tarjan's strongly connected components, with its own stack: depth is bounded by memory, not by the call stack.
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const link = cursor[node] ?? 0;
      if (link >= (offsets[node + 1] ?? 0)) {
        leave(node);
        continue;
      }
      cursor[node] = link + 1;
      const target = targets[link] ?? 0;
      if (order[target] === 0) enter(target);
      else if (open[target] === 1) low[node] = Math.min(low[node] ?? 0, order[target] ?? 0);
    }
  }
  return cycles;
}
