import type { Day } from '../calendar/day';
import type { Minor } from '../money/money';

/** An amount recorded for a deliverable, or for the project (null). Only expenses are cost. */
export interface CostEntry {
  readonly day: Day;
  readonly deliverable: string | null;
  readonly kind: 'expense' | 'commitment' | 'invoice' | 'payment';
  readonly amount: Minor;
  readonly label: string;
}
