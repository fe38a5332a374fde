import type { Day } from '../calendar/day';

/**
 * Who imported a record from a file, and when. Author and day of the record are those that the file states.
 */
export interface Imported {
  readonly by: string;
  readonly day: Day;
}
