import type { Person } from '../plan/project-plan';

/** Below this share of full time somebody is not there to work. */
const LEAST = 0.01;

/**
 * Share of full time that somebody works, 0 to 1: all of it where the plan does not know them, 0 for whoever
 * is not there to work.
 */
export function workingShare(person: Person | undefined): number {
  const capacity = Math.min(1, person?.capacity ?? 1);
  return capacity >= LEAST ? capacity : 0;
}
