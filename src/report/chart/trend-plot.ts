import { scaleLinear } from 'd3-scale';
import type { Day } from '../../domain/calendar/day';
import { dayFrom } from '../../domain/calendar/day-arithmetic';
import { isToReplan, type TrendPoint } from '../../domain/milestones/trend-point';
import type { Format } from '../format/format';
import { milestoneSlipLines } from '../format/milestone-slip-text';
import type { Messages } from '../../words/messages';
import type { ChartOptions } from './chart-options';
import type { Area } from './frame';
import { linePath, type Point } from './line-path';
import type { Shape } from './scene';
import { spreadLabels } from './spread-labels';
import { cutToWidth } from './text-width';
import { timeTicks } from './time-ticks';
import type { MilestoneResult } from '../../domain/milestones/milestone-result';

interface Plot {
  readonly milestones: readonly MilestoneResult[];
  readonly statusDate: Day;
  readonly options: ChartOptions;
  readonly messages: Messages;
  readonly format: Format;
}

/** A square with the same days on both axes. */
interface Square extends Area {
  readonly from: Day;
  readonly to: Day;
  readonly x: (day: number) => number;
  readonly y: (day: number) => number;
}

const SIZE = 12;
const DASHES = [undefined, [7, 3], [2, 3], [9, 3, 2, 3]] as const;

/**
 * The diagram without its words: grid, 45° line, status day, and one line a milestone, labelled at its end.
 */
export function trendPlot(plot: Plot, area: Area): readonly Shape[] {
  if (plot.milestones.length === 0) return [];
  const square = squareOf(plot, area);
  return [
    ...axes(plot, square),
    ...plot.milestones.flatMap((milestone, index) => curve(plot, square, milestone, index)),
    ...labels(plot, square, area),
  ];
}

function squareOf({ milestones, statusDate }: Plot, area: Area): Square {
  const days = milestones.flatMap(({ committed, trend }) => [
    committed,
    ...trend.flatMap(({ on, day }) => [on, day]),
  ]);
  const [first, last] = [Math.min(...days, statusDate), Math.max(...days, statusDate)];
  const margin = Math.max(7, Math.round((last - first) * 0.03));
  const [from, to] = [dayFrom(first - margin), dayFrom(last + margin)];
  const left = area.left + 52;
  const [top, bottom] = [area.top + SIZE, area.bottom - SIZE - 8];
  const side = Math.min(bottom - top, (area.right - left) * 0.7);
  const bounds = { left, right: left + side, top, bottom: top + side };
  return {
    ...bounds,
    from,
    to,
    x: scaleLinear().domain([from, to]).range([bounds.left, bounds.right]),
    y: scaleLinear().domain([from, to]).range([bounds.bottom, bounds.top]),
  };
}

function axes(
  { statusDate, options, messages, format }: Plot,
  { left, right, top, bottom, from, to, x, y }: Square,
): readonly Shape[] {
  const { palette, locale } = options;
  const ticks = timeTicks(from, to, Math.max(2, Math.floor((right - left) / 55)), locale);
  const text = { kind: 'text', size: SIZE - 1, fill: palette.subtle } as const;
  const grid = { kind: 'line', stroke: palette.grid, strokeWidth: 1 } as const;
  return [
    ...ticks.flatMap(({ day, label }): readonly Shape[] => [
      { ...grid, x1: x(day), x2: x(day), y1: top, y2: bottom },
      { ...grid, x1: left, x2: right, y1: y(day), y2: y(day) },
      { ...text, x: x(day), y: bottom + SIZE + 3, text: label, anchor: 'middle' },
      { ...text, x: left - 6, y: y(day) + 4, text: label, anchor: 'end' },
    ]),
    { kind: 'line', x1: left, y1: bottom, x2: right, y2: top, stroke: palette.subtle, strokeWidth: 1.5 },
    { ...text, x: right - 6, y: bottom - 8, text: messages.chart.trend.line, anchor: 'end' },
    {
      kind: 'line',
      x1: x(statusDate),
      x2: x(statusDate),
      y1: top,
      y2: bottom,
      stroke: palette.subtle,
      strokeWidth: 1,
      dash: [2, 3],
    },
    {
      ...text,
      x: Math.min(x(statusDate), right - 40),
      y: top - 5,
      text: messages.chart.today(format.day(statusDate, statusDate)),
      anchor: 'middle',
    },
  ];
}

function curve(
  { options }: Plot,
  { x, y }: Square,
  milestone: MilestoneResult,
  index: number,
): readonly Shape[] {
  const stroke = colorOf(milestone, options);
  const points = milestone.trend.map(({ on, day }) => ({ x: x(on), y: y(day) }));
  const dash = DASHES[index % DASHES.length];
  const [start, end] = [
    milestone.trend[0]?.on ?? milestone.committed,
    Math.max(milestone.committed, milestone.trend[0]?.on ?? 0),
  ];
  const committed = y(milestone.committed);
  return [
    {
      kind: 'line',
      x1: x(start),
      x2: x(end),
      y1: committed,
      y2: committed,
      stroke,
      strokeWidth: 1,
      dash: [1, 4],
    },
    { kind: 'path', d: linePath(points), stroke, strokeWidth: 2, fill: 'none', ...(dash ? { dash } : {}) },
    ...milestone.trend.map((point) =>
      mark(point, { x: x(point.on), y: y(point.day) }, stroke, options.palette.surface),
    ),
  ];
}

/** A filled disc where the milestone was reached, a diamond for an amendment, else an open disc. */
function mark({ kind }: TrendPoint, { x, y }: Point, stroke: string, surface: string): Shape {
  if (kind === 'actual') return { kind: 'circle', x, y, radius: 5, fill: stroke };
  if (kind !== 'avenant') return { kind: 'circle', x, y, radius: 3, fill: surface, stroke, strokeWidth: 1.5 };
  return {
    kind: 'path',
    d: `M${x.toFixed(2)},${(y - 6).toFixed(2)}l6,6l-6,6l-6,-6Z`,
    fill: surface,
    stroke,
    strokeWidth: 1.5,
  };
}

function labels(plot: Plot, square: Square, area: Area): readonly Shape[] {
  const { milestones, options, format } = plot;
  const ends = milestones.map(({ trend, committed }) => trend.at(-1) ?? { on: square.from, day: committed });
  const slips = milestones.map((milestone) =>
    milestoneSlipLines(milestone, milestone.slipSinceOrigin, format),
  );
  const left = square.right + 14;
  const heights = spreadLabels(
    ends.map(({ day }, index) => ({
      y: square.y(day),
      height: (1 + (slips[index]?.length ?? 1)) * SIZE + 8,
    })),
    square.top,
    square.bottom,
  );
  return milestones.flatMap((milestone, index): readonly Shape[] => {
    const [end, y, fill] = [ends[index], heights[index] ?? square.top, colorOf(milestone, options)];
    if (!end) return [];
    const text = { kind: 'text', x: left, fill, size: SIZE } as const;
    return [
      {
        kind: 'line',
        x1: square.x(end.on) + 6,
        y1: square.y(end.day),
        x2: left - 4,
        y2: y,
        stroke: options.palette.grid,
        strokeWidth: 1,
      },
      { ...text, y: y + 4, text: cutToWidth(milestone.name, SIZE, area.right - left, true), bold: true },
      ...(slips[index] ?? []).map((slip, line): Shape => ({
        ...text,
        y: y + (line + 1) * SIZE + 6 + line,
        text: slip,
      })),
    ];
  });
}

function colorOf(milestone: MilestoneResult, { palette }: ChartOptions): string {
  const { slipSinceOrigin: slip } = milestone;
  if (!slip.known) return palette.subtle;
  return isToReplan(milestone) || Math.round(slip.value) > 0 ? palette.late : palette.early;
}
