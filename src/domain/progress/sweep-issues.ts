import type { Day } from '../calendar/day';
import type { IssueIndex } from '../plan/issue-index';
import { issueStateAt, type IssueState, type StatusTable } from './issue-state';
import type { RateOf } from './rates';
import { walkIssue, type Logged } from './walk-issue';
import { TALLY_FIELDS, type TallyField } from './tallies';
import { openTallyBook, type Contribution, type TallyBook } from './tally-book';

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
  const { index, group, days, statuses } = context;
  const book = openTallyBook(context.groups, days.length);
  const logged = walkIssue(days, context.rateOf);
  let [previous, next] = [new Float64Array(TALLY_FIELDS.length), new Float64Array(TALLY_FIELDS.length)];
  index.issues.forEach((issue, position) => {
    const own = group[position] ?? -1;
    if (own < 0) return;
    const top = context.topOf(position);
    const topIssue = top === position ? undefined : index.issues[top];
    const carries = context.carriesWork[position] === 1;
    logged.begin(issue, topIssue);
    previous.fill(0);
    for (let point = logged.next(); point >= 0; point = logged.next()) {
      const day = days[point] as Day;
      const state = issueStateAt(issue, day, logged.spent(), statuses);
      const topDone = (topIssue ? issueStateAt(topIssue, day, 0, statuses) : state).category === 'done';
      const share = context.statusShare(own, state.statusId);
      writeContribution(next, state, logged, { carries, topDone, share });
      book.add(own, point, next, previous);
      [previous, next] = [next, previous];
    }
  });
  book.close();
  return book;
}

interface Particulars {
  readonly carries: boolean;
  readonly topDone: boolean;
  readonly share: number | undefined;
}

/** Writes what one issue in a given state adds to its group, in the order of `TALLY_FIELDS`. */
function writeContribution(
  into: Contribution,
  state: IssueState,
  logged: Logged,
  { carries, topDone, share }: Particulars,
): void {
  into.fill(0);
  if (!state.exists) return;
  const spent = logged.spent();
  const done = state.category === 'done';
  const started = done || state.category === 'indeterminate' || spent > 0;
  const counts = carries && !state.cancelled;
  const estimate = counts ? (state.estimate ?? 0) : 0;
  const open = carries && !done;
  into[AT.issues] = 1;
  into[AT.started] = started ? 1 : 0;
  into[AT.done] = done ? 1 : 0;
  into[AT.cancelled] = state.cancelled ? 1 : 0;
  into[AT.estimatedIssues] = counts && state.estimate !== null ? 1 : 0;
  into[AT.estimate] = estimate;
  into[AT.earned] = done ? estimate : 0;
  into[AT.halfEarned] = done ? estimate : started ? estimate / 2 : 0;
  into[AT.statusEarned] = estimate * (share ?? (done ? 1 : 0));
  into[AT.milestoneEarned] = topDone ? estimate : 0;
  into[AT.spent] = spent;
  into[AT.liveSpent] = state.cancelled ? 0 : spent;
  into[AT.price] = logged.price();
  into[AT.unpriced] = logged.unpriced();
  into[AT.remaining] = open ? (state.remaining ?? 0) : 0;
  into[AT.open] = open ? 1 : 0;
  into[AT.openKnown] = open && state.remaining !== null ? 1 : 0;
}

const AT = Object.fromEntries(TALLY_FIELDS.map((field, place) => [field, place])) as Readonly<Record<TallyField, number>>;
