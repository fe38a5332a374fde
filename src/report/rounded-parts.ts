/** Error that floating point leaves on a whole number of steps. */
const NOISE = 1e-6;

/** Parts and their whole, as amounts in whole steps. */
export interface RoundedParts {
  readonly parts: readonly number[];
  readonly whole: number;
}

/**
 * Rounds parts to whole steps so that they add up to their rounded whole (largest remainder, Hamilton's
 * method). A difference between the whole and its parts is kept and rounded with them. Without a whole each
 * part is rounded by itself.
 */
export function roundedParts(
  parts: readonly number[],
  whole: number | undefined,
  step: number,
): RoundedParts {
  const sizes = parts.map((part) => part / step);
  if (whole === undefined) {
    return { parts: sizes.map((size) => halfAway(size) * step), whole: 0 };
  }
  const missing = whole / step - sizes.reduce((sum, size) => sum + size, 0);
  const all = [...sizes, Math.abs(missing) > 1e-3 ? missing : 0];
  const target = halfAway(whole / step);
  const down = all.map((size) => Math.floor(size + NOISE));
  const short = target - down.reduce((sum, size) => sum + size, 0);
  const byRemainder = all
    .map((size, place) => ({ place, remainder: size - (down[place] ?? 0) }))
    .toSorted((one, other) => other.remainder - one.remainder || one.place - other.place);
  const up = new Set(byRemainder.slice(0, Math.max(0, short)).map(({ place }) => place));
  return {
    parts: parts.map((_, place) => ((down[place] ?? 0) + (up.has(place) ? 1 : 0)) * step),
    whole: target * step,
  };
}

/** Rounds half away from zero, as amounts are printed. */
const halfAway = (value: number): number => Math.sign(value) * Math.round(Math.abs(value) + NOISE / 10);
