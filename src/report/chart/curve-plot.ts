import { scaleLinear } from 'd3-scale';
import type { Day } from '../../domain/calendar/day';
import { dayFrom } from '../../domain/calendar/day-arithmetic';
import { isCompact } from './chart-options';
import type { Area } from './frame';
import type { CurveContext } from './curve-context';
import { endLabelsOf } from './curve-end-labels';
import { textWidth } from './text-width';
import type { Point } from './line-path';

/** The geometry of the S-curve: the plot's area, its scales and value ticks. */
export interface CurvePlot {
  readonly area: Area;
  readonly from: Day;
  readonly to: Day;
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  readonly valueTicks: readonly number[];
  readonly labelSize: number;
  /** The status day is so far right that the planned line has no room for its name before its end. */
  readonly cutOffIsNearEnd: boolean;
  /** The point of the announced finish; null where it is not drawn. */
  readonly finish: Point | null;
}

/** Days added on both sides of a curve of a single day. */
const LEAST_SPAN = 14;
/**
 * How far a forecast may stretch the axis, as a share of the planned span: a far forecast would flatten the
 * curve.
 */
const MOST_STRETCH = 0.6;
/** Factor on the highest value, which leaves room for labels. */
const HEADROOM = 1.08;
const NEAR_END = 0.75;

/** Scales and margins for the data in an area. */
export function curvePlot(context: CurveContext, area: Area): CurvePlot {
  const { data, options, result } = context;
  const labelSize = isCompact(options) ? 11 : 13;
  const [from, to] = daySpan(context);
  const series = [...data.planned, ...data.earned, ...data.actual].map(({ value }) => value);
  const top = Math.max(data.budget.known ? data.budget.value : 0, ...series, 1) * HEADROOM;
  const valueTicks = niceTicks(context, top, isCompact(options) ? 3 : 4);
  const tickWidth = Math.max(
    ...valueTicks.map((value) => textWidth(context.formatAmount(value), labelSize - 1)),
  );
  const left = area.left + tickWidth + 8;
  const cutOffShare = (result.statusDate - from) / (to - from);
  const right = area.right - labelRoom(context, labelSize, area.right - left, cutOffShare);
  const plotArea = { left, right, top: area.top + labelSize + 6, bottom: area.bottom - labelSize - 8 };
  const x = scaleLinear().domain([from, to]).range([left, right]);
  const y = scaleLinear().domain([0, top]).range([plotArea.bottom, plotArea.top]);
  return {
    area: plotArea,
    from,
    to,
    x,
    y,
    valueTicks,
    labelSize,
    cutOffIsNearEnd: cutOffShare > NEAR_END,
    finish: finishPoint(context, to, x, y),
  };
}

/**
 * The point of the announced finish on the budget line; null if it is past, beyond the axis, or all is
 * earned.
 */
function finishPoint(
  { data, result }: CurveContext,
  to: Day,
  x: CurvePlot['x'],
  y: CurvePlot['y'],
): Point | null {
  const { budget, earnedNow } = data;
  const { announced } = result.finish;
  if (!budget.known || !earnedNow.known || earnedNow.value >= budget.value) return null;
  if (!announced.known || announced.value <= result.statusDate || announced.value > to) return null;
  return { x: x(announced.value), y: y(budget.value) };
}

/** Round values in the displayed unit (person-days, not seconds). */
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
  return [dayFrom(first - span), dayFrom(stretched + span)];
}

/**
 * Width for labels right of the plot: all labels where the status day is near the end, else what those at the
 * status day lack.
 */
function labelRoom(context: CurveContext, size: number, width: number, cutOffShare: number): number {
  const { planned, earned, actual } = endLabelsOf(context);
  const widthOf = (lines: readonly string[]): number =>
    Math.max(0, ...lines.map((line) => textWidth(line, size, true))) + 14;
  if (cutOffShare > NEAR_END) return Math.min(widthOf([...planned, ...earned, ...actual]), width * 0.4);
  const lacking =
    cutOffShare === 0 ? 0 : (widthOf([...earned, ...actual]) - width * (1 - cutOffShare)) / cutOffShare;
  return Math.max(size, Math.min(lacking, width * 0.4));
}

/** Points of a series on the plot. */
export function pointsOf(
  plot: CurvePlot,
  series: readonly { readonly day: Day; readonly value: number }[],
): readonly Point[] {
  return series.map(({ day, value }) => ({ x: plot.x(day), y: plot.y(value) }));
}
