import { scaleLinear } from 'd3-scale';
import type { Day } from '../../domain/calendar/day';
import { dayFrom } from '../../domain/calendar/day-arithmetic';
import type { MilestoneResult } from '../../domain/milestones/milestone-result';
import { isToReplan } from '../../domain/milestones/trend-point';
import type { Messages } from '../../words/messages';
import type { Format } from '../format/format';
import { milestoneSlipLines } from '../format/milestone-slip-text';
import { isCompact, type ChartOptions } from './chart-options';
import type { Area } from './frame';
import { textWidth } from './text-width';

/** What the rows of a milestone strip show. */
export interface Rows {
  readonly milestones: readonly MilestoneResult[];
  readonly statusDate: Day;
  readonly options: ChartOptions;
  readonly messages: Messages;
  readonly format: Format;
}

/** Where the rows go: their area, size of letters, height of a row, and time axis. */
export interface Layout {
  readonly area: Area;
  readonly size: number;
  readonly row: number;
  readonly from: Day;
  readonly to: Day;
  readonly x: (day: number) => number;
}

/** Places the rows: the time axis covers every day shown and the status day, with a margin. */
export function layoutOf({ milestones, statusDate, options, format }: Rows, area: Area): Layout {
  const size = isCompact(options) ? 12 : 14;
  const width = area.right - area.left;
  const names = Math.min(Math.max(...milestones.map(({ name }) => textWidth(name, size))) + 16, width * 0.38);
  const slips = Math.max(...milestones.map((milestone) => slipWidth(milestone, format, size))) + 20;
  const days = milestones.flatMap((milestone) => [
    milestone.committed,
    expectedOn(milestone, statusDate) ?? milestone.committed,
  ]);
  const [first, last] = [Math.min(...days, statusDate), Math.max(...days, statusDate)];
  const margin = Math.max(7, Math.round((last - first) * 0.04));
  const [from, to] = [dayFrom(first - margin), dayFrom(last + margin)];
  const plot = {
    left: area.left + names,
    right: area.right - slips,
    top: area.top + size + 4,
    bottom: area.bottom,
  };
  const x = scaleLinear().domain([from, to]).range([plot.left, plot.right]);
  return { area: plot, size, row: isCompact(options) ? 26 : 32, from, to, x };
}

/**
 * The day on which a milestone was reached or is announced. Where that day passed without it, the status day:
 * it cannot be reached before.
 */
export function expectedOn(milestone: MilestoneResult, statusDate: Day): Day | null {
  const { actual, forecast } = milestone;
  return actual ?? (isToReplan(milestone) ? statusDate : forecast.known ? forecast.value : null);
}

/** Size of the letters of a slip: two lines share the height of one. */
export const slipSize = (lines: readonly string[], size: number): number =>
  lines.length === 1 ? size : size - 2;

function slipWidth(milestone: MilestoneResult, format: Format, size: number): number {
  const lines = milestoneSlipLines(milestone, milestone.slipSinceOrigin, format);
  return Math.max(...lines.map((text) => textWidth(text, slipSize(lines, size), true)));
}
