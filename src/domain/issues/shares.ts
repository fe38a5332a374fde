import type { Day } from '../calendar/day';
import { dayFrom } from '../calendar/day-arithmetic';
import { splitBetween, allIn, type Parts } from './parts';
import type { IssueIndex } from './issue-index';
import type { Deliverable } from '../plan/deliverable';
import type { IssueShares } from '../plan/issue-shares';

/** Most deliverables that can share an issue: each takes a bit of a number. */
export const MOST_SHARES = 30;

/** The heaviest weight of a share: shares are no finer than one in a million. */
export const HEAVIEST = 1_000_000;

/** The shares that people entered on issues that were read. */
export interface Shares {
  /**
   * Lists of parts by number: each deliverable by rank, then outside, then each way in which work is split.
   */
  readonly partLists: readonly Parts[];
  /** Number of the list of parts by the issue's own shares on a day; -1 where it has none. */
  readonly ownOn: (position: number, day: Day) => number;
  /** The first day after a day on which the issue's own shares change. */
  readonly nextTurn: (position: number, day: Day) => Day | undefined;
  /** Whether the issue ever had shares of its own. */
  readonly has: (position: number) => boolean;
  readonly isEmpty: boolean;
  /**
   * Ids of the issues whose shares of a day cannot be used, and the number of entries on issues that were not
   * read.
   */
  readonly unusableOn: (day: Day) => readonly string[];
  readonly ofNobody: number;
}

/** Shares of one issue from a day on: the number of a list of parts, or none of its own, or unusable. */
interface Turn {
  readonly from: Day;
  readonly partList: number;
}

const NONE = -1;
const UNUSABLE = -2;
const ALWAYS = dayFrom(-Infinity);

/**
 * Reads shares: of several on one issue, those that started last are in force. An entry without weights ends
 * the split; one with an unknown deliverable, or whose weights add up to nothing, cannot be used and does not
 * count.
 */
export function readShares(
  given: readonly IssueShares[],
  deliverables: readonly Deliverable[],
  index: IssueIndex,
): Shares {
  const partLists = [...deliverables, undefined].map((_, group) => allIn(group));
  const rankOf = new Map(deliverables.map(({ id }, rank) => [id, rank]));
  const numberOf = numbering(partLists);
  const turns = new Map<number, Turn[]>();
  let ofNobody = 0;
  for (const { issue, from, deliverables: weights } of given) {
    const position = index.positionOf(issue);
    const turn = { from: from ?? ALWAYS, partList: numberOf(weightsOf(weights, rankOf)) };
    if (position < 0) ofNobody += 1;
    else turns.set(position, [...(turns.get(position) ?? []), turn]);
  }
  for (const own of turns.values())
    own.sort((one, other) => (one.from === other.from ? 0 : one.from - other.from));
  const inForce = (position: number, day: Day): number =>
    turns.get(position)?.findLast(({ from }) => from <= day)?.partList ?? NONE;
  return {
    partLists,
    ofNobody,
    isEmpty: turns.size === 0,
    has: (position) => turns.has(position),
    ownOn: (position, day) => Math.max(NONE, inForce(position, day)),
    nextTurn: (position, day) => turns.get(position)?.find(({ from }) => from > day)?.from,
    unusableOn: (day) =>
      [...turns.keys()]
        .filter((position) => inForce(position, day) === UNUSABLE)
        .map((position) => index.issues[position]?.id ?? ''),
  };
}

type Weights = readonly (readonly [rank: number, weight: number])[];

/** Weights above 0 by rank, ascending; undefined where they cannot be used. */
function weightsOf(
  given: IssueShares['deliverables'],
  rankOf: ReadonlyMap<string, number>,
): Weights | undefined {
  const entries = Object.entries(given);
  const weights = entries.flatMap(([id, weight]): Weights => {
    const rank = rankOf.get(id);
    return rank !== undefined && weight > 0 ? [[rank, weight]] : [];
  });
  const known = entries.every(([id]) => rankOf.has(id));
  if (!known || weights.length > MOST_SHARES || (entries.length > 0 && weights.length === 0))
    return undefined;
  return weights.toSorted(([one], [other]) => one - other);
}

/** Gives each way of splitting a number, and adds it to the lists of parts. */
function numbering(partLists: Parts[]): (weights: Weights | undefined) => number {
  const numbers = new Map<string, number>();
  return (weights) => {
    if (!weights) return UNUSABLE;
    const [first, second] = weights;
    if (!first) return NONE;
    if (!second) return first[0];
    const key = weights.join(' ');
    const number = numbers.get(key) ?? partLists.push(splitBetween(weights)) - 1;
    numbers.set(key, number);
    return number;
  };
}
