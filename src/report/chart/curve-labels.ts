import { doubtOf } from '../doubt';
import { isCompact } from './chart-options';
import type { CurveContext } from './curve-context';
import { endLabelsOf } from './curve-end-labels';
import { forecastColor } from './forecast-color';
import { pointsOf, type CurvePlot } from './curve-plot';
import type { Point } from './line-path';
import type { Shape } from './scene';
import { spreadLabels } from './spread-labels';
import { textWidth } from './text-width';

interface CurveLabel {
  readonly at: Point;
  readonly color: string;
  /** The first line is bold. */
  readonly lines: readonly string[];
}

const LINE_HEIGHT = 1.25;
const DISTANCE = 10;
/**
 * The planned line is named where it reaches this share of its height, as the space above it is free there.
 */
const NAMED_AT = 0.72;

/** Names of the lines, with values and gaps at the status day, spread so that they do not overlap. */
export function curveLabels(context: CurveContext, plot: CurvePlot): readonly Shape[] {
  const now = spread(
    plot.cutOffIsNearEnd
      ? [...plannedEnd(context, plot), ...nowLabels(context, plot)]
      : nowLabels(context, plot),
    plot,
  );
  const shapes = [
    ...budgetLabel(context, plot),
    ...(plot.cutOffIsNearEnd ? [] : plannedName(context, plot)),
    ...finishLabel(context, plot),
    ...now.flatMap((label) => textsOf(context, plot, label)),
  ];
  return [{ kind: 'group', name: 'labels', shapes }];
}

function nowLabels(context: CurveContext, plot: CurvePlot): readonly CurveLabel[] {
  const { data, options } = context;
  const { earned, actual } = endLabelsOf(context);
  return [
    ...labelAt(pointsOf(plot, data.earned).at(-1), earned, options.palette.earned),
    ...labelAt(pointsOf(plot, data.actual).at(-1), actual, options.palette.actual),
  ];
}

function plannedEnd(context: CurveContext, plot: CurvePlot): readonly CurveLabel[] {
  return labelAt(
    pointsOf(plot, context.data.planned).at(-1),
    endLabelsOf(context).planned,
    context.options.palette.planned,
  );
}

function labelAt(at: Point | undefined, lines: readonly string[], color: string): readonly CurveLabel[] {
  return at === undefined || lines.length === 0 ? [] : [{ at, lines, color }];
}

function spread(
  labels: readonly CurveLabel[],
  { area, labelSize, cutOffIsNearEnd }: CurvePlot,
): readonly CurveLabel[] {
  const wanted = labels.map(({ at, lines }) => ({
    y: at.y,
    height: lines.length * labelSize * LINE_HEIGHT + 3,
  }));
  const ys = spreadLabels(wanted, area.top, area.bottom + labelSize * 0.5);
  return labels.map((label, index) => ({
    ...label,
    at: { x: cutOffIsNearEnd ? area.right : label.at.x, y: ys[index] ?? label.at.y },
  }));
}

function textsOf(
  { options }: CurveContext,
  { labelSize: size }: CurvePlot,
  label: CurveLabel,
): readonly Shape[] {
  return label.lines.map((text, index): Shape => ({
    kind: 'text',
    x: label.at.x + DISTANCE,
    y: label.at.y + size * (0.32 + index * LINE_HEIGHT),
    text,
    size: index === 0 ? size : size - 1,
    bold: index === 0,
    fill: label.color,
    halo: options.palette.surface,
  }));
}

/**
 * The name of the planned line: above it and to its left, where an S-curve leaves room, and not across the
 * status day.
 */
function plannedName(context: CurveContext, plot: CurvePlot): readonly Shape[] {
  const points = pointsOf(plot, context.data.planned);
  const [text] = endLabelsOf(context).planned;
  if (text === undefined) return [];
  const highest = Math.min(...points.map(({ y }) => y));
  const highEnough = points.filter(
    ({ y }) => plot.area.bottom - y >= (plot.area.bottom - highest) * NAMED_AT,
  );
  const width = textWidth(text, plot.labelSize, true) + DISTANCE;
  const cutOff = plot.x(context.result.statusDate);
  const at = highEnough.find(({ x }) => x < cutOff || x - width > cutOff) ?? highEnough[0];
  if (at === undefined) return [];
  const { palette } = context.options;
  const x = Math.max(at.x - DISTANCE, plot.area.left + width);
  return [
    {
      kind: 'text',
      x,
      y: at.y,
      text,
      size: plot.labelSize,
      bold: true,
      anchor: 'end',
      fill: palette.planned,
      halo: palette.surface,
    },
  ];
}

function budgetLabel(
  { data, options, messages, formatAmount }: CurveContext,
  { area, y, labelSize }: CurvePlot,
): readonly Shape[] {
  if (!data.budget.known || data.budget.value <= 0) return [];
  const text = messages.chart.budget(formatAmount(data.budget.value));
  const { palette } = options;
  const at = y(data.budget.value) + labelSize + 4;
  return [
    {
      kind: 'text',
      x: area.left + 6,
      y: at,
      text,
      size: labelSize,
      fill: palette.subtle,
      halo: palette.surface,
    },
  ];
}

/** The announced finish, above its mark unless the label of the status day is there. */
function finishLabel(
  { data, result, options, messages, format }: CurveContext,
  plot: CurvePlot,
): readonly Shape[] {
  const { announced } = result.finish;
  if (isCompact(options) || plot.finish === null || !announced.known || !data.budget.known) return [];
  const size = plot.labelSize - 1;
  const announcedText = messages.chart.forecast(format.day(announced.value, result.statusDate));
  const doubt = doubtOf(result, format);
  const text = doubt === null ? announcedText : `${announcedText} (${doubt})`;
  const half = textWidth(text, size) / 2;
  const x = Math.min(plot.finish.x, options.width - half - 8);
  if (
    x - half <
    plot.x(result.statusDate) + textWidth(messages.chart.today(format.longDay(result.statusDate)), size) / 2
  )
    return [];
  return [
    {
      kind: 'text',
      x,
      y: plot.finish.y - 10,
      text,
      size,
      anchor: 'middle',
      fill: forecastColor(result, options.palette),
      halo: options.palette.surface,
    },
  ];
}
