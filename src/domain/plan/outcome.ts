/**
 * What became of work that is over: delivered, or not; a duplicate is delivered elsewhere, and counts as
 * dropped here.
 */
export const OUTCOMES = ['delivered', 'dropped', 'duplicate'] as const;
export type Outcome = (typeof OUTCOMES)[number];
/** `unclassified`: nobody said, and the name does not tell. */
export type WorkOutcome = Outcome | 'unclassified';

/** A resolution or status as Jira has it. */
export interface Named {
  readonly id: string | null;
  readonly name: string;
}

/** What somebody said of a resolution or status; its id, where it is known, wins over its name. */
export interface ClassifiedName extends Named {
  readonly outcome: Outcome;
}

/** What a project says of its resolutions and done statuses. */
export interface OutcomeSettings {
  readonly resolutions: readonly ClassifiedName[];
  readonly statuses: readonly ClassifiedName[];
}

export const NO_OUTCOMES: OutcomeSettings = { resolutions: [], statuses: [] };

/** Whether work with such an outcome leaves budget and progress. */
export const isDropped = (outcome: WorkOutcome): outcome is 'dropped' | 'duplicate' =>
  outcome === 'dropped' || outcome === 'duplicate';
