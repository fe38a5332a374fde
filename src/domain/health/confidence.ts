import type { Finding, FindingRule } from './finding';

/** Confidence that a finding costs where it touches everything it applies to. */
const WEIGHTS: Readonly<Record<FindingRule, number>> = {
  'issues-not-read': 1,
  'no-estimate': 0.6,
  'no-remaining': 0.3,
  'open-nothing-remains': 0.3,
  'done-over-open-work': 0.2,
  'open-under-done-work': 0.05,
  'work-done-still-open': 0.05,
  'remaining-not-updated': 0.3,
  'no-dates': 0.1,
  'no-assignee': 0.05,
  'no-worklog': 0.3,
  'worklogs-not-read': 0.8,
  'worklogs-incomplete': 0.8,
  'history-not-read': 0.8,
  'no-rate': 0.3,
  'outside-deliverables': 0.4,
  'in-several-deliverables': 0.2,
  'shares-unusable': 0.2,
  'empty-deliverable': 0.4,
  'source-gone': 0.6,
  'no-baseline': 0.5,
  'baseline-without-dates': 0.6,
  'baseline-start-after-finish': 0.6,
  'baseline-missing-deliverable': 0.6,
  'baseline-unknown-deliverable': 0.2,
  'day-out-of-range': 0.3,
  'overdue-open': 0.2,
  'resolved-in-future': 0.2,
  'created-in-future': 0,
  'bulk-closing': 0.05,
  'done-without-resolution-date': 0.1,
  'outcome-unclassified': 0.6,
  'unmapped-status': 0.3,
  'dependency-cycle': 0.2,
  'circular-earning': 0.05,
  'links-not-visible': 0.1,
  'links-undecided': 0.1,
  'no-deliverables': 0.5,
  'not-measured': 0.8,
};

/**
 * Findings on money alone: work without a rate, and deliverables with a budget that the sums in money leave
 * out.
 */
const OF_MONEY: ReadonlySet<FindingRule> = new Set(['no-rate', 'not-measured']);

/** The findings for those who may not see costs. */
export const openFindings = <F extends Pick<Finding, 'rule'>>(findings: readonly F[]): readonly F[] =>
  findings.filter(({ rule }) => !OF_MONEY.has(rule));

/**
 * Confidence, 0 to 1: Π (1 − weight × share) over the findings; 1 without any. The weights are the app's own.
 */
export function confidenceOf(findings: readonly Pick<Finding, 'rule' | 'share'>[]): number {
  return findings.reduce(
    (left, { rule, share }) => left * (1 - WEIGHTS[rule] * Math.min(1, Math.max(0, share))),
    1,
  );
}
