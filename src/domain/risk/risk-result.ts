import type { Known } from '../known';
import type { Minor } from '../money/money';
import type { Risk } from '../plan/risk';

/** From least to most critical. */
export const CRITICALITIES = ['low', 'moderate', 'high', 'critical'] as const;
export type Criticality = (typeof CRITICALITIES)[number];

/** A risk that is open on the status day. */
export interface RiskResult extends Omit<Risk, 'impactMoney' | 'status' | 'settled'> {
  readonly impactMoney: Known<Minor>;
  readonly criticality: Criticality;
  /** Criticality by days alone; absent in results of versions of the app that did not compute it. */
  readonly criticalityOfDays?: Criticality;
}

/** The register of risks on the status day. */
export interface ProjectRisks {
  /** Most critical first. */
  readonly open: readonly RiskResult[];
  /** Number of risks recorded by then. */
  readonly recorded: number;
  /** Σ probability × impact of open risks, in working days and in money. */
  readonly exposureDays: Known<number>;
  readonly exposureMoney: Known<Minor>;
}
