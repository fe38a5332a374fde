/**
 * What is added up over issues, by group (deliverable or outside) and day of the curve: counts, seconds, and
 * price in minor units × seconds per hour.
 */
export const TALLY_FIELDS = [
  'issues',
  'started',
  'done',
  'cancelled',
  'unclassified', // over, with work of their own, and nobody said whether it was delivered
  'estimatedIssues',
  'estimate',
  'earned', // estimates of what is done
  'halfEarned', // half on start, the rest when done
  'statusEarned', // by the deliverable's table of statuses
  'milestoneEarned', // when the topmost issue is done
  'spent',
  'liveSpent', // less the time spent on cancelled and unclassified issues
  'atStake', // unclassified work: its estimate, or the time spent on it where that is more
  'price', // seconds x minor units per hour: exact integers, divided by 3600 once
  'unpriced', // seconds for which no rate is in force
  'remaining',
  'bearing', // issues that bear work, without the cancelled ones
  'open', // of these, those that are open
  'openKnown', // of these, those with remaining work
  'openAtZero', // of these, those with nothing remaining
  'openAtZeroEstimate',
] as const;
/**
 * Fields that count issues, each as one in every group in which a part of it counts. The others are amounts,
 * of which each part has its share.
 */
export const TALLY_COUNTS = [
  'issues',
  'started',
  'done',
  'cancelled',
  'unclassified',
  'estimatedIssues',
  'bearing',
  'open',
  'openKnown',
  'openAtZero',
] as const;

export type TallyField = (typeof TALLY_FIELDS)[number];

/** Sums over some issues on one day. */
export type Tally = Readonly<Record<TallyField, number>>;

const NOTHING = Object.fromEntries(TALLY_FIELDS.map((field) => [field, 0])) as Tally;

/** Sums over nothing. */
export function emptyTally(): Record<TallyField, number> {
  return { ...NOTHING };
}

/**
 * Sums of several groups. Split issues count in each of their parts; `recounted` is how often beyond once.
 */
export function sumOfTallies(tallies: readonly Tally[], recounted: Tally = NOTHING): Tally {
  const sum = emptyTally();
  for (const tally of tallies) for (const field of TALLY_FIELDS) sum[field] += tally[field];
  for (const field of TALLY_COUNTS) sum[field] -= recounted[field];
  return sum;
}
