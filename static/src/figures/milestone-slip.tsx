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

/** A slip of a milestone: past its day and not reached it is late at least, whatever the number. */
export function MilestoneSlip({ milestone, value, format }: MilestoneSlipProps) {
  if (!isToReplan(milestone) || !value.known) return <Slip value={value} format={format} />;
  return (
    <span className="slip slip-late">
      <Icon name="up" />
      {milestoneSlipText(milestone, value, format)}
    </span>
  );
}
