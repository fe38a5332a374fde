import type { MilestoneResult } from '../../domain/milestones/milestone-result';
import { isToReplan } from '../../domain/milestones/trend-point';
import { milestoneSlipLines } from '../format/milestone-slip-text';
import type { ChartOptions } from './chart-options';
import type { Point } from './line-path';
import { expectedOn, slipSize, type Layout, type Rows } from './milestone-layout';
import type { Shape } from './scene';
import { cutToWidth } from './text-width';

/** A row of the milestone strip: the milestone's name, its committed and expected day, and its slip. */
export function milestoneRow(
  rows: Rows,
  layout: Layout,
  milestone: MilestoneResult,
  index: number,
): readonly Shape[] {
  const { options } = rows;
  const { area, size, row: height } = layout;
  const y = area.top + (index + 0.5) * height;
  const label: Shape = {
    kind: 'text',
    x: options.width - area.right > 0 ? area.left - 16 : 0,
    y: y + size * 0.34,
    text: cutToWidth(milestone.name, size, area.left - 32),
    size,
    anchor: 'end',
    fill: options.palette.text,
  };
  return [label, ...dates(rows, layout, milestone, y), ...slipTexts(rows, layout, milestone, y)];
}

/** The committed day as a hollow diamond, joined to the day that is expected. */
function dates(
  { options, statusDate }: Rows,
  { x }: Layout,
  milestone: MilestoneResult,
  y: number,
): readonly Shape[] {
  const { palette } = options;
  const committed = diamond({ x: x(milestone.committed), y }, palette.surface, palette.subtle);
  const expected = expectedOn(milestone, statusDate);
  if (expected === null) return [committed];
  return [
    {
      kind: 'line',
      x1: x(milestone.committed),
      x2: x(expected),
      y1: y,
      y2: y,
      stroke: slipColor(milestone, options),
      strokeWidth: 2,
    },
    committed,
    mark(milestone, { x: x(expected), y }, options),
  ];
}

/** The slip in one or two lines right of the dates. */
function slipTexts(
  { options, format }: Rows,
  { area, size }: Layout,
  milestone: MilestoneResult,
  y: number,
): readonly Shape[] {
  const lines = milestoneSlipLines(milestone, milestone.slipSinceOrigin, format);
  const baseline = y + size * 0.34;
  return lines.map((text, line): Shape => {
    const lift = (line - (lines.length - 1) / 2) * slipSize(lines, size);
    return {
      kind: 'text',
      x: area.right + 12,
      y: baseline + lift,
      text,
      size: slipSize(lines, size),
      bold: line === 0,
      fill: slipColor(milestone, options),
    };
  });
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
