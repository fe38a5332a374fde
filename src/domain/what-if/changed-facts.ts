import type { ProjectInput } from '../issues/project-input';
import { projectFactsOf, type ProjectFacts } from '../facts/project-facts';
import { baselinesOn } from '../baseline/baseline-in-force';
import { partsOf } from '../issues/parts';
import type { Issue } from '../issues/issue';
import { idsOutside } from '../issues/input-within';
import { issueWithin } from '../issues/issue-within';
import { planWithin, versionsWithin } from '../issues/plan-within';
import { sanitisePlan } from '../issues/sanitise-plan';
import { emptyTally, TALLY_FIELDS, type Tally } from '../progress/tallies';

/** Facts after a change, and the deliverables (by rank) that it touches. */
export interface ChangedFacts {
  readonly facts: ProjectFacts;
  readonly touched: ReadonlySet<number>;
  /** Positions of the issues that were read again. */
  readonly treePositions: readonly number[];
}

/**
 * Facts of the same day for an input that differs in dates, states and commitments alone: only the trees of
 * the issues that changed are read again. Sums of past days stay those of the given facts.
 */
export function changedFacts(facts: ProjectFacts, input: ProjectInput): ChangedFacts {
  const changed = changedPositions(facts, input);
  const replanned = replannedFacts(facts, input, changed);
  const touched = touchedByPlan(facts, replanned);
  if (changed.size === 0) return { facts: replanned, touched, treePositions: [] };
  const treePositions = treesOf(facts, changed.keys());
  for (const position of treePositions) for (const { group } of partsOf(facts, position)) touched.add(group);
  const reread = rereadTrees(facts, treePositions, changed);
  return { facts: { ...replanned, ...reread }, touched, treePositions };
}

/** The facts with the plan of the new input; their issues are those of before. */
function replannedFacts(
  facts: ProjectFacts,
  input: ProjectInput,
  changed: ReadonlyMap<number, Issue>,
): ProjectFacts {
  const { life, statusDate } = facts;
  const within = input.plan === facts.input.plan ? undefined : planWithin(input.plan, life, statusDate);
  const plan = within ? sanitisePlan(within.kept) : facts.plan;
  const named = within
    ? [...within.outside, ...versionsWithin(input.versions, life).outside]
    : facts.outside.named;
  const outside = { issueIds: stillOutside(facts, changed), named };
  return { ...facts, input, plan, outside, ...baselinesOn(plan.baselines, statusDate) };
}

/**
 * Ranks of the deliverables whose plan changed, or which somebody would join. Who joins none in particular
 * touches all: what is dropped may send them anywhere.
 */
function touchedByPlan(before: ProjectFacts, after: ProjectFacts): Set<number> {
  const { deliverables } = after.plan;
  const touched = new Set([...deliverables.keys()].filter((rank) => isReplanned(before, after, rank)));
  for (const { deliverable } of after.input.joining ?? [])
    for (const [rank, { id }] of deliverables.entries())
      if (deliverable === null || deliverable === id) touched.add(rank);
  return touched;
}

/** What some trees were and are on the status day; the rest of the facts is that of before. */
function rereadTrees(
  facts: ProjectFacts,
  treePositions: readonly number[],
  changed: ReadonlyMap<number, Issue>,
): Pick<ProjectFacts, 'index' | 'states' | 'carriesWork' | 'below' | 'tallies' | 'recounted'> {
  const issues = facts.index.issues.slice();
  changed.forEach((issue, position) => (issues[position] = issueWithin(issue, facts.life)));
  const before = readTrees(facts, treePositions, facts.index.issues);
  const after = readTrees(facts, treePositions, issues);
  const states = facts.states.slice();
  const [carriesWork, below] = [facts.carriesWork.slice(), facts.below.slice()];
  treePositions.forEach((position, place) => {
    states[position] = after.states[place] ?? (facts.states[position] as (typeof states)[number]);
    carriesWork[position] = after.carriesWork[place] ?? 0;
    below[position] = after.below[place] ?? 0;
  });
  const tallies = facts.tallies.map((tally, rank) =>
    replaced(tally, before.tallies[rank], after.tallies[rank]),
  );
  const recounted = replaced(facts.recounted, before.recounted, after.recounted);
  return { index: { ...facts.index, issues }, states, carriesWork, below, tallies, recounted };
}

/** Ids of the issues with a day outside the life of the project, after some issues changed. */
function stillOutside(
  { outside, life, statusDate }: ProjectFacts,
  changed: ReadonlyMap<number, Issue>,
): ReadonlySet<string> {
  const ids = new Set(outside.issueIds);
  for (const { id } of changed.values()) ids.delete(id);
  for (const id of idsOutside([...changed.values()], life, statusDate)) ids.add(id);
  return ids;
}

/** Issues of the input that differ from those of the facts, by position. */
function changedPositions(facts: ProjectFacts, after: ProjectInput): ReadonlyMap<number, Issue> {
  const { input: before, index, sanitisedIssues } = facts;
  const changed = new Map<number, Issue>();
  if (before.issues === after.issues) return changed;
  after.issues.forEach((issue, place) => {
    if (issue === before.issues[place]) return;
    const position = index.positionOfId.get(issue.id);
    if (position !== undefined && index.issues[position] === sanitisedIssues[place])
      changed.set(position, issue);
  });
  return changed;
}

function isReplanned(
  before: ProjectFacts,
  after: Pick<ProjectFacts, 'plan' | 'current' | 'input'>,
  rank: number,
): boolean {
  const [one, other] = [before.input.plan.deliverables[rank], after.input.plan.deliverables[rank]];
  if (one !== other) return true;
  const id = one?.id ?? '';
  return before.current !== after.current && itemOf(before, id) !== itemOf(after, id);
}

/** Items are compared as entered: `sanitisePlan` makes new ones each time. */
function itemOf({ current, input }: Pick<ProjectFacts, 'current' | 'input'>, id: string): unknown {
  const given = input.plan.baselines.findLast(
    (baseline) => baseline.day === current?.day && baseline.name === current.name,
  );
  return given && Object.hasOwn(given.items, id) ? given.items[id] : undefined;
}

/**
 * Positions of whole trees, in order: a change of one issue may change what its parents and children count
 * for.
 */
function treesOf({ index }: ProjectFacts, positions: Iterable<number>): readonly number[] {
  const treePositions = new Set<number>();
  const take = (position: number): void => {
    if (treePositions.has(position)) return;
    treePositions.add(position);
    index.children.get(position)?.forEach(take);
  };
  for (const position of positions) {
    let top = position;
    for (let above = index.parent[top] ?? -1; above >= 0; above = index.parent[top] ?? -1) top = above;
    take(top);
  }
  return [...treePositions].sort((one, other) => one - other);
}

/** Some trees read by themselves, on the status day alone. */
function readTrees(
  facts: ProjectFacts,
  treePositions: readonly number[],
  issues: readonly Issue[],
): ProjectFacts {
  const alone = treePositions.flatMap((position) => issues[position] ?? []);
  return projectFactsOf({ ...facts.input, issues: alone }, facts.statusDate, facts);
}

function replaced(total: Tally, before: Tally = emptyTally(), after: Tally = emptyTally()): Tally {
  if (TALLY_FIELDS.every((field) => before[field] === after[field])) return total;
  const sum = emptyTally();
  for (const field of TALLY_FIELDS) sum[field] = total[field] - before[field] + after[field];
  return sum;
}
