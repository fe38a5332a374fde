import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded chance: the same seed gives the same project, byte for byte. */
export interface Chance {
  /** A whole number between both ends included. */
  between(least: number, most: number): number;
  /** A factor around 1: `spread` 0.2 gives 0.80 to 1.20. */
  around(spread: number): number;
  oneOf<T>(values: readonly [T, ...T[]]): T;
}

export function chanceOf(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  const between = (least: number, most: number) => uniformInt(generator, least, most);
  return {
    between,
    around: (spread) => 1 + (between(-100, 100) / 100) * spread,
    oneOf: (values) => values[between(0, values.length - 1)] ?? values[0],
  };
}
