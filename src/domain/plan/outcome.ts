/** What became of work that is over. A duplicate is delivered elsewhere, and counts as dropped here. */
export const OUTCOMES = ['delivered', 'dropped', 'duplicate'] as const;
export type Outcome = (typeof OUTCOMES)[number];
/** `unclassified`: nobody said, and the name does not say either. */
export type WorkOutcome = Outcome | 'unclassified';

/** A resolution or status as Jira has it. */
export interface Named {
  readonly id: string | null;
  readonly name: string;
}

/** The outcome that people entered for a resolution or status. A known id wins over the name. */
export interface ClassifiedName extends Named {
  readonly outcome: Outcome;
}

/** The outcomes that a project entered for its resolutions and done statuses. */
export interface OutcomeSettings {
  readonly resolutions: readonly ClassifiedName[];
  readonly statuses: readonly ClassifiedName[];
}

export const NO_OUTCOMES: OutcomeSettings = { resolutions: [], statuses: [] };

/** Whether work with an outcome leaves budget and progress. */
export const isDropped = (outcome: WorkOutcome): outcome is 'dropped' | 'duplicate' =>
  outcome === 'dropped' || outcome === 'duplicate';
