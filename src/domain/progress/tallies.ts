/**
 * What is added up over issues, per group (deliverable, or outside) and per day of the curve. Counts,
 * seconds, and price in minor units x seconds per hour.
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
  'liveSpent', // less what went into cancelled and unclassified issues
  'atStake', // work of what is unclassified: its estimate, or what was spent on it where that is more
  'price', // seconds x minor units per hour: exact integers, divided by 3600 once
  'unpriced', // seconds for which no rate is in force
  'remaining',
  'bearing', // issues that bear work, the cancelled ones apart
  'open', // of these, those that are open
  'openKnown', // of these, those that say that something remains
  'openAtZero', // and those that say that nothing does
  'openAtZeroEstimate',
] as const;
/**
 * Fields that count issues: each counts as one wherever a part of it counts. The others are amounts, of which
 * each part has its share.
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
 * Adds sums up. Issues that are split count in each of their parts; `recounted` is how often they count
 * beyond once.
 */
export function sumOfTallies(tallies: readonly Tally[], recounted: Tally = NOTHING): Tally {
  const sum = emptyTally();
  for (const tally of tallies) for (const field of TALLY_FIELDS) sum[field] += tally[field];
  for (const field of TALLY_COUNTS) sum[field] -= recounted[field];
  return sum;
}
