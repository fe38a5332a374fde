import type { Day } from '../calendar/day';
import type { Holding, Part } from '../issues/holding';
import { takePortion, writeContribution, writeRecount, type Contribution } from './contribution';
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
  /** Sums by group and day; after the groups, how often what is split counts beyond once. */
  readonly book: TallyBook;
  /** State of each issue on the status day, and whether its own work counts (leaf rule). */
  readonly states: readonly IssueState[];
  readonly carriesWork: Uint8Array;
  /** What was logged by the status day on the issues that are in a group on it. */
  readonly loggedTime: LoggedTime;
}

const NOTHING: Contribution = new Float64Array(TALLY_FIELDS.length);
const nothing = (): Contribution => new Float64Array(TALLY_FIELDS.length);

/**
 * Where a member of a family is booked: in the parts of a holding, by number (-1: nowhere), and with what in each; the last is the
 * recount.
 */
interface Booking {
  holding: number;
  readonly booked: Contribution[];
}

/**
 * Reads the past of all issues once, up to the last of the days (the status day). Each is looked at only on the days on which something
 * happened to it or to its family, and stands under the parent that it had that day, in the deliverables that had it that day. Linear in
 * issues, changes and worklogs.
 */
export function sweepIssues(context: SweepContext): Sweep {
  const { index, days, statusShares, groups, held } = context;
  const book = openTallyBook(groups + 1, days.length);
  const states = new Array<IssueState>(index.issues.length);
  const carriesWork = new Uint8Array(index.issues.length);
  const loggedTime = openLoggedTime(days[0] as Day, days.at(-1) as Day);
  const reader = openFamilyReader({ ...context, loggedTime });
  const { members, pasts, changed, relations } = reader;
  const [contribution, recount] = [nothing(), nothing()];
  const bookings: Booking[] = [];
  const partsIn = (holding: number): Holding => held.holdings[holding] ?? [];

  const unbook = ({ holding, booked }: Booking, point: number): void => {
    const parts = partsIn(holding);
    for (let number = 0; number < parts.length; number += 1)
      book.replace((parts[number] as Part).group, point, booked[number] as Contribution, NOTHING);
    if (parts.length > 1) book.replace(groups, point, booked[parts.length] as Contribution, NOTHING);
  };

  const rebook = (place: number, point: number): void => {
    const booking = (bookings[place] ??= { holding: -1, booked: [nothing()] });
    const holding = relations.group[place] ?? -1;
    if (booking.holding !== holding) unbook(booking, point);
    booking.holding = holding;
    const parts = partsIn(holding);
    const past = pasts[place] as IssuePast;
    const carries = relations.carries[place] === 1;
    const topDone = relations.topDone[place] ?? 0;
    for (let number = 0; number < parts.length; number += 1) {
      const part = parts[number] as Part;
      const share = statusShares[part.group]?.get(past.statusId);
      writeContribution(contribution, past, carries, ((topDone >> number) & 1) === 1, share);
      takePortion(contribution, part);
      book.replace(part.group, point, (booking.booked[number] ??= nothing()), contribution);
    }
    if (parts.length < 2) return;
    writeRecount(recount, contribution, parts.length);
    book.replace(groups, point, (booking.booked[parts.length] ??= nothing()), recount);
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
      booking.holding = -1;
      for (const booked of booking.booked) booked.fill(0);
    });
  }
  book.close();
  return { book, states, carriesWork, loggedTime };
}
