import type { Day } from '../calendar/day';
import type { Minor } from '../money/money';

export const RISK_STATUSES = ['open', 'occurred', 'closed'] as const;

export type RiskStatus = (typeof RISK_STATUSES)[number];

/**
 * What a risk concerns, where it is not the whole project: a deliverable or milestone by id, an issue by key.
 */
export type RiskSubject =
  { readonly deliverable: string } | { readonly milestone: string } | { readonly issue: string };

/** What may go wrong, and what that would cost in time and money. */
export interface Risk {
  readonly id: string;
  readonly title: string;
  /** From 0 to 1. */
  readonly probability: number;
  /** Working days by which the project would end later. */
  readonly impactDays: number;
  /** Null where nobody said. */
  readonly impactMoney: Minor | null;
  readonly status: RiskStatus;
  readonly owner: string | null;
  readonly response: string | null;
  readonly due: Day | null;
  readonly concerns?: RiskSubject | undefined;
  readonly raised: Day | null;
  /** The day on which it stopped being open; null where nobody recorded it. */
  readonly settled: Day | null;
}
