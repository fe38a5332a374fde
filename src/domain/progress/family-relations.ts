import { cutLoops } from '../plan/issue-index';
import { markCarriers } from './carries-work';
import type { IssuePast } from './issue-past';

/** What relations are drawn from beside the members themselves: by position of the issue, -1 for none. */
export interface RelationsContext {
  /** Group of each issue on the status day, and what it is drawn from (see `Assignment`). */
  readonly group: Int32Array;
  readonly tagged: Int32Array;
  readonly rooted: Int32Array;
  /** Group of an issue that no deliverable claims. */
  readonly unclaimed: (position: number) => number;
  /** Whether completed trees earn in a group (milestones rule). */
  readonly byTree: readonly boolean[];
}

/** What the members of a family are to one another at the end of a day, by place in the family; written over from day to day. */
export interface Relations {
  /** Group that the work of each counts in, -1 for none. */
  readonly group: Int32Array;
  /** Whether its own estimate and remaining work count (leaf rule). */
  readonly carries: Uint8Array;
  /** Whether its topmost ancestor in the same group is done, the deliverable's own issue excepted. */
  readonly topDone: Uint8Array;
}

/** A family as it is read. */
export interface Family {
  /** Positions of its members, and their pasts, as far as they were read. */
  readonly members: readonly number[];
  readonly pasts: readonly IssuePast[];
  /** Place of each issue in its family, by position. */
  readonly places: Int32Array;
}

/** Relates families of at most so many members; `changed` is told of each member (1) whose standing is another than before. */
export function openRelations(
  largest: number,
  context: RelationsContext,
  changed: Uint8Array,
): Relations & { standAlone(family: Family): void; relate(family: Family): void } {
  const above = new Int32Array(largest);
  const group = new Int32Array(largest);
  const [marks, carries, topDone] = [new Uint8Array(largest), new Uint8Array(largest), new Uint8Array(largest)];
  const put = (values: Uint8Array | Int32Array, place: number, value: number): void => {
    if (values[place] === value) return;
    values[place] = value;
    changed[place] = 1;
  };
  return {
    ...{ group, carries, topDone },
    standAlone({ members }) {
      members.forEach((position, place) => {
        group[place] = context.group[position] ?? -1;
        carries[place] = 1;
        topDone[place] = 0;
      });
    },
    relate(family) {
      const size = family.members.length;
      if (size === 1) {
        put(topDone, 0, family.pasts[0]?.category === 'done' ? 1 : 0);
        return;
      }
      writeParents(above, family);
      markCarriers(above, family.pasts, size, marks);
      const rooted = family.members.some((position) => (context.rooted[position] ?? -1) >= 0);
      for (let place = 0; place < size; place += 1) {
        put(carries, place, marks[place] ?? 0);
        if (rooted) put(group, place, groupOf(place, family, above, context));
      }
      for (let place = 0; place < size; place += 1) {
        const top = context.byTree[group[place] ?? -1] ? topOf(place, family, above, group, context) : place;
        put(topDone, place, family.pasts[top]?.category === 'done' ? 1 : 0);
      }
    },
  };
}

/** Parents of the day by place; who does not exist yet is none. */
function writeParents(above: Int32Array, { members, pasts, places }: Family): void {
  for (let place = 0; place < members.length; place += 1) {
    const { exists, parent } = pasts[place] as IssuePast;
    const over = exists && parent >= 0 ? (places[parent] ?? -1) : -1;
    above[place] = over >= 0 && pasts[over]?.exists ? over : -1;
  }
  cutLoops(above, members.length);
}

/** The first deliverable that selects the member itself, or of which an ancestor (or itself) is the root. */
function groupOf(place: number, { members }: Family, above: Int32Array, context: RelationsContext): number {
  const position = members[place] ?? 0;
  let first = context.tagged[position] ?? -1;
  for (let over = place; over >= 0; over = above[over] ?? -1) {
    const rank = context.rooted[members[over] ?? 0] ?? -1;
    if (rank >= 0 && (first < 0 || rank < first)) first = rank;
  }
  return first >= 0 ? first : context.unclaimed(position);
}

function topOf(place: number, { members }: Family, above: Int32Array, group: Int32Array, { rooted }: RelationsContext): number {
  const own = group[place] ?? -1;
  let top = place;
  for (let over = above[top] ?? -1; over >= 0 && group[over] === own; over = above[top] ?? -1) {
    if (rooted[members[over] ?? 0] === own) break;
    top = over;
  }
  return top;
}
