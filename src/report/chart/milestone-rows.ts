import type { Point } from './line-path';
import { scaleLinear } from 'd3-scale';
import type { Day } from '../../domain/calendar/day';
import { dayFrom } from '../../domain/calendar/day-arithmetic';
import { isToReplan } from '../../domain/milestones/trend-point';
import type { Format } from '../format/format';
import { milestoneSlipLines } from '../format/milestone-slip-text';
import type { Messages } from '../../words/messages';
import { isCompact, type ChartOptions } from './chart-options';
import type { Area } from './frame';
import type { Shape } from './scene';
import { cutToWidth, textWidth } from './text-width';
import { timeTicks } from './time-ticks';
import type { MilestoneResult } from '../../domain/milestones/milestone-result';

interface Rows {
  readonly milestones: readonly MilestoneResult[];
  readonly statusDate: Day;
  readonly options: ChartOptions;
  readonly messages: Messages;
  readonly format: Format;
}

interface Layout {
  readonly area: Area;
  readonly size: number;
  readonly row: number;
  readonly from: Day;
  readonly to: Day;
  readonly x: (day: number) => number;
}

/** The rows of the milestone strip, over a time axis with the cut-off as a labelled line. */
export function milestoneRows(rows: Rows, area: Area): readonly Shape[] {
  if (rows.milestones.length === 0) return [];
  const layout = layoutOf(rows, area);
  return [
    ...axis(rows, layout),
    ...rows.milestones.flatMap((milestone, index) => row(rows, layout, milestone, index)),
  ];
}

function layoutOf({ milestones, statusDate, options, format }: Rows, area: Area): Layout {
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

function axis(
  { milestones, statusDate, options, messages, format }: Rows,
  { area, size, row: height, from, to, x }: Layout,
): readonly Shape[] {
  const { palette, locale } = options;
  const bottom = area.top + milestones.length * height;
  const ticks = timeTicks(from, to, Math.max(2, Math.floor((area.right - area.left) / (size * 5))), locale);
  const text = isCompact(options)
    ? format.day(statusDate, statusDate)
    : messages.chart.today(format.longDay(statusDate));
  const half = textWidth(text, size - 2) / 2;
  const middle = Math.min(Math.max(x(statusDate), area.left + half), area.right - half);
  return [
    ...ticks.flatMap(({ day, label }): readonly Shape[] => [
      {
        kind: 'line',
        x1: x(day),
        x2: x(day),
        y1: area.top,
        y2: bottom,
        stroke: palette.grid,
        strokeWidth: 1,
      },
      {
        kind: 'text',
        x: x(day),
        y: bottom + size + 2,
        text: label,
        size: size - 2,
        anchor: 'middle',
        fill: palette.subtle,
      },
    ]),
    {
      kind: 'line',
      x1: x(statusDate),
      x2: x(statusDate),
      y1: area.top,
      y2: bottom,
      stroke: palette.subtle,
      strokeWidth: 1,
      dash: [2, 3],
    },
    {
      kind: 'text',
      x: middle,
      y: area.top - 5,
      text,
      size: size - 2,
      anchor: 'middle',
      fill: palette.subtle,
    },
  ];
}

function row(
  { options, format, statusDate }: Rows,
  layout: Layout,
  milestone: MilestoneResult,
  index: number,
): readonly Shape[] {
  const { area, size, row: height, x } = layout;
  const { palette } = options;
  const y = area.top + (index + 0.5) * height;
  const baseline = y + size * 0.34;
  const label: Shape = {
    kind: 'text',
    x: options.width - area.right > 0 ? area.left - 16 : 0,
    y: baseline,
    text: cutToWidth(milestone.name, size, area.left - 32),
    size,
    anchor: 'end',
    fill: palette.text,
  };
  const lines = milestoneSlipLines(milestone, milestone.slipSinceOrigin, format);
  const slip = lines.map((text, line): Shape => {
    const lift = (line - (lines.length - 1) / 2) * slipSize(lines, size);
    const look = { size: slipSize(lines, size), bold: line === 0, fill: slipColor(milestone, options) };
    return { kind: 'text', x: area.right + 12, y: baseline + lift, text, ...look };
  });
  const committed = x(milestone.committed);
  const expected = expectedOn(milestone, statusDate);
  const link: readonly Shape[] =
    expected === null
      ? []
      : [
          {
            kind: 'line',
            x1: committed,
            x2: x(expected),
            y1: y,
            y2: y,
            stroke: slipColor(milestone, options),
            strokeWidth: 2,
          },
        ];
  return [
    label,
    ...link,
    diamond({ x: committed, y }, palette.surface, palette.subtle),
    ...(expected === null ? [] : [mark(milestone, { x: x(expected), y }, options)]),
    ...slip,
  ];
}

/** A filled disc for a date that was met, a filled diamond for a forecast. */
function mark(milestone: MilestoneResult, at: Point, options: ChartOptions): Shape {
  const color = slipColor(milestone, options);
  if (milestone.actual !== null) return { kind: 'circle', ...at, radius: 6.5, fill: color };
  return diamond(at, color, color);
}

const DIAMOND = 6;

function diamond({ x, y }: Point, fill: string, stroke: string): Shape {
  return {
    kind: 'path',
    d: `M${x.toFixed(2)},${(y - DIAMOND).toFixed(2)}l${DIAMOND},${DIAMOND}l${-DIAMOND},${DIAMOND}l${-DIAMOND},${-DIAMOND}Z`,
    fill,
    stroke,
    strokeWidth: 1.5,
  };
}

function slipColor(milestone: MilestoneResult, { palette }: ChartOptions): string {
  const { slipSinceOrigin: slip } = milestone;
  if (!slip.known) return palette.subtle;
  return isToReplan(milestone) || Math.round(slip.value) > 0 ? palette.late : palette.early;
}

/**
 * The day on which a milestone was reached or is announced; past that day and not reached, the status day,
 * before which it cannot be.
 */
function expectedOn(milestone: MilestoneResult, statusDate: Day): Day | null {
  const { actual, forecast } = milestone;
  return actual ?? (isToReplan(milestone) ? statusDate : forecast.known ? forecast.value : null);
}

/** Two lines share the height of one. */
const slipSize = (lines: readonly string[], size: number): number => (lines.length === 1 ? size : size - 2);

function slipWidth(milestone: MilestoneResult, format: Format, size: number): number {
  const lines = milestoneSlipLines(milestone, milestone.slipSinceOrigin, format);
  return Math.max(...lines.map((text) => textWidth(text, slipSize(lines, size), true)));
}
