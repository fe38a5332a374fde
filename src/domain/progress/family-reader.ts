import type { Day } from '../calendar/day';
import { earlierOf } from '../calendar/day-arithmetic';
import { familiesOf, type Families } from '../issues/families';
import type { Issue } from '../issues/issue';
import type { IssueIndex } from '../issues/issue-index';
import { isYetToCome } from '../issues/value-on';
import { openRelations, type Family, type FamilyRelations, type Relations, type RelationsContext } from './family-relations';
import { beginPast, movePast, openPast } from './issue-past';
import { pointLookup } from './point-lookup';
import type { IssuePast, PastContext } from './past-state';
import { NEVER, nextDayOf } from './next-day';

/** What families are read with. */
export interface FamilyContext extends PastContext, RelationsContext {
  readonly index: IssueIndex;
  /** Days that are asked for, ascending. */
  readonly days: readonly Day[];
}

/** Reads the pasts of all issues, family by family and day by day. */
export interface FamilyReader extends Family {
  readonly relations: Relations;
  /** Members (1) for whom something is another than at the point before. */
  readonly changed: Uint8Array;
  /** Begins the next family; false after the last. */
  nextFamily(): boolean;
  /** Moves on to the next point (a number of the days asked for) at which something happens in the family; -1 after the last. */
  nextPoint(): number;
  /** Moves all members on to the last day. */
  finish(): void;
}

/** Where the reading of families has got to. */
interface Progress {
  readonly context: FamilyContext;
  readonly families: Families;
  readonly members: number[];
  readonly pasts: IssuePast[];
  readonly family: Family;
  readonly changed: Uint8Array;
  readonly relations: FamilyRelations;
  readonly pointOf: (day: Day) => number;
  readonly last: Day;
  /** By member, the point at which something happens to it next, and what others have to know of it (`bondOf`). */
  readonly next: Int32Array;
  readonly bonds: Float64Array;
  /** Number of the next family. */
  number: number;
}

/** A reader before the first family. Days are those asked for, ascending; at least one. */
export function openFamilyReader(context: FamilyContext): FamilyReader {
  const { index, days } = context;
  const families = familiesOf(index);
  const members: number[] = [];
  const pasts: IssuePast[] = [];
  const family = { members, pasts, places: families.places };
  const changed = new Uint8Array(families.largest);
  const relations = openRelations(families.largest, context, changed);
  const progress: Progress = {
    context,
    families,
    members,
    pasts,
    family,
    changed,
    relations,
    pointOf: pointLookup(days),
    last: days.at(-1) ?? NEVER,
    next: new Int32Array(families.largest),
    bonds: new Float64Array(families.largest),
    number: 0,
  };
  return {
    ...family,
    relations,
    changed,
    nextFamily: () => nextFamily(progress),
    nextPoint: () => nextPoint(progress),
    finish() {
      // Those that exist are there already: nothing has happened to them since.
      for (let place = 0; place < members.length; place += 1) {
        const past = pasts[place] as IssuePast;
        if (!past.exists) movePast(past, progress.last, context);
      }
    },
  };
}

function nextFamily(progress: Progress): boolean {
  const { context, families, members, pasts, relations, pointOf, next, bonds } = progress;
  if (progress.number === families.count) return false;
  families.list(progress.number++, members);
  relations.standAlone(progress.family);
  for (let place = 0; place < members.length; place += 1) {
    const position = members[place] ?? 0;
    const issue = context.index.issues[position] as Issue;
    const past = pasts[place];
    if (past) beginPast(past, issue, context);
    else pasts.push(openPast(issue, context));
    (pasts[place] as IssuePast).counted = isCounted(position, context, progress.last);
    next[place] = pointOf(earlierOf(issue.created, issue.worklogs[0]?.day ?? NEVER));
    bonds[place] = 0;
  }
  return true;
}

/** Whether what is logged on an issue is in a group on the last of the days. */
function isCounted(position: number, { index, held }: FamilyContext, last: Day): boolean {
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
  if (!related || relations.shared) relations.relate(progress.family, day);
  return point;
}

/** Moves a member on to a day; whether its relations to the others are what they were. */
function moveMember({ context, members, pasts, pointOf, next, bonds }: Progress, place: number, day: Day): boolean {
  const { shares, byItself } = context.held;
  const past = pasts[place] as IssuePast;
  movePast(past, day, context);
  const position = members[place] ?? 0;
  const shared = shares.has(position);
  const nextDay = nextDayOf(past, day);
  next[place] = pointOf(shared ? earlierOf(nextDay, shares.nextTurn(position, day) ?? NEVER) : nextDay);
  const bond = bondOf(past);
  const related = bond === bonds[place] && !shared && !byItself.change(position);
  bonds[place] = bond;
  return related;
}

/** What others of its family, or who holds it, have to know of an issue, as one number. */
function bondOf({ exists, category, cancelled, unclassified, estimate, spent, parent }: IssuePast): number {
  if (!exists) return spent === 0 ? 0 : -1;
  const [done, estimated, begun] = [category === 'done', estimate !== null && !cancelled, spent !== 0];
  const own = 1 + (done ? 2 : 0) + (estimated ? 4 : 0) + (begun ? 8 : 0) + (cancelled ? 16 : 0) + (unclassified ? 32 : 0);
  return own + 64 * (parent + 1);
}
