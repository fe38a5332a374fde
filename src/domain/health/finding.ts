/** A data-quality finding: a rule, the issues to mend, and how much of the whole they weigh (0 to 1). */
export interface Finding {
  readonly rule: FindingRule;
  readonly issues: readonly string[];
  readonly share: number;
  /**
   * What it is about where that is no issue: names of sources, baselines and their items, milestones,
   * versions.
   */
  readonly names?: readonly string[] | undefined;
  /**
   * Work that waits for it to be mended, in seconds of estimates; absent where the rule tells of none, or
   * none is estimated.
   */
  readonly atStake?: number;
}

export const FINDING_RULES = [
  'issues-not-read', // Jira has them, by name or by its count alone, and did not give them
  'no-estimate',
  'no-remaining',
  'open-nothing-remains', // open work of which Jira says that nothing remains: what does is unknown
  'done-over-open-work', // done, with open work below
  'open-under-done-work', // an unestimated leaf left open below what was estimated and done: it counts as no work
  'work-done-still-open', // without work of its own, all work below done, still open
  'remaining-not-updated', // time is logged on what stands under the issue, and all of its estimate still remains
  'no-dates',
  'no-assignee',
  'no-worklog',
  'worklogs-not-read',
  'worklogs-incomplete', // their sum is not the time spent that Jira tells: some are hidden from the app, or were changed in bulk
  'history-not-read', // Jira counts more changes of an issue than it gave: its past is not all known
  'no-rate',
  'outside-deliverables',
  'in-several-deliverables',
  'shares-unusable', // shares of an issue that name no deliverable, or add up to nothing, or of an issue that was not read
  'empty-deliverable',
  'source-gone', // the issue, version, component or label that feeds a deliverable is not there any more
  'no-baseline',
  'baseline-without-dates',
  'baseline-start-after-finish',
  'baseline-missing-deliverable',
  'baseline-unknown-deliverable', // the baseline in force plans a deliverable that the project has not
  'day-out-of-range', // days of work that cannot be true: they are in no figure
  'overdue-open',
  'resolved-in-future',
  'created-in-future',
  'bulk-closing', // many were done on one day: no pace is read from them
  'done-without-resolution-date',
  'outcome-unclassified', // over, by a resolution or status of which nobody said whether the work was delivered or dropped
  'unmapped-status',
  'dependency-cycle',
  'circular-earning',
  'links-not-visible',
  'links-undecided', // of types whose names do not say whether one issue waits for the other, and nobody has said
  'no-deliverables',
  'not-measured', // started deliverables whose earned value is unknown: they leave the project's sums
] as const;
export type FindingRule = (typeof FINDING_RULES)[number];

/** How far a figure can be trusted, 0 to 1, and why not more. */
export interface Confidence {
  readonly value: number;
  readonly findings: readonly Finding[];
}
