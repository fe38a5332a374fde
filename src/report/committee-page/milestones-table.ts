import type { AdfNode } from '../adf/adf';
import { table, type Cell } from '../adf/table';
import { milestoneSlipText } from '../format/milestone-slip-text';
import type { PageContext } from './page-context';
import { notDefinedNote } from './formatted';
import type { MilestoneResult } from '../../domain/milestones/milestone-result';

/** Milestones: committed day, expected or actual day, slips and their cause. */
export function milestonesTable(context: PageContext): readonly AdfNode[] {
  const { column } = context.messages.page;
  const columns = [
    { head: column.milestone, width: 190 },
    { head: column.committed, width: 90, figures: true },
    { head: column.forecast, width: 110, figures: true },
    { head: column.slipSinceOrigin, width: 95, figures: true },
    { head: column.slipSinceLast, width: 95, figures: true },
    { head: column.cause, width: 180 },
  ];
  const { milestones } = context.result;
  const shown = milestones.flatMap(({ actual, forecast, slipSinceOrigin }) => [
    slipSinceOrigin,
    ...(actual === null ? [forecast] : []),
  ]);
  const rows = milestones.map((milestone) => rowOf(context, milestone));
  return [table(columns, rows), ...notDefinedNote(context, shown)];
}

function rowOf(context: PageContext, milestone: MilestoneResult): readonly Cell[] {
  const { messages, format } = context;
  const { name, committed, actual, forecast, slipSinceOrigin, slipSinceLast, reason } = milestone;
  return [
    name,
    format.shortDay(committed),
    actual === null
      ? format.known(forecast, format.shortDay)
      : `${format.shortDay(actual)} (${messages.page.schedule.reached})`,
    milestoneSlipText(milestone, slipSinceOrigin, format),
    milestoneSlipText(milestone, slipSinceLast, format),
    reason ?? '',
  ];
}
