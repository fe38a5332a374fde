import type { Day } from '../calendar/day';
import type { Minor } from '../money/money';

/** A cost rate from a day on (null: always). The most specific rate wins: person, role, default. */
export interface Rate {
  readonly person: string | null;
  readonly role: string | null;
  readonly from: Day | null;
  readonly perHour: Minor;
}
