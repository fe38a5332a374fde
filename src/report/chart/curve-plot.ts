import { scaleLinear } from 'd3-scale';
import type { Day } from '../../domain/calendar/day';
import { isCompact } from './chart-options';
import type { Area } from './frame';
import type { CurveContext } from './curve-context';
import { endLabelsOf } from './curve-end-labels';
import { textWidth } from './text-width';
import type { Point } from './line-path';

/** Where things of the S-curve stand: the plot's area, its scales and value ticks. */
export interface CurvePlot {
  readonly area: Area;
  readonly from: Day;
  readonly to: Day;
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  readonly valueTicks: readonly number[];
  readonly labelSize: number;
}

/** A curve of a single day gets this many days on both sides. */
const LEAST_SPAN = 14;
/** Days by which a forecast may stretch the axis, as a share of the planned span: a far forecast would flatten the curve. */
const MOST_STRETCH = 0.6;

/** Scales and margins for the data in an area. */
export function curvePlot(context: CurveContext, area: Area): CurvePlot {
  const { data, options } = context;
  const compact = isCompact(options);
  const labelSize = compact ? 11 : 13;
  const [from, to] = daySpan(context);
  const top = Math.max(
    data.budget.known ? data.budget.value : 0,
    ...[...data.planned, ...data.earned, ...data.actual].map((point) => point.value),
    1,
  );
  const values = scaleLinear().domain([0, top * 1.06]);
  const inner = { left: area.left, right: area.right, top: area.top + labelSize + 6, bottom: area.bottom - labelSize - 8 };
  const valueTicks = niceTicks(context, values.domain()[1] ?? top, compact ? 3 : 4);
  const tickWidth = Math.max(...valueTicks.map((value) => textWidth(context.tell(value), labelSize - 1)));
  const share = (context.result.statusDate - from) / (to - from);
  const labelWidth = labelRoom(context, labelSize, inner.right - inner.left - tickWidth - 8, share);
  const plotArea = { ...inner, left: inner.left + tickWidth + 8, right: inner.right - labelWidth };
  return {
    area: plotArea,
    from,
    to,
    x: scaleLinear().domain([from, to]).range([plotArea.left, plotArea.right]),
    y: values.range([plotArea.bottom, plotArea.top]),
    valueTicks,
    labelSize,
  };
}

/** Round values in the unit that is read (person-days, not seconds). */
function niceTicks({ data, result }: CurveContext, top: number, count: number): readonly number[] {
  const unit = data.unit === 'money' ? 1 : result.hoursPerDay * 3_600;
  return scaleLinear()
    .domain([0, top / unit])
    .ticks(count)
    .map((value) => value * unit);
}

function daySpan({ result, data }: CurveContext): readonly [Day, Day] {
  const days = [...data.planned, ...data.earned, ...data.actual].map((point) => point.day);
  const first = Math.min(...days, result.statusDate);
  const last = Math.max(...days, result.statusDate);
  const { announced, p80 } = result.finish;
  const forecast = Math.max(announced.known ? announced.value : last, p80.known ? p80.value : last);
  const stretched = Math.max(last, Math.min(forecast, last + (last - first) * MOST_STRETCH));
  const span = first === last ? LEAST_SPAN : 0;
  return [(first - span) as Day, (stretched + span) as Day];
}

/** Room right of the plot: for the name of the planned line, and for the labels at the cut-off where that is near the end. */
function labelRoom(context: CurveContext, size: number, width: number, cutOffShare: number): number {
  const { planned, earned, actual } = endLabelsOf(context);
  const widthOf = (lines: readonly string[]): number => Math.max(0, ...lines.map((line) => textWidth(line, size, true))) + 14;
  const now = Math.max(widthOf(earned), widthOf(actual));
  const missing = cutOffShare === 0 ? 0 : (now - width * (1 - cutOffShare)) / cutOffShare;
  return Math.max(widthOf(planned), missing);
}

/** Points of a series on the plot. */
export function pointsOf(plot: CurvePlot, series: readonly { readonly day: Day; readonly value: number }[]): readonly Point[] {
  return series.map(({ day, value }) => ({ x: plot.x(day), y: plot.y(value) }));
}
