import { ownEstimateOf, ownRemainingOf } from './issue-state';
import { portionOf, shareOf, type Part } from '../issues/parts';
import { TALLY_COUNTS, TALLY_FIELDS, type TallyField } from './tallies';
import type { IssueHistory } from './history-state';

/** What one issue adds to its group, in the order of `TALLY_FIELDS`. */
export type Contribution = Float64Array;

const AT = Object.fromEntries(TALLY_FIELDS.map((field, place) => [field, place])) as Readonly<
  Record<TallyField, number>
>;

/** How an issue counts in one group. */
export interface Counting {
  /** Its own estimate counts (leaf rule). */
  readonly carries: boolean;
  /** Its topmost ancestor is done. */
  readonly topDone: boolean;
  /**
   * Share earned by its status in the deliverable's table, 0 to 1; undefined where the table lacks it: all
   * once done.
   */
  readonly statusShare: number | undefined;
}

/**
 * Writes what an issue adds to its group on the day of its history. Cancelled, it adds its time spent and no
 * estimate; unclassified, its estimate and nothing earned; not yet created, its logged time; in another
 * project, nothing.
 */
export function writeContribution(into: Contribution, history: IssueHistory, how: Counting): void {
  if (!history.exists) {
    writeSpentBefore(into, history);
    return;
  }
  const counts = how.carries && !history.cancelled;
  const estimate = counts ? (ownEstimateOf(history) ?? 0) : 0;
  into[AT.issues] = 1;
  into[AT.cancelled] = history.cancelled ? 1 : 0;
  into[AT.estimatedIssues] = counts && history.estimate !== null ? 1 : 0;
  into[AT.estimate] = estimate;
  into[AT.bearing] = counts ? 1 : 0;
  into[AT.spent] = history.spent;
  into[AT.liveSpent] = history.cancelled || history.unclassified ? 0 : history.spent;
  into[AT.atStake] = history.unclassified ? Math.max(estimate, history.spent) : 0;
  into[AT.price] = history.price;
  into[AT.unpriced] = history.unpriced;
  writeEarned(into, history, how, estimate);
  writeOpen(into, history, how.carries, estimate);
}

/** Time logged on an issue that does not exist yet; nothing where it is in another project. */
function writeSpentBefore(into: Contribution, { inProject, spent, price, unpriced }: IssueHistory): void {
  into.fill(0);
  if (!inProject) return;
  into[AT.spent] = into[AT.liveSpent] = spent;
  into[AT.price] = price;
  into[AT.unpriced] = unpriced;
}

function writeEarned(
  into: Contribution,
  history: IssueHistory,
  { carries, topDone, statusShare }: Counting,
  estimate: number,
): void {
  const unclassified = carries && history.unclassified;
  const isOver = history.category === 'done';
  const done = isOver && !unclassified;
  const started = isOver || history.category === 'indeterminate' || history.spent > 0;
  into[AT.started] = started ? 1 : 0;
  into[AT.done] = done ? 1 : 0;
  into[AT.unclassified] = unclassified ? 1 : 0;
  into[AT.earned] = done ? estimate : 0;
  into[AT.halfEarned] = done ? estimate : started && !unclassified ? estimate / 2 : 0;
  into[AT.statusEarned] = unclassified ? 0 : estimate * (statusShare ?? (done ? 1 : 0));
  into[AT.milestoneEarned] = topDone && !unclassified ? estimate : 0;
}

function writeOpen(into: Contribution, history: IssueHistory, carries: boolean, estimate: number): void {
  const open = carries && history.category !== 'done';
  const remaining = open ? ownRemainingOf(history) : null;
  into[AT.remaining] = remaining ?? 0;
  into[AT.open] = open ? 1 : 0;
  into[AT.openKnown] = remaining !== null && remaining > 0 ? 1 : 0;
  into[AT.openAtZero] = remaining === 0 ? 1 : 0;
  into[AT.openAtZeroEstimate] = remaining === 0 ? estimate : 0;
}

const COUNTS = TALLY_COUNTS.map((field) => AT[field]);
const AMOUNTS = [...TALLY_FIELDS.keys()].filter((place) => !COUNTS.includes(place));

/**
 * Reduces what an issue adds to one part of it, in whole seconds; it still counts as one issue. A price is
 * never rounded.
 */
export function takePortion(of: Contribution, part: Part): void {
  if (part.to - part.from === part.total) return;
  const price = (of[AT.price] as number) * shareOf(part);
  for (const place of AMOUNTS) of[place] = portionOf(of[place] as number, part);
  of[AT.price] = price;
}

/** Writes how often an issue with several parts counts beyond once. */
export function writeRecount(into: Contribution, of: Contribution, parts: number): void {
  into.fill(0);
  for (const place of COUNTS) into[place] = (of[place] as number) * (parts - 1);
}
