import type { Day } from '../calendar/day';
import type { Issue } from '../plan/issue';
import type { IssueIndex } from '../plan/issue-index';
import { issueStateAt, type IssueState, type StatusTable } from './issue-state';
import type { RateOf } from './rates';
import { emptyTally, type Tally } from './tallies';
import { openTallyBook, type TallyBook } from './tally-book';

/** What the sweep needs to know beside the issues. */
export interface SweepContext {
  readonly index: IssueIndex;
  /** Group of each issue, -1 for none. */
  readonly group: Int32Array;
  readonly groups: number;
  /** Days to sum up for, ascending; the last is the status day. */
  readonly days: readonly Day[];
  readonly statuses: StatusTable;
  readonly rateOf: RateOf;
  /** Whether an issue's own estimate and remaining work count (leaf rule). */
  readonly carriesWork: Uint8Array;
  /** Share earned in a status, 0 to 1, by group; undefined where the table is silent. */
  readonly statusShare: (group: number, statusId: string) => number | undefined;
  /** Topmost issue of the same group, whose completion earns the whole of its tree (milestones rule). */
  readonly topOf: (position: number) => number;
}

/** Sums by group and day, in one pass over the issues: each is looked at only on the days on which something happened to it. */
export function sweepIssues(context: SweepContext): TallyBook {
  const { index, group, days } = context;
  const book = openTallyBook(context.groups, days.length);
  const pointOf = pointLookup(days);
  const marks = new Uint8Array(days.length);
  const spentOn = new Float64Array(days.length);
  const pricedOn = new Float64Array(days.length);
  const unpricedOn = new Float64Array(days.length);
  index.issues.forEach((issue, position) => {
    const own = group[position] ?? -1;
    if (own < 0) return;
    const top = context.topOf(position);
    markDays(issue, marks, pointOf);
    const topIssue = top === position ? undefined : index.issues[top];
    if (topIssue) markDays(topIssue, marks, pointOf);
    for (const { author, day, seconds } of issue.worklogs) {
      const point = pointOf(day);
      if (point < 0 || !(seconds > 0)) continue;
      marks[point] = 1;
      spentOn[point] = (spentOn[point] ?? 0) + seconds;
      const rate = context.rateOf(author, day);
      if (rate === undefined) unpricedOn[point] = (unpricedOn[point] ?? 0) + seconds;
      else pricedOn[point] = (pricedOn[point] ?? 0) + seconds * rate;
    }
    let previous = NOTHING;
    let [spent, price, unpriced] = [0, 0, 0];
    for (let point = 0; point < marks.length; point += 1) {
      if (marks[point] === 0) continue;
      spent += spentOn[point] ?? 0;
      price += pricedOn[point] ?? 0;
      unpriced += unpricedOn[point] ?? 0;
      marks[point] = spentOn[point] = pricedOn[point] = unpricedOn[point] = 0;
      const day = days[point] as Day;
      const state = issueStateAt(issue, day, spent, context.statuses);
      const topDone = topIssue ? issueStateAt(topIssue, day, 0, context.statuses).category === 'done' : state.category === 'done';
      const share = context.statusShare(own, state.statusId);
      const carries = context.carriesWork[position] === 1;
      const contribution = contributionOf(state, { spent, price, unpriced, carries, topDone, share });
      book.add(own, point, contribution, previous);
      previous = contribution;
    }
  });
  book.close();
  return book;
}

const NOTHING: Tally = emptyTally();

interface Particulars {
  readonly spent: number;
  readonly price: number;
  readonly unpriced: number;
  readonly carries: boolean;
  readonly topDone: boolean;
  readonly share: number | undefined;
}

/** What one issue in a given state adds to its group. */
function contributionOf(state: IssueState, { spent, price, unpriced, carries, topDone, share }: Particulars): Tally {
  if (!state.exists) return NOTHING;
  const done = state.category === 'done';
  const started = done || state.category === 'indeterminate' || spent > 0;
  const estimate = carries && !state.cancelled ? (state.estimate ?? 0) : 0;
  const open = carries && !done;
  return {
    issues: 1,
    started: started ? 1 : 0,
    done: done ? 1 : 0,
    cancelled: state.cancelled ? 1 : 0,
    estimatedIssues: carries && !state.cancelled && state.estimate !== null ? 1 : 0,
    estimate,
    earned: done ? estimate : 0,
    halfEarned: done ? estimate : started ? estimate / 2 : 0,
    statusEarned: estimate * (share ?? (done ? 1 : 0)),
    milestoneEarned: topDone ? estimate : 0,
    spent,
    liveSpent: state.cancelled ? 0 : spent,
    price,
    unpriced,
    remaining: open ? (state.remaining ?? 0) : 0,
    open: open ? 1 : 0,
    openKnown: open && state.remaining !== null ? 1 : 0,
  };
}

/** Marks the points at which an issue may have changed. */
function markDays(issue: Issue, marks: Uint8Array, pointOf: (day: Day) => number): void {
  mark(issue.created);
  if (issue.resolved !== null) mark(issue.resolved);
  for (const change of issue.changes) mark(change.day);
  // The present may differ from the last rebuilt day: Jira's current values hold once nothing happens any more.
  if (issue.changes.length > 0 || issue.worklogs.length > 0) mark(issue.worklogs.at(-1)?.day ?? issue.created);

  function mark(day: Day): void {
    const point = pointOf(day);
    if (point >= 0) marks[point] = 1;
  }
}

/** Index of the first listed day on or after a day; -1 after the last. */
function pointLookup(days: readonly Day[]): (day: Day) => number {
  const [first, last] = [days[0] ?? (0 as Day), days.at(-1) ?? (0 as Day)];
  const table = new Int32Array(last - first + 1);
  let point = 0;
  for (let day = first; day <= last; day = (day + 1) as Day) {
    if (day > (days[point] ?? last)) point += 1;
    table[day - first] = point;
  }
  return (day) => (day <= first ? 0 : day > last ? -1 : (table[day - first] ?? -1));
}
