import type { Person } from '../plan/person';

/** A smaller share of full time counts as not working. */
const LEAST = 0.01;

/**
 * Share of full time that a person works, 0 to 1: full time for people whom the plan does not list, 0 below
 * 0.01.
 */
export function workingShare(person: Person | undefined): number {
  const capacity = Math.min(1, person?.capacity ?? 1);
  return capacity >= LEAST ? capacity : 0;
}
