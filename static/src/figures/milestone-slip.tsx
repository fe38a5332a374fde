import type { Known } from '../../../src/domain/known';
import { isToReplan } from '../../../src/domain/milestones/trend-point';
import type { Format } from '../../../src/report/format/format';
import { milestoneSlipText } from '../../../src/report/format/milestone-slip-text';
import { Icon } from '../ui/icon';
import { Slip } from './slip';
import type { MilestoneResult } from '../../../src/domain/milestones/milestone-result';

interface MilestoneSlipProps {
  readonly milestone: MilestoneResult;
  readonly value: Known<number>;
  readonly format: Format;
}

/** The slip of a milestone. One that is past its day and not reached is late, whatever the number. */
export function MilestoneSlip({ milestone, value, format }: MilestoneSlipProps) {
  if (!isToReplan(milestone) || !value.known) return <Slip value={value} format={format} />;
  return (
    <span className="slip slip-late">
      <Icon name="up" />
      {milestoneSlipText(milestone, value, format)}
    </span>
  );
}
