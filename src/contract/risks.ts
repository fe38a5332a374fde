import type { Day } from '../domain/calendar/day';
import type { Minor } from '../domain/money/money';
import type { Risk, RiskSubject } from '../domain/plan/project-plan';

/** What people say of a risk. */
export interface RiskEntry extends Pick<Risk, 'title' | 'probability' | 'impactDays' | 'status' | 'owner' | 'response' | 'due'> {
  /** Null: nobody said; or not shown to who may not see costs, and not changed by them. */
  readonly impactMoney: Minor | null;
  /** Null: the project as a whole. */
  readonly concerns: RiskSubject | null;
}

/** A risk of the register, whatever became of it. */
export interface RegisteredRisk {
  readonly id: string;
  readonly entry: RiskEntry;
  readonly raised: Day | null;
  /** Since when it is no longer open; null where it is, or nobody recorded it. */
  readonly settled: Day | null;
}

/** A risk to add, or to change. */
export interface SavedRisk {
  readonly projectId: string;
  /** The risk to change, as its form was opened: where it is another one by now, nothing is saved. Null: a new risk. */
  readonly before: { readonly id: string; readonly entry: RiskEntry } | null;
  readonly entry: RiskEntry;
}
