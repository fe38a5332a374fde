import type { SharedIssues } from '../issues/share-issues';
import type { Parts, Part } from '../issues/parts';
import { takePortion, writeContribution, writeRecount, type Contribution } from './contribution';
import type { HierarchyReader } from './hierarchy-reader';
import type { IssueHistory } from './history-state';
import { TALLY_FIELDS } from './tallies';
import type { TallyBook } from './tally-book';

/** What bookings are made by. */
export interface BookingContext {
  readonly shared: SharedIssues;
  readonly groups: number;
  /** Share earned by status, 0 to 1, of the groups that earn by it. */
  readonly statusShares: readonly (ReadonlyMap<string, number> | undefined)[];
}

/** Books what the members of a family add to their groups. */
export interface Bookings {
  /** Books a member from a point on as it is, in place of what it was before. */
  book(place: number, point: number): void;
  /** Leaves a member's bookings in the book, and begins anew with the next family. */
  close(place: number): void;
}

const nothing = (): Contribution => new Float64Array(TALLY_FIELDS.length);
const NOTHING: Contribution = nothing();

/**
 * Where a member of a family is booked: in the parts of a holding, by number (-1: nowhere), and with what in
 * each; the last is the recount.
 */
interface Booking {
  partList: number;
  readonly booked: Contribution[];
}

/**
 * Bookings of the families of a reader: in a group by part, and after the groups how often what is split
 * counts beyond once.
 */
export function openBookings(
  { shared, groups, statusShares }: BookingContext,
  reader: HierarchyReader,
  book: TallyBook,
): Bookings {
  const { histories, relations } = reader;
  const [contribution, recount] = [nothing(), nothing()];
  const counting = { carries: false, topDone: false, statusShare: undefined as number | undefined };
  const bookings: Booking[] = [];
  const partsIn = (partList: number): Parts => shared.partLists[partList] ?? [];

  return {
    book(place, point) {
      const booking = (bookings[place] ??= { partList: -1, booked: [nothing()] });
      const partList = relations.group[place] ?? -1;
      if (booking.partList !== partList)
        unbook(booking, partsIn(booking.partList), book, { point, recounts: groups });
      booking.partList = partList;
      const parts = partsIn(partList);
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
    },
    close(place) {
      const booking = bookings[place];
      if (!booking) return;
      booking.partList = -1;
      for (const booked of booking.booked) booked.fill(0);
    },
  };
}

/**
 * Takes out of the book, from a point on, what was booked in some parts; their recount is in a group of its
 * own.
 */
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
