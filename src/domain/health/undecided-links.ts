import type { ProjectFacts } from '../facts/project-facts';
import { chosenOrders } from '../issues/chosen-links';
import type { Issue } from '../issues/issue';
import { proposedOrder } from '../issues/link-proposal';
import type { ProjectInput } from '../issues/project-input';

/**
 * Types of link with a chosen meaning, or with names that say they have no order; by input, since every issue
 * asks.
 */
const decided = new WeakMap<ProjectInput, ReadonlySet<string>>();

/**
 * Whether an issue has a link of a type that says nothing of which issue waits, and for which nobody chose.
 */
export function hasUndecidedLink({ links = [] }: Issue, { input }: Pick<ProjectFacts, 'input'>): boolean {
  if (links.length === 0) return false;
  const known = decided.get(input) ?? decidedIn(input);
  decided.set(input, known);
  return links.some(({ type }) => !known.has(type));
}

function decidedIn({ plan, linkTypes = [] }: ProjectInput): ReadonlySet<string> {
  const silent = linkTypes.filter((type) => proposedOrder(type) === 'none').map(({ id }) => id);
  return new Set([...chosenOrders(plan.linkTypes, linkTypes).keys(), ...silent]);
}
