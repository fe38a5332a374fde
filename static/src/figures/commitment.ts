import type { DeliverableView, ResultView } from '../../../src/contract/views';
import type { Day } from '../../../src/domain/calendar/day';
import type { Known } from '../../../src/domain/known';

/** The date that a project or a deliverable committed to, and the slip of its announced finish. */
export interface Commitment {
  readonly kind: 'contract' | 'baseline';
  readonly day: Known<Day>;
  /** Working days; positive is late. */
  readonly slip: Known<number>;
}

/**
 * The contract date where there is one, else that of the original baseline, else that of the baseline in
 * force.
 */
export function commitmentOf(measured: Pick<ResultView, 'finish'> | DeliverableView): Commitment {
  const { finish } = measured;
  const slip = finish.slipFromContract.known ? finish.slipFromContract : finish.slipWorkingDays;
  if ('contractDate' in measured && measured.contractDate.known)
    return { kind: 'contract', day: measured.contractDate, slip };
  if (finish.baselineOriginal.known) return { kind: 'baseline', day: finish.baselineOriginal, slip };
  return { kind: 'baseline', day: finish.baselineCurrent, slip };
}
