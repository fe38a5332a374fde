import type { Day } from '../calendar/day';
import type { IssueIndex } from './issue-index';
import type { IssueShares } from '../plan/issue-shares';

/**
 * Shares for a reader from whom some issues are hidden: entries on hidden issues are left out, and the
 * visible issues directly below take them over where they have none.
 */
export function sharesWithout(
  shares: readonly IssueShares[],
  hidden: ReadonlySet<string>,
  index: IssueIndex,
): readonly IssueShares[] {
  if (shares.length === 0) return shares;
  const isHidden = (position: number): boolean => hidden.has(index.issues[position]?.id ?? '');
  const own = new Map<number, IssueShares[]>();
  for (const entry of shares) {
    const position = index.positionOf(entry.issue);
    own.set(position, [...(own.get(position) ?? []), entry]);
  }
  const inherited = index.issues.flatMap(({ id }, position) => {
    const above: number[] = [];
    for (
      let over = index.parent[position] ?? -1;
      over >= 0 && isHidden(over);
      over = index.parent[over] ?? -1
    )
      above.push(over);
    return !isHidden(position) && above.some((over) => own.has(over))
      ? merged(id, [position, ...above], own)
      : [];
  });
  const passed = new Set(inherited.map(({ issue }) => index.positionOf(issue)));
  const kept = shares.filter(({ issue }) => {
    const position = index.positionOf(issue);
    return position < 0 || !(isHidden(position) || passed.has(position));
  });
  return [...kept, ...inherited];
}

/**
 * Entries that give an issue the shares of the nearest of some issues that has any, from each of their days
 * on.
 */
function merged(
  issue: string,
  nearestFirst: readonly number[],
  own: ReadonlyMap<number, readonly IssueShares[]>,
): readonly IssueShares[] {
  const entries = nearestFirst.map((position) => own.get(position) ?? []);
  const turns = new Set(entries.flat().map(({ from }) => from));
  return [...turns].map((from) => {
    const inForce = entries.map((ofOne) => lastBegun(ofOne, from));
    const deliverables =
      inForce.find((shared) => shared && Object.keys(shared.deliverables).length > 0)?.deliverables ?? {};
    return { issue, from, deliverables };
  });
}

/** The entry in force on a day (null: before all days): the last to start, then the last entered. */
function lastBegun(entries: readonly IssueShares[], day: Day | null): IssueShares | undefined {
  const begun = entries.filter(({ from }) => from === null || (day !== null && from <= day));
  return begun.reduce<IssueShares | undefined>(
    (last, entry) =>
      last === undefined || (entry.from ?? -Infinity) >= (last.from ?? -Infinity) ? entry : last,
    undefined,
  );
}
