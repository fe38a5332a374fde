import type { Day } from '../calendar/day';
import { familiesOf } from '../issues/families';
import type { Issue } from '../issues/issue';
import type { IssueIndex } from '../issues/issue-index';
import { isYetToCome } from '../issues/value-on';
import { openRelations, type Family, type Relations, type RelationsContext } from './family-relations';
import { beginPast, movePast, NEVER, nextDayOf, openPast, type IssuePast, type PastContext } from './issue-past';
import { pointLookup } from './point-lookup';

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

/** A reader before the first family. Days are those asked for, ascending; at least one. */
export function openFamilyReader(context: FamilyContext): FamilyReader {
  const { index, days } = context;
  const { shares, byItself } = context.held;
  const families = familiesOf(index);
  const pointOf = pointLookup(days);
  const members: number[] = [];
  const pasts: IssuePast[] = [];
  const changed = new Uint8Array(families.largest);
  const relations = openRelations(families.largest, context, changed);
  const [next, bonds] = [new Int32Array(families.largest), new Float64Array(families.largest)];
  const family = { members, pasts, places: families.places };
  const last = days.at(-1) as Day;
  const isCounted = (position: number): boolean =>
    (context.held.group[position] ?? -1) >= 0 &&
    (index.exists[position] === 1 || isYetToCome(index.issues[position] as Issue, last));
  const nextShared = (past: IssuePast, position: number, day: Day): Day =>
    Math.min(nextDayOf(past, day), shares.nextTurn(position, day) ?? NEVER) as Day;
  let number = 0;
  return {
    ...family,
    relations,
    changed,
    nextFamily() {
      if (number === families.count) return false;
      families.list(number++, members);
      relations.standAlone(family);
      for (let place = 0; place < members.length; place += 1) {
        const issue = index.issues[members[place] ?? 0] as Issue;
        const past = pasts[place];
        if (past) beginPast(past, issue, context);
        else pasts.push(openPast(issue, context));
        (pasts[place] as IssuePast).counted = isCounted(members[place] ?? 0);
        next[place] = pointOf(Math.min(issue.created, issue.worklogs[0]?.day ?? NEVER) as Day);
        bonds[place] = 0;
      }
      return true;
    },
    nextPoint() {
      let point = days.length;
      for (let place = 0; place < members.length; place += 1) point = Math.min(point, next[place] ?? point);
      if (point === days.length) return -1;
      const day = days[point] as Day;
      let related = true;
      for (let place = 0; place < members.length; place += 1) {
        changed[place] = next[place] === point ? 1 : 0;
        if (changed[place] === 0) continue;
        const past = pasts[place] as IssuePast;
        movePast(past, day, context);
        const position = members[place] ?? 0;
        const shared = shares.has(position);
        next[place] = pointOf(shared ? nextShared(past, position, day) : nextDayOf(past, day));
        const bond = bondOf(past);
        related &&= bond === bonds[place] && !shared && !byItself.change(position);
        bonds[place] = bond;
      }
      if (!related || relations.shared) relations.relate(family, day);
      return point;
    },
    finish() {
      // Those that exist are there already: nothing has happened to them since.
      for (let place = 0; place < members.length; place += 1) {
        const past = pasts[place] as IssuePast;
        if (!past.exists) movePast(past, last, context);
      }
    },
  };
}

/** What others of its family, or who holds it, have to know of an issue, as one number. */
function bondOf({ exists, category, cancelled, unclassified, estimate, spent, parent }: IssuePast): number {
  if (!exists) return spent === 0 ? 0 : -1;
  const [done, estimated, begun] = [category === 'done', estimate !== null && !cancelled, spent !== 0];
  const own = 1 + (done ? 2 : 0) + (estimated ? 4 : 0) + (begun ? 8 : 0) + (cancelled ? 16 : 0) + (unclassified ? 32 : 0);
  return own + 64 * (parent + 1);
}
