import type { Day } from './day';

/** The days on which a project works, as its manager set them. */
export interface CalendarSettings {
  /** Holiday region (`FR`, `FR-67`, `BE`, …); null for no public holidays. */
  readonly region: string | null;
  /** ISO weekdays worked, 1 Monday to 7 Sunday. */
  readonly weekdays: readonly number[];
  readonly closed: readonly Day[];
  readonly opened: readonly Day[];
}
