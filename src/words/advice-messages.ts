import type { FailureCode } from '../contract/failure';
import type { FindingRule } from '../domain/health/finding';
import type { Reason } from '../domain/reason';

/** What is wrong or missing, and the way to mend it. Whole sentences without the final stop. */
export interface Advice {
  readonly because: string;
  readonly mend: string;
}

/** Words for all that is unknown, doubtful or refused. */
export interface AdviceMessages {
  readonly reasons: Readonly<Record<Reason, Advice>>;
  readonly findings: Readonly<Record<FindingRule, Advice>>;
  readonly failures: Readonly<Record<FailureCode, Advice>>;
  /** How much work waits for a finding to be mended. */
  readonly atStake: (effort: string) => string;
}
