const HOUR = 3_600_000;
/**
 * Projects that an hour's work surely begins, of the 500 events that the platform lets be pushed a minute:
 * some are left for other work.
 */
const AN_HOUR = 450;

/**
 * All of them, another one first each hour: where not all can be begun, the next hour goes on where this one
 * surely came to.
 */
export function startingElsewhere<T>(all: readonly T[], now: number): readonly T[] {
  const first = (Math.floor(now / HOUR) * AN_HOUR) % Math.max(1, all.length);
  return [...all.slice(first), ...all.slice(0, first)];
}
