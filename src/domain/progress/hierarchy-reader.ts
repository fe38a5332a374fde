import type { Day } from '../calendar/day';
import { earlierOf } from '../calendar/day-arithmetic';
import { hierarchyOf, type Hierarchy } from '../issues/hierarchy';
import type { Issue } from '../issues/issue';
import type { IssueIndex } from '../issues/issue-index';
import { isYetToCome } from '../issues/value-on';
import {
  openRelations,
  type IssueTree,
  type TreeRelations,
  type Relations,
  type RelationsContext,
} from './tree-relations';
import { beginHistory, moveHistory, openHistory } from './issue-history';
import { pointLookup } from './point-lookup';
import type { IssueHistory, HistoryContext } from './history-state';
import { NEVER, nextDayOf } from './next-day';

/** What trees are read with. */
export interface HierarchyContext extends HistoryContext, RelationsContext {
  readonly index: IssueIndex;
  /** Days to read, ascending. */
  readonly days: readonly Day[];
}

/** Reads the histories of all issues, tree by tree and day by day. */
export interface HierarchyReader extends IssueTree {
  readonly relations: Relations;
  /** Members (1) that differ from the point before. */
  readonly changed: Uint8Array;
  /** Starts the next tree; false after the last. */
  nextTree(): boolean;
  /**
   * Moves on to the next point (number of a day to read) at which something happens in the tree; -1 after the
   * last.
   */
  nextPoint(): number;
  /** Moves all members on to the last day. */
  finish(): void;
}

/** The state of a reader. */
interface Progress {
  readonly context: HierarchyContext;
  readonly hierarchy: Hierarchy;
  readonly members: number[];
  readonly histories: IssueHistory[];
  readonly tree: IssueTree;
  readonly changed: Uint8Array;
  readonly relations: TreeRelations;
  readonly pointOf: (day: Day) => number;
  readonly last: Day;
  /** By member, the point of its next event, and what the others need to know of it (`bondOf`). */
  readonly next: Int32Array;
  readonly bonds: Float64Array;
  /** Number of the next tree. */
  number: number;
}

/** A reader before the first tree. It needs at least one day; days are ascending. */
export function openHierarchyReader(context: HierarchyContext): HierarchyReader {
  const { index, days } = context;
  const hierarchy = hierarchyOf(index);
  const members: number[] = [];
  const histories: IssueHistory[] = [];
  const tree = { members, histories, places: hierarchy.places };
  const changed = new Uint8Array(hierarchy.largest);
  const relations = openRelations(hierarchy.largest, context, changed);
  const progress: Progress = {
    context,
    hierarchy,
    members,
    histories,
    tree,
    changed,
    relations,
    pointOf: pointLookup(days),
    last: days.at(-1) ?? NEVER,
    next: new Int32Array(hierarchy.largest),
    bonds: new Float64Array(hierarchy.largest),
    number: 0,
  };
  return {
    ...tree,
    relations,
    changed,
    nextTree: () => nextTree(progress),
    nextPoint: () => nextPoint(progress),
    finish() {
      // Members that exist are there already: nothing has happened to them since.
      for (let place = 0; place < members.length; place += 1) {
        const history = histories[place] as IssueHistory;
        if (!history.exists) moveHistory(history, progress.last, context);
      }
    },
  };
}

function nextTree(progress: Progress): boolean {
  const { context, hierarchy, members, histories, relations, pointOf, next, bonds } = progress;
  if (progress.number === hierarchy.count) return false;
  hierarchy.list(progress.number++, members);
  relations.isolate(progress.tree);
  for (let place = 0; place < members.length; place += 1) {
    const position = members[place] ?? 0;
    const issue = context.index.issues[position] as Issue;
    const history = histories[place];
    if (history) beginHistory(history, issue, context);
    else histories.push(openHistory(issue, context));
    (histories[place] as IssueHistory).counted = isCounted(position, context, progress.last);
    next[place] = pointOf(earlierOf(issue.created, issue.worklogs[0]?.day ?? NEVER));
    bonds[place] = 0;
  }
  return true;
}

/** Whether time logged on an issue is in a group on the last of the days. */
function isCounted(position: number, { index, shared: held }: HierarchyContext, last: Day): boolean {
  if ((held.group[position] ?? -1) < 0) return false;
  return index.exists[position] === 1 || isYetToCome(index.issues[position] as Issue, last);
}

function nextPoint(progress: Progress): number {
  const { context, members, changed, relations, next } = progress;
  const { days } = context;
  let point = days.length;
  for (let place = 0; place < members.length; place += 1) point = Math.min(point, next[place] ?? point);
  if (point === days.length) return -1;
  const day = days[point] ?? NEVER;
  let related = true;
  for (let place = 0; place < members.length; place += 1) {
    changed[place] = next[place] === point ? 1 : 0;
    if (changed[place] === 1 && !moveMember(progress, place, day)) related = false;
  }
  if (!related || relations.heldByChildren) relations.relate(progress.tree, day);
  return point;
}

/** Moves a member on to a day; true where its relations to the others are the same as before. */
function moveMember(
  { context, members, histories, pointOf, next, bonds }: Progress,
  place: number,
  day: Day,
): boolean {
  const { shares, byItself } = context.shared;
  const history = histories[place] as IssueHistory;
  moveHistory(history, day, context);
  const position = members[place] ?? 0;
  const shared = shares.has(position);
  const nextDay = nextDayOf(history, day);
  next[place] = pointOf(shared ? earlierOf(nextDay, shares.nextTurn(position, day) ?? NEVER) : nextDay);
  const bond = bondOf(history);
  const related = bond === bonds[place] && !shared && !byItself.change(position);
  bonds[place] = bond;
  return related;
}

/** What its group and the others in its tree need to know of an issue, as one number. */
function bondOf({
  exists,
  category,
  cancelled,
  unclassified,
  estimate,
  spent,
  parent,
}: IssueHistory): number {
  if (!exists) return spent === 0 ? 0 : -1;
  const [done, estimated, started] = [category === 'done', estimate !== null && !cancelled, spent !== 0];
  const own =
    1 +
    (done ? 2 : 0) +
    (estimated ? 4 : 0) +
    (started ? 8 : 0) +
    (cancelled ? 16 : 0) +
    (unclassified ? 32 : 0);
  return own + 64 * (parent + 1);
}
