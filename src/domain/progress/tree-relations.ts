import type { Day } from '../calendar/day';
import { cutLoops } from '../issues/issue-index';
import type { SharedIssues } from '../issues/share-issues';
import { markCarriers } from './carries-work';
import { writeHeld } from './parent-rests';
import type { IssueHistory } from './history-state';
import type { ParentEstimates } from '../plan/parent-estimates';

/** What relations are drawn from, besides the members themselves. */
export interface RelationsContext {
  /** The group of each issue on the status day, and what it follows from. */
  readonly shared: SharedIssues;
  /** Whether completed trees earn in a group (milestones rule). */
  readonly byTree: readonly boolean[];
  readonly parentEstimates: ParentEstimates;
}

/**
 * Relations between the members of a tree at the end of a day, by place in the tree; written over from day to
 * day.
 */
export interface Relations {
  /** Number of the list of parts in which the work of each counts, -1 for none. */
  readonly group: Int32Array;
  /** Whether its own estimate and remaining work count (leaf rule). */
  readonly carries: Uint8Array;
  /**
   * A bit by part: whether its topmost ancestor in the same deliverable is delivered, the deliverable's own
   * issue excepted.
   */
  readonly topDone: Int32Array;
}

/** A tree while it is read. */
export interface IssueTree {
  /** Positions of its members, and their histories as far as they were read. */
  readonly members: readonly number[];
  readonly histories: readonly IssueHistory[];
  /** Place of each issue in its tree, by position. */
  readonly places: Int32Array;
}

/** Relations that can be drawn again for another day. */
export interface TreeRelations extends Relations {
  /** Whether estimates are above others, so that a change of any of them changes what others count for. */
  readonly heldByChildren: boolean;
  isolate(tree: IssueTree): void;
  relate(tree: IssueTree, day: Day): void;
}

/** What relations are drawn with, written over from tree to tree. */
interface Workspace extends Relations, RelationsContext {
  /** Parents of the day by place, -1 for none. */
  readonly above: Int32Array;
  /** What children held of each before: of its estimate, then of its remaining work. */
  readonly before: Float64Array;
  /** Carriers of the day by place (`markCarriers`). */
  readonly marks: Uint8Array;
  /** Members (1) whose relations differ from before. */
  readonly changed: Uint8Array;
}

/**
 * Relates trees of at most so many members. `changed` is set to 1 for each member whose relations differ from
 * before.
 */
export function openRelations(
  largest: number,
  context: RelationsContext,
  changed: Uint8Array,
): TreeRelations {
  const space: Workspace = {
    ...context,
    above: new Int32Array(largest),
    group: new Int32Array(largest),
    topDone: new Int32Array(largest),
    carries: new Uint8Array(largest),
    marks: new Uint8Array(largest),
    before: new Float64Array(2 * largest),
    changed,
  };
  const { group, carries, topDone } = space;
  const relations = {
    group,
    carries,
    topDone,
    heldByChildren: false,
    isolate(tree: IssueTree): void {
      relations.heldByChildren = false;
      isolate(tree, space);
    },
    relate(tree: IssueTree, day: Day): void {
      relations.heldByChildren = relate(tree, day, space) ?? relations.heldByChildren;
    },
  };
  return relations;
}

/** Gives every member its group of the status day and work of its own, as before its first day. */
function isolate({ members }: IssueTree, { group, carries, topDone, shared }: Workspace): void {
  members.forEach((position, place) => {
    group[place] = shared.group[position] ?? -1;
    carries[place] = 1;
    topDone[place] = 0;
  });
}

/**
 * Draws the relations of a day. True where children hold estimates of their parents, undefined where that is
 * not read.
 */
function relate(tree: IssueTree, day: Day, space: Workspace): boolean | undefined {
  const { above, group, carries, topDone, marks, parentEstimates, shared } = space;
  const size = tree.members.length;
  if (size === 1) above[0] = -1;
  else writeParents(above, tree);
  if (tree.members.some((position) => movesBetweenGroups(position, shared)))
    for (let place = 0; place < size; place += 1) put(space, group, place, groupOf(place, tree, space, day));
  const held = size > 1 && parentEstimates === 'rest' ? shareOut(tree, space) : undefined;
  markCarriers({ parent: above, states: tree.histories, size }, parentEstimates, marks);
  for (let place = 0; place < size; place += 1)
    put(space, carries, place, isNoWork(place, tree, space) ? 0 : (marks[place] ?? 0));
  for (let place = 0; place < size; place += 1) put(space, topDone, place, topsDone(place, tree, space));
  return held;
}

/** Writes one relation of a member, and marks it where the value differs. */
function put({ changed }: Workspace, values: Uint8Array | Int32Array, place: number, value: number): void {
  if (values[place] === value) return;
  values[place] = value;
  changed[place] = 1;
}

/** Writes what children hold of their parents; true where any hold something. */
function shareOut({ members, histories }: IssueTree, { above, before, changed }: Workspace): boolean {
  for (let place = 0; place < members.length; place += 1) {
    const { heldEstimate, heldRemaining } = histories[place] as IssueHistory;
    before[2 * place] = heldEstimate;
    before[2 * place + 1] = heldRemaining;
  }
  const held = writeHeld(above, histories, members.length);
  for (let place = 0; place < members.length; place += 1) {
    const { heldEstimate, heldRemaining } = histories[place] as IssueHistory;
    if (before[2 * place] !== heldEstimate || before[2 * place + 1] !== heldRemaining) changed[place] = 1;
  }
  return held;
}

/** An empty epic (or higher) outside all deliverables is no work, unless it was estimated or worked on. */
function isNoWork(place: number, { members, histories }: IssueTree, { group, shared }: Workspace): boolean {
  const history = histories[place] as IssueHistory;
  const isEmpty = history.issue.level > 0 && history.estimate === null && history.spent === 0;
  return isEmpty && (group[place] ?? -1) >= 0 && group[place] === shared.unclaimed(members[place] ?? 0);
}

function topsDone(place: number, tree: IssueTree, space: Workspace): number {
  const parts = space.shared.partLists[space.group[place] ?? -1] ?? [];
  let done = 0;
  for (let number = 0; number < parts.length; number += 1) {
    const own = parts[number]?.group ?? -1;
    const top = space.byTree[own] ? topOf(place, own, tree.members, space) : place;
    if (isDelivered(tree.histories[top])) done |= 1 << number;
  }
  return done;
}

/** Whether the group of an issue, or of those below it, may differ between days. */
function movesBetweenGroups(position: number, { shares, rooted, byItself, last }: SharedIssues): boolean {
  return (
    shares.has(position) || (rooted[position] ?? -1) >= 0 || byItself.change(position) || last.keeps(position)
  );
}

/** Over, and neither dropped nor unclassified: other tops complete no tree. */
function isDelivered(history: IssueHistory | undefined): boolean {
  return history?.category === 'done' && !history.cancelled && !history.unclassified;
}

/** Parents of the day by place. An issue that does not exist yet is above only others that do not. */
function writeParents(above: Int32Array, { members, histories, places }: IssueTree): void {
  for (let place = 0; place < members.length; place += 1) {
    const { exists, parent } = histories[place] as IssueHistory;
    const over = parent >= 0 ? (places[parent] ?? -1) : -1;
    above[place] = over >= 0 && (!exists || histories[over]?.exists) ? over : -1;
  }
  cutLoops(above, members.length);
}

/**
 * The list of parts by the nearest shares above (its own first), else the first deliverable that selects the
 * member or has an ancestor as its root, else the one whose gone source had it last.
 */
function groupOf(place: number, { members }: IssueTree, { above, shared }: Workspace, day: Day): number {
  const position = members[place] ?? 0;
  let first = shared.byItself.on(position, day);
  for (let over = place; over >= 0; over = above[over] ?? -1) {
    const own = shared.shares.ownOn(members[over] ?? 0, day);
    if (own >= 0) return own;
    const rank = shared.rooted[members[over] ?? 0] ?? -1;
    if (rank >= 0 && (first < 0 || rank < first)) first = rank;
  }
  if (first < 0) first = shared.last.keptOn(position, day);
  return first >= 0 ? first : shared.unclaimed(position);
}

function topOf(
  place: number,
  own: number,
  members: readonly number[],
  { above, group, shared }: Workspace,
): number {
  const { partLists, rooted } = shared;
  let top = place;
  for (let over = above[top] ?? -1; over >= 0; over = above[top] ?? -1) {
    if (
      !partLists[group[over] ?? -1]?.some((part) => part.group === own) ||
      rooted[members[over] ?? 0] === own
    )
      break;
    top = over;
  }
  return top;
}
