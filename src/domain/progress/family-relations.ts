import type { Day } from '../calendar/day';
import { cutLoops } from '../issues/issue-index';
import type { HeldIssues } from '../issues/hold-issues';
import type { ParentEstimates } from '../plan/project-plan';
import { markCarriers } from './carries-work';
import { writeHeld } from './parent-rests';
import type { IssuePast } from './past-state';

/** What relations are drawn from beside the members themselves. */
export interface RelationsContext {
  /** Who holds each issue on the status day, and what that is drawn from. */
  readonly held: HeldIssues;
  /** Whether completed trees earn in a group (milestones rule). */
  readonly byTree: readonly boolean[];
  readonly parentEstimates: ParentEstimates;
}

/** What the members of a family are to one another at the end of a day, by place in the family; written over from day to day. */
export interface Relations {
  /** Number of the holding in which the work of each counts, -1 for none. */
  readonly group: Int32Array;
  /** Whether its own estimate and remaining work count (leaf rule). */
  readonly carries: Uint8Array;
  /** By part of its holding, a bit: whether its topmost ancestor in the same deliverable is delivered, the deliverable's own issue excepted. */
  readonly topDone: Int32Array;
}

/** A family as it is read. */
export interface Family {
  /** Positions of its members, and their pasts, as far as they were read. */
  readonly members: readonly number[];
  readonly pasts: readonly IssuePast[];
  /** Place of each issue in its family, by position. */
  readonly places: Int32Array;
}

/** Relations that are drawn anew. */
export interface FamilyRelations extends Relations {
  /** Whether estimates stand above others, so that what any of them says decides what others count for. */
  readonly shared: boolean;
  standAlone(family: Family): void;
  relate(family: Family, day: Day): void;
}

/** What relations are drawn with: written over from family to family. */
interface Workspace extends Relations, RelationsContext {
  /** Parents of the day by place, -1 for none. */
  readonly above: Int32Array;
  /** What children held of each before: its estimate, then what remained. */
  readonly before: Float64Array;
  /** Members (1) whose standing is another than before. */
  readonly changed: Uint8Array;
}

/** Relates families of at most so many members; `changed` is set for each member (1) whose standing is another than before. */
export function openRelations(largest: number, context: RelationsContext, changed: Uint8Array): FamilyRelations {
  const { held, byTree, parentEstimates } = context;
  const [above, group, topDone] = [new Int32Array(largest), new Int32Array(largest), new Int32Array(largest)];
  const [marks, carries, before] = [new Uint8Array(largest), new Uint8Array(largest), new Float64Array(2 * largest)];
  const space: Workspace = { held, byTree, parentEstimates, above, group, topDone, carries, before, changed };
  const put = (values: Uint8Array | Int32Array, place: number, value: number): void => {
    if (values[place] === value) return;
    values[place] = value;
    changed[place] = 1;
  };
  const relations = {
    group,
    carries,
    topDone,
    shared: false,
    standAlone({ members }: Family): void {
      relations.shared = false;
      members.forEach((position, place) => {
        group[place] = held.group[position] ?? -1;
        carries[place] = 1;
        topDone[place] = 0;
      });
    },
    relate(family: Family, day: Day): void {
      const size = family.members.length;
      if (size === 1) above[0] = -1;
      else writeParents(above, family);
      if (family.members.some((position) => movesBetweenGroups(position, held)))
        for (let place = 0; place < size; place += 1) put(group, place, groupOf(place, family, space, day));
      if (size > 1 && parentEstimates === 'rest') relations.shared = shareOut(family, space);
      markCarriers({ parent: above, states: family.pasts, size }, parentEstimates, marks);
      for (let place = 0; place < size; place += 1) put(carries, place, isNoWork(place, family, space) ? 0 : (marks[place] ?? 0));
      for (let place = 0; place < size; place += 1) put(topDone, place, topsDone(place, family, space));
    },
  };
  return relations;
}

/** Writes what the children hold of their parents; whether any hold something. */
function shareOut({ members, pasts }: Family, { above, before, changed }: Workspace): boolean {
  for (let place = 0; place < members.length; place += 1) {
    const { heldEstimate, heldRemaining } = pasts[place] as IssuePast;
    before[2 * place] = heldEstimate;
    before[2 * place + 1] = heldRemaining;
  }
  const shared = writeHeld(above, pasts, members.length);
  for (let place = 0; place < members.length; place += 1) {
    const { heldEstimate, heldRemaining } = pasts[place] as IssuePast;
    if (before[2 * place] !== heldEstimate || before[2 * place + 1] !== heldRemaining) changed[place] = 1;
  }
  return shared;
}

/** An empty epic (or higher) outside all deliverables holds no work, unless somebody sized it or worked on it. */
function isNoWork(place: number, { members, pasts }: Family, { group, held }: Workspace): boolean {
  const past = pasts[place] as IssuePast;
  const isEmpty = past.issue.level > 0 && past.estimate === null && past.spent === 0;
  return isEmpty && (group[place] ?? -1) >= 0 && group[place] === held.unclaimed(members[place] ?? 0);
}

function topsDone(place: number, family: Family, space: Workspace): number {
  const parts = space.held.holdings[space.group[place] ?? -1] ?? [];
  let done = 0;
  for (let number = 0; number < parts.length; number += 1) {
    const own = parts[number]?.group ?? -1;
    const top = space.byTree[own] ? topOf(place, own, family.members, space) : place;
    if (isDelivered(family.pasts[top])) done |= 1 << number;
  }
  return done;
}

/** Whether the group of an issue, or of what stands under it, may be another on another day. */
function movesBetweenGroups(position: number, { shares, rooted, byItself, last }: HeldIssues): boolean {
  return shares.has(position) || (rooted[position] ?? -1) >= 0 || byItself.change(position) || last.keeps(position);
}

/** Over, and neither dropped nor unclassified: such a top completes no tree. */
function isDelivered(past: IssuePast | undefined): boolean {
  return past?.category === 'done' && !past.cancelled && !past.unclassified;
}

/** Parents of the day by place; who does not exist yet is none, but of those who do not either. */
function writeParents(above: Int32Array, { members, pasts, places }: Family): void {
  for (let place = 0; place < members.length; place += 1) {
    const { exists, parent } = pasts[place] as IssuePast;
    const over = parent >= 0 ? (places[parent] ?? -1) : -1;
    above[place] = over >= 0 && (!exists || pasts[over]?.exists) ? over : -1;
  }
  cutLoops(above, members.length);
}

/**
 * As the nearest shares above say (its own first), else the first deliverable that selects the member itself on the day or has an ancestor
 * as its root, else the one whose source is gone and had it last.
 */
function groupOf(place: number, { members }: Family, { above, held }: Workspace, day: Day): number {
  const position = members[place] ?? 0;
  let first = held.byItself.on(position, day);
  for (let over = place; over >= 0; over = above[over] ?? -1) {
    const shared = held.shares.ownOn(members[over] ?? 0, day);
    if (shared >= 0) return shared;
    const rank = held.rooted[members[over] ?? 0] ?? -1;
    if (rank >= 0 && (first < 0 || rank < first)) first = rank;
  }
  if (first < 0) first = held.last.keptOn(position, day);
  return first >= 0 ? first : held.unclaimed(position);
}

function topOf(place: number, own: number, members: readonly number[], { above, group, held }: Workspace): number {
  const { holdings, rooted } = held;
  let top = place;
  for (let over = above[top] ?? -1; over >= 0; over = above[top] ?? -1) {
    if (!holdings[group[over] ?? -1]?.some((part) => part.group === own) || rooted[members[over] ?? 0] === own) break;
    top = over;
  }
  return top;
}
