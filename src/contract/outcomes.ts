import type { Named, WorkOutcome } from '../domain/plan/outcome';

/** A resolution or done status of a project, what its name proposes, and how many issues are over by it. */
export interface OutcomeInUse extends Named {
  readonly proposed: WorkOutcome;
  readonly issues: number;
}

/** What occurs in a project, the most frequent first. */
export interface ProjectOutcomes {
  readonly resolutions: readonly OutcomeInUse[];
  readonly statuses: readonly OutcomeInUse[];
}
