import type { ProjectFacts } from '../facts/project-facts';
import { chosenOrders } from '../issues/chosen-links';
import type { Issue } from '../issues/issue';
import { proposedOrder } from '../issues/link-proposal';
import type { ProjectInput } from '../issues/project-input';

/**
 * Types of link that somebody decided on, or whose names say that they tell no order; by input, as every
 * issue asks.
 */
const decided = new WeakMap<ProjectInput, ReadonlySet<string>>();

/** Has a link of which nobody has said whether one of the two issues waits for the other. */
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
