import type { Day } from '../calendar/day';

/** Days on which a person does not work, first and last included. */
export interface Absence {
  readonly from: Day;
  readonly to: Day;
}

/** Somebody who works on the project. */
export interface Person {
  readonly accountId: string;
  readonly role: string | null;
  readonly skills: readonly string[];
  /** Share of full time, 0 to 1. */
  readonly capacity: number;
  readonly organisation: string | null;
  /** Leave and other absences, in any order. */
  readonly absences?: readonly Absence[] | undefined;
}
