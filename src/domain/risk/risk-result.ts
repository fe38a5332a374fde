import type { Known } from '../known';
import type { Minor } from '../money/money';
import type { Risk } from '../plan/project-plan';

/** From least to most critical. */
export const CRITICALITIES = ['low', 'moderate', 'high', 'critical'] as const;
export type Criticality = (typeof CRITICALITIES)[number];

/** A risk that is open on the status day. */
export interface RiskResult extends Omit<Risk, 'impactMoney' | 'status' | 'settled'> {
  readonly impactMoney: Known<Minor>;
  readonly criticality: Criticality;
  /** By its days alone, whatever it would cost; left out by versions of the app that did not tell it. */
  readonly criticalityOfDays?: Criticality;
}

/** The register of risks on the status day. */
export interface ProjectRisks {
  /** Most critical first. */
  readonly open: readonly RiskResult[];
  /** Risks ever recorded by then. */
  readonly recorded: number;
  /** Σ probability × impact of what is open: working days, and money. */
  readonly exposureDays: Known<number>;
  readonly exposureMoney: Known<Minor>;
}
