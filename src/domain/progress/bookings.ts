import type { SharedIssues } from '../issues/share-issues';
import type { Parts, Part } from '../issues/parts';
import { takePortion, writeContribution, writeRecount, type Contribution } from './contribution';
import type { HierarchyReader } from './hierarchy-reader';
import type { IssueHistory } from './history-state';
import { TALLY_FIELDS } from './tallies';
import type { TallyBook } from './tally-book';

/** What decides in which groups an issue is booked, and what it earns there. */
export interface BookingContext {
  readonly shared: SharedIssues;
  readonly groups: number;
  /** Share earned by status, 0 to 1, of the groups that earn by it. */
  readonly statusShares: readonly (ReadonlyMap<string, number> | undefined)[];
}

/** Books what the members of a tree add to their groups. */
export interface Bookings {
  /** Books a member as it is from a point on, in place of what was booked before. */
  book(place: number, point: number): void;
  /** Leaves a member's bookings in the book, and makes its place free for the next tree. */
  close(place: number): void;
}

const nothing = (): Contribution => new Float64Array(TALLY_FIELDS.length);
const NOTHING: Contribution = nothing();

/** What is booked of one member of a tree. */
interface Booking {
  /** Number of its list of parts, -1 where it is booked nowhere. */
  partList: number;
  /** What is booked in each part; the last is the recount. */
  readonly booked: Contribution[];
}

/**
 * Bookings of the trees of a reader: by part in the part's group, and in a last group how often a split issue
 * counts beyond once.
 */
export function openBookings(context: BookingContext, reader: HierarchyReader, book: TallyBook): Bookings {
  const space: Workspace = {
    ...context,
    reader,
    book,
    contribution: nothing(),
    recount: nothing(),
    counting: { carries: false, topDone: false, statusShare: undefined },
    bookings: [],
  };
  return {
    book: (place, point) => bookMember(space, place, point),
    close(place) {
      const booking = space.bookings[place];
      if (!booking) return;
      booking.partList = -1;
      for (const booked of booking.booked) booked.fill(0);
    },
  };
}

/** What bookings are made with, written over from member to member. */
interface Workspace extends BookingContext {
  readonly reader: HierarchyReader;
  readonly book: TallyBook;
  readonly contribution: Contribution;
  readonly recount: Contribution;
  readonly counting: { carries: boolean; topDone: boolean; statusShare: number | undefined };
  readonly bookings: Booking[];
}

function bookMember(space: Workspace, place: number, point: number): void {
  const { reader, book, contribution, recount, counting, bookings, groups, statusShares } = space;
  const { histories, relations } = reader;
  const booking = (bookings[place] ??= { partList: -1, booked: [nothing()] });
  const partList = relations.group[place] ?? -1;
  if (booking.partList !== partList)
    unbook(booking, partsIn(space, booking.partList), book, { point, recounts: groups });
  booking.partList = partList;
  const parts = partsIn(space, partList);
  const history = histories[place] as IssueHistory;
  const topDone = relations.topDone[place] ?? 0;
  counting.carries = relations.carries[place] === 1;
  for (let number = 0; number < parts.length; number += 1) {
    const part = parts[number] as Part;
    counting.topDone = ((topDone >> number) & 1) === 1;
    counting.statusShare = statusShares[part.group]?.get(history.statusId);
    writeContribution(contribution, history, counting);
    takePortion(contribution, part);
    book.replace(part.group, point, (booking.booked[number] ??= nothing()), contribution);
  }
  if (parts.length < 2) return;
  writeRecount(recount, contribution, parts.length);
  book.replace(groups, point, (booking.booked[parts.length] ??= nothing()), recount);
}

const partsIn = ({ shared }: Workspace, partList: number): Parts => shared.partLists[partList] ?? [];

/** Takes out of the book, from a point on, what was booked in some parts, and their recount. */
function unbook(
  { booked }: Booking,
  parts: Parts,
  book: TallyBook,
  { point, recounts }: { readonly point: number; readonly recounts: number },
): void {
  for (let number = 0; number < parts.length; number += 1)
    book.replace((parts[number] as Part).group, point, booked[number] as Contribution, NOTHING);
  if (parts.length > 1) book.replace(recounts, point, booked[parts.length] as Contribution, NOTHING);
}
