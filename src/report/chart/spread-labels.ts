/** Moves positions apart so that none is nearer than `gap` to the next, within bounds, as little as possible; order is kept. */
export function spreadLabels(wanted: readonly number[], gap: number, top: number, bottom: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = order.map((index) => Math.min(Math.max(wanted[index] ?? top, top), bottom));
  for (let index = 1; index < placed.length; index += 1)
    placed[index] = Math.max(placed[index] ?? 0, (placed[index - 1] ?? 0) + gap);
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const limit = index === placed.length - 1 ? bottom : (placed[index + 1] ?? bottom) - gap;
    placed[index] = Math.min(placed[index] ?? limit, limit);
  }
  const result = [...wanted];
  order.forEach((index, rank) => (result[index] = placed[rank] ?? top));
  return result;
}
