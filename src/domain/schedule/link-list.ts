/**
 * A growing list of links (before, after), as two arrays of numbers that double when full: a list of pairs
 * costs ten times as much.
 */
export interface LinkList {
  add(before: number, after: number): void;
  /** Sources, and targets, of all links so far. */
  readonly before: () => Int32Array;
  readonly after: () => Int32Array;
}

/** An empty list of links. */
export function linkList(): LinkList {
  let sources = new Int32Array(1024);
  let targets = new Int32Array(1024);
  let count = 0;
  const doubled = (full: Int32Array): Int32Array<ArrayBuffer> => {
    const larger = new Int32Array(full.length * 2);
    larger.set(full);
    return larger;
  };
  return {
    add(before, after) {
      if (count === sources.length) {
        sources = doubled(sources);
        targets = doubled(targets);
      }
      sources[count] = before;
      targets[count] = after;
      count += 1;
    },
    before: () => sources.subarray(0, count),
    after: () => targets.subarray(0, count),
  };
}
