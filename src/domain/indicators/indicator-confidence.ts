import { confidenceOf } from '../health/confidence';
import type { Finding, FindingRule } from '../health/finding';
import { CATALOGUE, isIndicatorId, type IndicatorId } from './catalogue';
import type { Basis } from './figure-at';
import type { KeptRecord } from './indicator';

type Weighed = Pick<Finding, 'rule' | 'share'>;

/** The records that a finding puts in doubt. */
const IN_DOUBT: Readonly<Record<FindingRule, readonly KeptRecord[]>> = {
  'issues-not-read': ['issues', 'worklogs'],
  'no-estimate': ['issues'],
  'no-remaining': ['issues'],
  'open-nothing-remains': ['issues'],
  'done-over-open-work': ['issues'],
  'open-under-done-work': ['issues'],
  'work-done-still-open': ['issues'],
  'remaining-not-updated': ['issues'],
  'no-dates': ['issues'],
  'no-assignee': ['people'],
  'no-worklog': ['worklogs'],
  'worklogs-not-read': ['worklogs'],
  'worklogs-incomplete': ['worklogs'],
  'history-not-read': ['issues'],
  'no-rate': ['rates'],
  'outside-deliverables': ['issues'],
  'in-several-deliverables': ['issues'],
  'shares-unusable': ['issues', 'worklogs'],
  'empty-deliverable': ['issues'],
  'source-gone': ['issues'],
  'no-baseline': ['baselines'],
  'baseline-without-dates': ['baselines'],
  'baseline-start-after-finish': ['baselines'],
  'baseline-missing-deliverable': ['baselines'],
  'baseline-unknown-deliverable': ['baselines'],
  'day-out-of-range': ['issues', 'worklogs', 'baselines'],
  'overdue-open': ['issues'],
  'resolved-in-future': ['issues'],
  'created-in-future': ['issues'],
  'bulk-closing': ['issues'],
  'done-without-resolution-date': ['issues'],
  'outcome-unclassified': ['issues'],
  'unmapped-status': ['issues'],
  'dependency-cycle': ['issues'],
  'circular-earning': ['progress'],
  'links-not-visible': ['issues'],
  'links-undecided': ['issues'],
  'no-deliverables': ['baselines', 'progress'],
  'not-measured': ['issues', 'progress'],
};

/** Records that count for money alone. */
const OF_MONEY: readonly KeptRecord[] = ['rates', 'expenses'];

/**
 * Findings that put an indicator in doubt, in money or hours, the heaviest first: those on the records that
 * it is drawn from, through other indicators as well.
 */
export function findingsOn<F extends Weighed>(
  id: IndicatorId,
  basis: Basis,
  findings: readonly F[],
): readonly F[] {
  const records = recordsBehind(id);
  const counts = (record: KeptRecord): boolean =>
    records.has(record) && (basis === 'cost' || !OF_MONEY.includes(record));
  return findings
    .filter(({ rule }) => id === 'confidence' || IN_DOUBT[rule].some(counts))
    .sort((one, other) => confidenceOf([one]) - confidenceOf([other]));
}

/**
 * Confidence in one indicator, 0 to 1 (`confidenceOf`), by the findings on what it is drawn from. Never below
 * the confidence in the whole, nor above that of an indicator that it is drawn from.
 */
export function confidenceIn(id: IndicatorId, basis: Basis, findings: readonly Weighed[]): number {
  return confidenceOf(findingsOn(id, basis, findings));
}

const behind = new Map<IndicatorId, ReadonlySet<KeptRecord>>();

function recordsBehind(id: IndicatorId): ReadonlySet<KeptRecord> {
  const known = behind.get(id);
  if (known) return known;
  const records = new Set(
    CATALOGUE[id].inputs.flatMap((input) => (isIndicatorId(input) ? [...recordsBehind(input)] : [input])),
  );
  behind.set(id, records);
  return records;
}
