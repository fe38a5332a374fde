import type { Named, WorkOutcome } from '../domain/plan/outcome';

/** A resolution or done status of a project, what its name proposes, and how many issues end with it. */
export interface OutcomeInUse extends Named {
  readonly proposed: WorkOutcome;
  readonly issues: number;
}

/** Resolutions and done statuses of a project, the most frequent first. */
export interface ProjectOutcomes {
  readonly resolutions: readonly OutcomeInUse[];
  readonly statuses: readonly OutcomeInUse[];
}
