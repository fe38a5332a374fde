/**
 * A part of an issue's work that counts in one group (a deliverable by rank, or outside): from one running
 * weight to another. Whole work is from 0 to 1 of 1.
 */
export interface Part {
  readonly group: number;
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

/** The parts of an issue's work in the order of the groups: one, or several where it is split. */
export type Parts = readonly Part[];

/** All of the work in one group. */
export const allIn = (group: number): Parts => [{ group, from: 0, to: 1, total: 1 }];

/** Work split by weights, each above 0, between groups in ascending order; no parts without weights. */
export function splitBetween(weights: readonly (readonly [group: number, weight: number])[]): Parts {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  let before = 0;
  return weights.map(([group, weight]) => ({ group, from: before, to: (before += weight), total }));
}

/** Share of the work in a part, above 0 and at most 1; the shares of an issue add up to 1. */
export const shareOf = ({ from, to, total }: Part): number => (to - from) / total;

/**
 * Seconds of an amount that are in a part. Whole where the amount is whole, and the parts add up to it
 * exactly: the difference of two rounded running shares (cumulative rounding).
 */
export const portionOf = (amount: number, { from, to, total }: Part): number =>
  upTo(amount, to, total) - upTo(amount, from, total);

const upTo = (amount: number, weight: number, total: number): number =>
  weight === total ? amount : Math.round((amount * weight) / total);

const NOTHING: Parts = [];

/** Lists of parts by number, and the number of each issue's list, by position (-1: none). */
export interface Shared {
  readonly group: Int32Array;
  readonly partLists: readonly Parts[];
}

/**
 * The parts in which the work of an issue counts: one, several where it is split, none where it is in no
 * group.
 */
export const partsOf = ({ group, partLists }: Shared, position: number): Parts =>
  partLists[group[position] ?? -1] ?? NOTHING;
