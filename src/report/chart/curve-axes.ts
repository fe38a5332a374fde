import { isCompact } from './chart-options';
import type { CurvePlot } from './curve-plot';
import type { CurveContext } from './curve-context';
import type { Shape } from './scene';
import { textWidth } from './text-width';
import { timeTicks } from './time-ticks';

/** A light horizontal grid with its values, months below, and the status day as a labelled line. */
export function curveAxes(context: CurveContext, plot: CurvePlot): readonly Shape[] {
  return [
    { kind: 'group', name: 'grid', shapes: valueAxis(context, plot) },
    { kind: 'group', name: 'time', shapes: timeAxis(context, plot) },
    { kind: 'group', name: 'cut-off', shapes: cutOff(context, plot) },
  ];
}

function valueAxis(
  { options, formatAmount: format }: CurveContext,
  { area, y, valueTicks, labelSize }: CurvePlot,
): readonly Shape[] {
  const { palette } = options;
  return valueTicks.flatMap((value): readonly Shape[] => [
    {
      kind: 'line',
      x1: area.left,
      x2: area.right,
      y1: y(value),
      y2: y(value),
      stroke: palette.grid,
      strokeWidth: 1,
    },
    {
      kind: 'text',
      x: area.left - 8,
      y: y(value) + labelSize * 0.32,
      text: format(value),
      size: labelSize - 1,
      anchor: 'end',
      fill: palette.subtle,
    },
  ]);
}

function timeAxis({ options }: CurveContext, { area, from, to, x, labelSize }: CurvePlot): readonly Shape[] {
  const { palette, locale } = options;
  const most = Math.max(2, Math.floor((area.right - area.left) / (labelSize * 5)));
  return timeTicks(from, to, most, locale).flatMap(({ day, label }): readonly Shape[] => [
    {
      kind: 'line',
      x1: x(day),
      x2: x(day),
      y1: area.bottom,
      y2: area.bottom + 4,
      stroke: palette.subtle,
      strokeWidth: 1,
    },
    {
      kind: 'text',
      x: x(day),
      y: area.bottom + labelSize + 6,
      text: label,
      size: labelSize - 1,
      anchor: 'middle',
      fill: palette.subtle,
    },
  ]);
}

function cutOff(context: CurveContext, plot: CurvePlot): readonly Shape[] {
  const { options, messages, format, result } = context;
  const { area, labelSize } = plot;
  const at = plot.x(result.statusDate);
  const text = messages.chart.today(
    isCompact(options) ? format.day(result.statusDate, result.statusDate) : format.longDay(result.statusDate),
  );
  const half = textWidth(text, labelSize - 1) / 2;
  const middle = Math.min(Math.max(at, area.left + half), options.width - half - 4);
  return [
    {
      kind: 'line',
      x1: at,
      x2: at,
      y1: area.top,
      y2: area.bottom,
      stroke: options.palette.subtle,
      strokeWidth: 1,
      dash: [2, 3],
    },
    {
      kind: 'text',
      x: middle,
      y: area.top - 5,
      text,
      size: labelSize - 1,
      anchor: 'middle',
      fill: options.palette.subtle,
    },
  ];
}
