import type { Known } from '../../domain/known';
import { isToReplan } from '../../domain/milestones/trend-point';
import type { Format } from './format';
import type { MilestoneResult } from '../../domain/milestones/milestone-result';

/**
 * A milestone's slip in words, in one line or two. Past its day and not reached it is late at least, never on
 * time.
 */
export function milestoneSlipLines(
  { trend }: Pick<MilestoneResult, 'trend'>,
  slip: Known<number>,
  format: Format,
): readonly string[] {
  return isToReplan({ trend }) && slip.known ? format.overdue(slip.value) : [format.known(slip, format.slip)];
}

/** The same in one line. */
export const milestoneSlipText = (
  milestone: Pick<MilestoneResult, 'trend'>,
  slip: Known<number>,
  format: Format,
): string => milestoneSlipLines(milestone, slip, format).join(', ');
