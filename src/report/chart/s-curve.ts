import type { Known } from '../../domain/known';
import { formatFor } from '../format/format-for';
import { messagesFor } from '../../words/messages';
import { type ChartOptions, isCompact } from './chart-options';
import { curveAxes } from './curve-axes';
import type { CurveContext } from './curve-context';
import { curveDataOf, type CurveSource, type CurveUnit } from './curve-data';
import { curveFinding } from './curve-finding';
import { curveLabels } from './curve-labels';
import { curveLines } from './curve-lines';
import { curvePlot } from './curve-plot';
import { framed, type Area } from './frame';
import type { Scene, Shape } from './scene';
import { wrapToWidth } from './text-width';

/**
 * The S-curve: planned value dashed grey, earned value with its area, actual cost, budget line, status day,
 * and a forecast to the announced finish with its band from P50 to P80. Unknown values are not drawn; the
 * title says why.
 */
export function sCurve(result: CurveSource, unit: CurveUnit, options: ChartOptions): Scene {
  const context = contextOf(result, unit, options);
  const { data, messages, format, formatAmount } = context;
  const words = messages.chart;
  const frameWords = {
    title: curveFinding(data, messages, formatAmount),
    subtitle: words.curve.subtitle(unit === 'money' ? words.curve.money : words.curve.effort),
    source: words.source(format.longDay(result.statusDate), result.methodVersion),
    description: descriptionOf(context),
  };
  return framed(options, frameWords, (area) => drawing(context, area));
}

function contextOf(result: CurveSource, unit: CurveUnit, options: ChartOptions): CurveContext {
  const format = formatFor(options.locale, result);
  return {
    result,
    data: curveDataOf(result, unit),
    options,
    messages: messagesFor(options.locale),
    format,
    formatAmount: unit === 'money' ? format.shortMoney : format.personDays,
  };
}

function descriptionOf({ data, messages, format, formatAmount }: CurveContext): string {
  const value = (measure: Known<number>): string => format.known(measure, formatAmount);
  const { plannedNow, earnedNow, actualNow, budget } = data;
  return messages.chart.curve.description(
    value(plannedNow),
    value(earnedNow),
    value(actualNow),
    value(budget),
  );
}

function drawing(context: CurveContext, area: Area): readonly Shape[] {
  const { planned, earned, actual } = context.data;
  if (planned.length + earned.length + actual.length === 0) return emptyDrawing(context, area);
  const plot = curvePlot(context, area);
  return [...curveAxes(context, plot), ...curveLines(context, plot), ...curveLabels(context, plot)];
}

function emptyDrawing({ data, messages, options }: CurveContext, area: Area): readonly Shape[] {
  const { palette } = options;
  const missing = data.plannedNow.known ? data.earnedNow : data.plannedNow;
  const advice = missing.known
    ? messages.chart.curve.noCurve
    : messages.page.mend(messages.reasons[missing.because].mend);
  const size = isCompact(options) ? 12 : 14;
  const middle = (area.top + area.bottom) / 2;
  const frame: Shape = {
    kind: 'rect',
    x: area.left,
    y: area.top,
    width: area.right - area.left,
    height: area.bottom - area.top,
    radius: 6,
    fill: 'none',
    stroke: palette.grid,
    strokeWidth: 1,
    dash: [4, 4],
  };
  const lines = wrapToWidth(advice, { size, width: area.right - area.left - 32, lines: 3 });
  const texts = lines.map((text, index): Shape => ({
    kind: 'text',
    x: (area.left + area.right) / 2,
    y: middle + index * size * 1.4,
    text,
    size,
    anchor: 'middle',
    fill: palette.subtle,
  }));
  return [frame, ...texts];
}
