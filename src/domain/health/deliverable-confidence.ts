import type { DeliverableFigures } from '../facts/deliverable-figures';
import type { FindingRule } from './finding';
import { confidenceOf } from './confidence';
import type { WorklogGaps } from '../progress/worklog-gaps';

/**
 * Confidence in the figures of one deliverable, 0 to 1, with and without findings on money; 0 where it has no
 * issue and nothing is declared.
 */
export function deliverableConfidence(
  { tally, item, span, fraction, deliverable }: DeliverableFigures,
  { issues, notRead, spentRecorded, incomplete, historyNotRead }: WorklogGaps,
  sourceIsGone: boolean,
): { readonly whole: number; readonly withoutCosts: number } {
  if (tally.issues === 0 && !fraction.known) return { whole: 0, withoutCosts: 0 };
  const findings: { rule: FindingRule; share: number }[] = [];
  const add = (rule: FindingRule, share: number): void => void findings.push({ rule, share });
  const live = Math.max(1, tally.estimatedIssues + unestimated());
  add('no-estimate', unestimated() / live);
  const silent = Math.max(0, tally.open - tally.openKnown - tally.openAtZero);
  add('no-remaining', tally.open > 0 ? silent / tally.open : 0);
  add('open-nothing-remains', tally.open > 0 ? tally.openAtZero / tally.open : 0);
  add('outcome-unclassified', tally.unclassified / Math.max(1, tally.done + tally.unclassified));
  add('worklogs-not-read', notRead / Math.max(1, issues));
  add('history-not-read', historyNotRead / Math.max(1, issues));
  add('worklogs-incomplete', incomplete / Math.max(1, spentRecorded));
  add('baseline-missing-deliverable', item ? 0 : 1);
  add('baseline-without-dates', item && !span.known ? 1 : 0);
  add('not-measured', fraction.known ? 0 : 1);
  add('source-gone', sourceIsGone ? 1 : 0);
  add('circular-earning', deliverable.earning === 'effort' ? 1 : 0);
  const withoutCosts = confidenceOf(findings);
  const unpriced = tally.spent > 0 ? tally.unpriced / tally.spent : 0;
  return { whole: withoutCosts * confidenceOf([{ rule: 'no-rate', share: unpriced }]), withoutCosts };

  function unestimated(): number {
    return tally.estimatedIssues > 0
      ? Math.max(0, tally.open - tally.openKnown - tally.openAtZero)
      : tally.issues;
  }
}
