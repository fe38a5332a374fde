import type { Day } from '../calendar/day';
import { doneSince } from '../progress/done-since';
import { ownEstimateOf, ownRemainingOf, type IssueState } from '../progress/issue-state';
import type { ProjectFacts } from './project-facts';

/**
 * One completed item: seconds of its estimate, or 1 where items are counted, and the positions of its issues.
 */
export interface Completion {
  readonly day: Day;
  readonly amount: number;
  readonly positions: readonly number[];
}

/** What a project completed and has left, in one unit and at one level: the base of a velocity. */
export interface CompletedWork {
  readonly unit: 'seconds' | 'items';
  readonly completions: readonly Completion[];
  /** Completions of bulk closings, which are left out of any velocity. */
  readonly leftOut: readonly Completion[];
  readonly remaining: number;
  /** The counted items are at several levels of the hierarchy, so that they do not compare. */
  readonly levelsDiffer: boolean;
}

/** A day with fewer completions is never a bulk closing. */
const FEW = 10;
/** A day with a larger share of all completions is a bulk closing. */
const BULK_SHARE = 0.2;

type WorkFacts = Pick<ProjectFacts, 'index' | 'group' | 'states' | 'carriesWork' | 'statusDate'>;

/**
 * Completed and open work by its estimates (leaf rule), or in items at the level of the open work where open
 * work does not say what remains or nothing done was estimated. Bulk closings (`separateBulk`) are left out.
 */
export function completedWorkOf(facts: WorkFacts): CompletedWork {
  const { done, open } = carriersOf(facts);
  const silent = open.some((position) => remainingOf(facts, position) === null);
  const inHours = separateBulk(
    done.map(({ position, day }) => ({ day, amount: estimateOf(facts, position), positions: [position] })),
  );
  const remaining = open.reduce((sum, position) => sum + (remainingOf(facts, position) ?? 0), 0);
  // Open work without any remaining work would end today.
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

/** Issues that bear work, done and open; done work without a known day counts as neither. */
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

/** Items at the levels of the open work. */
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
  const work = separateBulk(alike);
  const levelsDiffer = levels.size > 1 || (alike.length < items.size && work.completions.length < FEW);
  return { unit: 'items', ...work, remaining: openItems.size, levelsDiffer };
}

/** The issue as which an issue is counted: a sub-task counts with its parent. */
function itemOf({ index }: WorkFacts, position: number): number {
  let item = position;
  while ((index.issues[item]?.level ?? 0) < 0 && (index.parent[item] ?? -1) >= 0)
    item = index.parent[item] as number;
  return item;
}

/**
 * Separates bulk closings from other completions. The largest day goes first and leaves the total, so that
 * one bulk closing does not hide another.
 */
function separateBulk(completions: readonly Completion[]): Pick<CompletedWork, 'completions' | 'leftOut'> {
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
