/** A label with its wanted height and the room that it takes below. */
export interface WantedLabel {
  readonly y: number;
  readonly height: number;
}

/**
 * Heights at which labels do not overlap, in the order of the wanted heights, and within bounds where they
 * fit.
 */
export function spreadLabels(wanted: readonly WantedLabel[], top: number, bottom: number): readonly number[] {
  const order = wanted
    .map((label, index) => ({ ...label, index }))
    .sort((one, other) => one.y - other.y || one.index - other.index);
  const result = wanted.map(({ y }) => y);
  let free = top;
  for (const { y, height, index } of order) {
    result[index] = Math.max(y, free);
    free = (result[index] ?? y) + height;
  }
  let floor = Math.max(bottom, top + order.reduce((sum, { height }) => sum + height, 0));
  for (const { height, index } of order.toReversed()) {
    result[index] = Math.min(result[index] ?? top, floor - height);
    floor = result[index] ?? top;
  }
  return result;
}
