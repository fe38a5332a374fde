import { openBookings, type BookingContext } from './bookings';
import { openHierarchyReader, type HierarchyContext } from './hierarchy-reader';
import { stateOf } from './issue-history';
import type { IssueState } from './issue-state';
import { openLoggedTime, type LoggedTime } from './logged-time';
import { NEVER } from './next-day';
import type { IssueHistory } from './history-state';
import { openTallyBook, type TallyBook } from './tally-book';

/** What the sweep needs besides the issues; the last of the days is the status day. */
export interface SweepContext extends HierarchyContext, BookingContext {}

/** What one pass over all issues gives. */
export interface Sweep {
  /** Sums by group and day; in a last group, how often split issues count beyond once. */
  readonly book: TallyBook;
  /** State of each issue on the status day, and whether its own work counts (leaf rule). */
  readonly states: readonly IssueState[];
  readonly carriesWork: Uint8Array;
  /** Time logged by the status day on the issues that are in a group on it. */
  readonly loggedTime: LoggedTime;
}

/**
 * Reads all histories once, up to the status day. An issue is read only on days on which something happens in
 * its tree, under its parent and deliverable of that day. Linear in issues, changes and worklogs.
 */
export function sweepIssues(context: SweepContext): Sweep {
  const { index, days, groups } = context;
  const book = openTallyBook(groups + 1, days.length);
  const states = new Array<IssueState>(index.issues.length);
  const carriesWork = new Uint8Array(index.issues.length);
  const loggedTime = openLoggedTime(days[0] ?? NEVER, days.at(-1) ?? NEVER);
  const reader = openHierarchyReader({ ...context, loggedTime });
  const { members, histories, changed, relations } = reader;
  const bookings = openBookings(context, reader, book);
  while (reader.nextTree()) {
    for (let point = reader.nextPoint(); point >= 0; point = reader.nextPoint())
      for (let place = 0; place < members.length; place += 1)
        if (changed[place] === 1) bookings.book(place, point);
    reader.finish();
    members.forEach((position, place) => {
      states[position] = stateOf(histories[place] as IssueHistory);
      carriesWork[position] = relations.carries[place] ?? 0;
      bookings.close(place);
    });
  }
  book.close();
  return { book, states, carriesWork, loggedTime };
}
