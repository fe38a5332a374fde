import type { Network } from './network';

/**
 * Loops of a network: groups of two or more activities that each precede all others, or one that precedes
 * itself. Tarjan (1972), linear.
 */
export function findCycles(network: Network): readonly (readonly number[])[] {
  const { size, offsets, targets } = network;
  const search = openSearch(network);
  const { order, low, open, path } = search;
  const cursor = offsets.slice(0, size);
  for (let start = 0; start < size; start += 1) {
    if (order[start] !== 0) continue;
    enter(search, start);
    // Tarjan's strongly connected components with a stack of its own, so that memory bounds the depth and not
    // the call stack.
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const link = cursor[node] ?? 0;
      if (link >= (offsets[node + 1] ?? 0)) {
        leave(search, node);
        continue;
      }
      cursor[node] = link + 1;
      const target = targets[link] ?? 0;
      if (order[target] === 0) enter(search, target);
      else if (open[target] === 1) low[node] = Math.min(low[node] ?? 0, order[target] ?? 0);
    }
  }
  return search.cycles;
}

/** The state of the search. */
interface Search {
  readonly network: Network;
  /** When each node was entered, from 1; 0: not yet. */
  readonly order: Int32Array;
  /** The first node entered of those to which a node leads back. */
  readonly low: Int32Array;
  /** Nodes (1) whose group is not complete yet. */
  readonly open: Uint8Array;
  readonly stack: number[];
  readonly path: number[];
  readonly cycles: number[][];
  counter: number;
}

function openSearch(network: Network): Search {
  const { size } = network;
  const [order, low, open] = [new Int32Array(size), new Int32Array(size), new Uint8Array(size)];
  return { network, order, low, open, stack: [], path: [], cycles: [], counter: 0 };
}

function enter(search: Search, node: number): void {
  search.counter += 1;
  search.order[node] = search.low[node] = search.counter;
  search.open[node] = 1;
  search.stack.push(node);
  search.path.push(node);
}

function leave({ network, order, low, open, stack, path, cycles }: Search, node: number): void {
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
  if (group.length > 1 || precedesItself(network, node)) cycles.push(group.reverse());
}

const precedesItself = ({ offsets, targets }: Network, node: number): boolean =>
  targets.subarray(offsets[node], offsets[node + 1]).includes(node);
