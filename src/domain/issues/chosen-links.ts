import type { Issue, LinkType } from './issue';
import type { LinkMeaning, LinkOrder } from '../plan/link-meaning';

/**
 * What a project chose that its types of link mean, by id. A type of another site with the same name counts
 * as the same.
 */
export function chosenOrders(
  linkTypes: readonly LinkMeaning[],
  ofSite: readonly LinkType[] = [],
): ReadonlyMap<string, LinkOrder> {
  const byId = new Map(linkTypes.map(({ id, order }) => [id, order]));
  const byName = new Map(linkTypes.map(({ name, order }) => [name, order]));
  for (const { id, name } of ofSite) {
    const order = byId.get(id) ?? byName.get(name);
    if (order !== undefined) byId.set(id, order);
  }
  return byId;
}

/**
 * Issues with what they block by the chosen links added to what they block in Jira; the given issues where no
 * link was chosen.
 */
export function withChosenLinks(
  issues: readonly Issue[],
  orders: ReadonlyMap<string, LinkOrder>,
): readonly Issue[] {
  if (orders.size === 0) return issues;
  const blocked = new Map<string, Set<string>>();
  const before = (first: string, second: string): void =>
    void blocked.set(first, (blocked.get(first) ?? new Set()).add(second));
  for (const { id, links = [] } of issues) {
    for (const { type, to } of links) {
      const order = orders.get(type);
      if (order === 'from-first') before(id, to);
      else if (order === 'to-first') before(to, id);
    }
  }
  return issues.map((issue) => {
    const added = blocked.get(issue.id);
    return added === undefined ? issue : { ...issue, blocks: [...new Set([...issue.blocks, ...added])] };
  });
}
