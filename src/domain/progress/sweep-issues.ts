import type { Day } from '../calendar/day';
import { writeContribution, type Contribution } from './contribution';
import { openFamilyReader, type FamilyContext } from './family-reader';
import { stateOf, type IssuePast } from './issue-past';
import type { IssueState } from './issue-state';
import { openLoggedTime, type LoggedTime } from './logged-time';
import { openTallyBook, type TallyBook } from './tally-book';
import { TALLY_FIELDS } from './tallies';

/** What the sweep needs to know beside the issues; the last of the days is the status day. */
export interface SweepContext extends FamilyContext {
  readonly groups: number;
  /** Share earned by status, 0 to 1, of the groups that earn by it. */
  readonly statusShares: readonly (ReadonlyMap<string, number> | undefined)[];
}

/** What one pass over all issues gives. */
export interface Sweep {
  /** Sums by group and day. */
  readonly book: TallyBook;
  /** State of each issue on the status day, and whether its own work counts (leaf rule). */
  readonly states: readonly IssueState[];
  readonly carriesWork: Uint8Array;
  /** What was logged by the status day on the issues that are in a group on it. */
  readonly loggedTime: LoggedTime;
}

const NOTHING: Contribution = new Float64Array(TALLY_FIELDS.length);

/**
 * Reads the past of all issues once. Each is looked at only on the days on which something happened to it or to its family, and stands
 * under the parent that it had that day.
 */
export function sweepIssues(context: SweepContext): Sweep {
  const { index, days, statusShares } = context;
  const book = openTallyBook(context.groups, days.length);
  const states = new Array<IssueState>(index.issues.length);
  const carriesWork = new Uint8Array(index.issues.length);
  const loggedTime = openLoggedTime(days[0] as Day, days.at(-1) as Day);
  const reader = openFamilyReader({ ...context, loggedTime });
  const { members, pasts, changed, relations } = reader;
  const contribution: Contribution = new Float64Array(TALLY_FIELDS.length);
  /** By place: the group in which a member is booked, -1 for none, and with what. */
  const bookings: { group: number; readonly booked: Contribution }[] = [];

  const rebook = (place: number, point: number): void => {
    const booking = (bookings[place] ??= { group: -1, booked: new Float64Array(TALLY_FIELDS.length) });
    const group = relations.group[place] ?? -1;
    if (booking.group !== group && booking.group >= 0) book.replace(booking.group, point, booking.booked, NOTHING);
    booking.group = group;
    if (group < 0) return;
    const past = pasts[place] as IssuePast;
    const carries = relations.carries[place] === 1;
    const topDone = relations.topDone[place] === 1;
    writeContribution(contribution, past, carries, topDone, statusShares[group]?.get(past.statusId));
    book.replace(group, point, booking.booked, contribution);
  };

  while (reader.nextFamily()) {
    for (let point = reader.nextPoint(); point >= 0; point = reader.nextPoint())
      for (let place = 0; place < members.length; place += 1) if (changed[place] === 1) rebook(place, point);
    reader.finish();
    members.forEach((position, place) => {
      states[position] = stateOf(pasts[place] as IssuePast);
      carriesWork[position] = relations.carries[place] ?? 0;
      const booking = bookings[place];
      if (!booking) return;
      booking.group = -1;
      booking.booked.fill(0);
    });
  }
  book.close();
  return { book, states, carriesWork, loggedTime };
}
