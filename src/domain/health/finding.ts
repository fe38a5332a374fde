/** A data-quality finding: a rule, the issues to mend, and how much of the whole they weigh (0 to 1). */
export interface Finding {
  readonly rule: FindingRule;
  readonly issues: readonly string[];
  readonly share: number;
  /**
   * Names where it is about something else than issues: sources, baselines and their items, milestones,
   * versions.
   */
  readonly names?: readonly string[] | undefined;
  /**
   * Work that waits for it to be mended, in seconds of estimates; absent where none is estimated, or the rule
   * has none.
   */
  readonly atStake?: number;
}

export const FINDING_RULES = [
  'issues-not-read', // Jira has them, by name or by its count alone, and did not give them
  'no-estimate',
  'no-remaining',
  'open-nothing-remains', // open work with nothing remaining in Jira: the true rest is unknown
  'done-over-open-work', // done, with open work below
  'open-under-done-work', // an unestimated leaf left open below estimated and done work: it counts as no work
  'work-done-still-open', // without work of its own, all work below done, still open
  'remaining-not-updated', // time is logged below the issue, and all of its estimate still remains
  'no-dates',
  'no-assignee',
  'no-worklog',
  'worklogs-not-read',
  'worklogs-incomplete', // their sum is not Jira's time spent: some are hidden, or were changed in bulk
  'history-not-read', // Jira counts more changes of an issue than it gave: its history is incomplete
  'no-rate',
  'outside-deliverables',
  'in-several-deliverables',
  'shares-unusable', // shares with an unknown deliverable, of no weight, or on an issue that was not read
  'empty-deliverable',
  'source-gone', // Jira no longer has the issue, version, component or label of a deliverable
  'no-baseline',
  'baseline-without-dates',
  'baseline-start-after-finish',
  'baseline-missing-deliverable',
  'baseline-unknown-deliverable', // the baseline in force plans a deliverable that the project does not have
  'day-out-of-range', // days of work that cannot be true: they are in no figure
  'overdue-open',
  'resolved-in-future',
  'created-in-future',
  'bulk-closing', // many were done on one day: no velocity is read from them
  'done-without-resolution-date',
  'outcome-unclassified', // over, and nobody said whether that means delivered or dropped
  'unmapped-status',
  'dependency-cycle',
  'circular-earning',
  'links-not-visible',
  'links-undecided', // their types do not say whether one issue waits for the other, and nobody chose
  'no-deliverables',
  'not-measured', // started deliverables whose earned value is unknown: they leave the project's sums
] as const;
export type FindingRule = (typeof FINDING_RULES)[number];

/** How far a figure can be trusted, 0 to 1, and the findings that lower it. */
export interface Confidence {
  readonly value: number;
  readonly findings: readonly Finding[];
}
