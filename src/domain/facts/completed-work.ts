import type { Day } from '../calendar/day';
import { doneSince } from '../progress/done-since';
import { ownEstimateOf, ownRemainingOf, type IssueState } from '../progress/issue-state';
import type { ProjectFacts } from './project-facts';

/**
 * Work of one item that was completed, in seconds of its estimate, or 1 where items are counted; with the
 * issues that it stands for.
 */
export interface Completion {
  readonly day: Day;
  readonly amount: number;
  readonly positions: readonly number[];
}

/** What a project completed and has left, in one unit and at one level: what a pace is drawn from. */
export interface CompletedWork {
  readonly unit: 'seconds' | 'items';
  readonly completions: readonly Completion[];
  /** Completions of bulk closings, which are no pace. */
  readonly leftOut: readonly Completion[];
  readonly remaining: number;
  /** Items that are counted lie at several levels of the hierarchy, and so do not compare. */
  readonly levelsDiffer: boolean;
}

/** Completions on one day that may be a pace, however large a share of all they are. */
const FEW = 10;
/** Share of all completions above which those of one day are a bulk closing. */
const BULK_SHARE = 0.2;

type WorkFacts = Pick<ProjectFacts, 'index' | 'group' | 'states' | 'carriesWork' | 'statusDate'>;

/**
 * Work that was completed and is open, by its estimates (leaf rule), or in items where any open work does not
 * say what remains or nothing done was estimated. Items are counted at one level: sub-tasks with their
 * parent, which is done on the day of the last of them and open while one is. What is open at several levels,
 * or at one at which hardly anything was completed, differs. A day of at least ten completions and over a
 * fifth of all is left out (`parted`).
 */
export function completedWorkOf(facts: WorkFacts): CompletedWork {
  const { done, open } = carriersOf(facts);
  const silent = open.some((position) => remainingOf(facts, position) === null);
  const inHours = parted(
    done.map(({ position, day }) => ({ day, amount: estimateOf(facts, position), positions: [position] })),
  );
  const remaining = open.reduce((sum, position) => sum + (remainingOf(facts, position) ?? 0), 0);
  // Open work of which nothing is said to remain would end today.
  const isEstimated = !silent && (open.length === 0 || remaining > 0);
  if (isEstimated && inHours.completions.some(({ amount }) => amount > 0)) {
    return { unit: 'seconds', ...inHours, remaining, levelsDiffer: false };
  }
  return countedWork(facts, done, open);
}

interface Done {
  readonly position: number;
  readonly day: Day;
}

/**
 * Issues that bear work, by whether they are done; what is done on no day that is known has no part in a
 * pace.
 */
function carriersOf({ index, group, states, carriesWork, statusDate }: WorkFacts): {
  readonly done: readonly Done[];
  readonly open: readonly number[];
} {
  const done: Done[] = [];
  const open: number[] = [];
  index.issues.forEach((issue, position) => {
    const state = states[position];
    if (!state?.exists || state.cancelled || state.unclassified) return;
    if ((group[position] ?? -1) < 0 || carriesWork[position] === 0) return;
    if (state.category !== 'done') open.push(position);
    else {
      const day = doneSince(issue, statusDate);
      if (day !== undefined) done.push({ position, day });
    }
  });
  return { done, open };
}

const estimateOf = ({ states }: WorkFacts, position: number): number =>
  ownEstimateOf(states[position] as IssueState) ?? 0;

const remainingOf = ({ states }: WorkFacts, position: number): number | null =>
  ownRemainingOf(states[position] as IssueState);

/** Items at the level at which work is open. */
function countedWork(facts: WorkFacts, done: readonly Done[], open: readonly number[]): CompletedWork {
  const levelOf = (position: number): number => facts.index.issues[position]?.level ?? 0;
  const openItems = new Set(open.map((position) => itemOf(facts, position)));
  const levels = new Set([...openItems].map(levelOf));
  const items = new Map<number, { day: Day; amount: number; positions: number[] }>();
  for (const { position, day } of done) {
    const item = itemOf(facts, position);
    if (openItems.has(item)) continue;
    const found = items.get(item);
    if (!found) items.set(item, { day, amount: 1, positions: [position] });
    else {
      found.positions.push(position);
      if (day > found.day) found.day = day;
    }
  }
  const alike = [...items].flatMap(([item, completion]) =>
    levels.size === 0 || levels.has(levelOf(item)) ? [completion] : [],
  );
  const work = parted(alike);
  const levelsDiffer = levels.size > 1 || (alike.length < items.size && work.completions.length < FEW);
  return { unit: 'items', ...work, remaining: openItems.size, levelsDiffer };
}

/** The issue as which one is counted: a sub-task counts with its parent. */
function itemOf({ index }: WorkFacts, position: number): number {
  let item = position;
  while ((index.issues[item]?.level ?? 0) < 0 && (index.parent[item] ?? -1) >= 0)
    item = index.parent[item] as number;
  return item;
}

/**
 * Parts bulk closings from completions that tell a pace. The largest day goes first and is no part of all any
 * more, so that one bulk closing never hides another.
 */
function parted(completions: readonly Completion[]): Pick<CompletedWork, 'completions' | 'leftOut'> {
  const counts = new Map<Day, number>();
  for (const { day } of completions) counts.set(day, (counts.get(day) ?? 0) + 1);
  const bulk = new Set<Day>();
  let left = completions.length;
  for (const [day, count] of [...counts].sort(([, one], [, other]) => other - one)) {
    if (count < FEW || count <= BULK_SHARE * left) break;
    bulk.add(day);
    left -= count;
  }
  return {
    completions: completions.filter(({ day }) => !bulk.has(day)),
    leftOut: completions.filter(({ day }) => bulk.has(day)),
  };
}
