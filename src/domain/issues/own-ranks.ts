import type { Day } from '../calendar/day';
import { dayFrom } from '../calendar/day-arithmetic';
import type { Issue, TagField } from './issue';
import { hasOtherTags, TAG_FIELDS, tagsNow } from './tags';

/**
 * The first deliverable, by rank, that selects an issue directly (version, component, label or JQL) at the
 * end of a day; -1: none.
 */
export interface OwnRanks {
  readonly on: (position: number, day: Day) => number;
  /** Whether the rank differs between days. */
  readonly change: (position: number) => boolean;
}

/**
 * What ranks follow from: the first deliverable by version, component and label, and the first that is the
 * same on every day.
 */
export interface RankSources {
  readonly byTag: Readonly<Record<TagField, ReadonlyMap<string, number>>>;
  readonly always: Int32Array;
  /** Whether versions, components and labels of an issue count. */
  readonly counts: (issue: Issue) => boolean;
}

/** A rank from a day on. */
interface Turn {
  readonly from: Day;
  readonly rank: number;
}

/** The ranks of all issues. The history is read only where it holds other versions, components or labels. */
export function ownRanksOf(issues: readonly Issue[], { byTag, always, counts }: RankSources): OwnRanks {
  const lasting = Int32Array.from(always);
  const turns = new Map<number, readonly Turn[]>();
  const none = TAG_FIELDS.every((field) => byTag[field].size === 0);
  if (!none)
    issues.forEach((issue, position) => {
      if (!counts(issue)) return;
      const rankOf = (tagsIn: (field: TagField) => Iterable<string>): number => {
        let first = always[position] ?? -1;
        for (const field of TAG_FIELDS)
          for (const tag of tagsIn(field)) first = firstOf(first, byTag[field].get(tag) ?? -1);
        return first;
      };
      if (hasOtherTags(issue)) turns.set(position, turnsOf(issue, rankOf));
      else lasting[position] = rankOf((field) => tagsNow(issue, field));
    });
  return {
    on: (position, day) =>
      turns.get(position)?.findLast(({ from }) => from <= day)?.rank ?? lasting[position] ?? -1,
    change: (position) => turns.has(position),
  };
}

const firstOf = (one: number, other: number): number =>
  one < 0 || (other >= 0 && other < one) ? other : one;

/** The ranks that an issue had, oldest first, read backwards from the present. */
function turnsOf(
  issue: Issue,
  rankOf: (tagsIn: (field: TagField) => Iterable<string>) => number,
): readonly Turn[] {
  const tags: Readonly<Record<TagField, Set<string>>> = {
    version: new Set(tagsNow(issue, 'version')),
    component: new Set(tagsNow(issue, 'component')),
    label: new Set(tagsNow(issue, 'label')),
  };
  const rank = (): number => rankOf((field) => tags[field]);
  const turns: Turn[] = [];
  let turned: Day | undefined;
  for (const { day, field, from, to } of issue.changes.toReversed()) {
    if (field !== 'version' && field !== 'component' && field !== 'label') continue;
    if (day !== turned) turns.push({ from: day, rank: rank() });
    turned = day;
    if (to !== null) tags[field].delete(to);
    if (from !== null) tags[field].add(from);
  }
  turns.push({ from: dayFrom(-Infinity), rank: rank() });
  return turns.reverse();
}
