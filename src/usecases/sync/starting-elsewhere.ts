const HOUR = 3_600_000;
/**
 * Projects whose sync an hour surely begins, of the 500 events that the platform accepts in a minute; the
 * others are left for other work.
 */
const AN_HOUR = 450;

/**
 * All items, starting at another one each hour: where not all can be begun, the next hour continues where
 * this one stopped.
 */
export function startingElsewhere<T>(all: readonly T[], now: number): readonly T[] {
  const first = (Math.floor(now / HOUR) * AN_HOUR) % Math.max(1, all.length);
  return [...all.slice(first), ...all.slice(0, first)];
}
