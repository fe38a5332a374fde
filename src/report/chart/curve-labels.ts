import type { CurveContext } from './curve-context';
import { endLabelsOf } from './curve-end-labels';
import { pointsOf } from './curve-plot';
import type { CurvePlot } from './curve-plot';
import type { Point } from './line-path';
import type { Shape } from './scene';
import { spreadLabels } from './spread-labels';
import { textWidth } from './text-width';

interface EndLabel {
  readonly at: Point;
  readonly color: string;
  /** The first line is bold. */
  readonly lines: readonly string[];
}

const LINE_HEIGHT = 1.25;

/** Names at the line ends, with values and gaps at the cut-off; moved apart where they would touch. */
export function curveLabels(context: CurveContext, plot: CurvePlot): readonly Shape[] {
  const labels = placed(labelsOf(context, plot), plot);
  const shapes = [...budgetLabel(context, plot), ...labels.flatMap((label) => textsOf(context, plot, label))];
  return [{ kind: 'group', name: 'labels', shapes }];
}

function labelsOf(context: CurveContext, plot: CurvePlot): readonly EndLabel[] {
  const { data, options } = context;
  const { planned, earned, actual } = endLabelsOf(context);
  const { palette } = options;
  return [
    ...labelAt(pointsOf(plot, data.planned).at(-1), planned, palette.planned),
    ...labelAt(pointsOf(plot, data.earned).at(-1), earned, palette.earned),
    ...labelAt(pointsOf(plot, data.actual).at(-1), actual, palette.actual),
  ];
}

function labelAt(at: Point | undefined, lines: readonly string[], color: string): readonly EndLabel[] {
  return at === undefined || lines.length === 0 ? [] : [{ at, lines, color }];
}

/** Labels whose boxes share a stretch of the width are spread over the height together. */
function placed(labels: readonly EndLabel[], plot: CurvePlot): readonly EndLabel[] {
  const columns = labels.map((label) => labels.filter((other) => overlap(label, other, plot)));
  return labels.map((label, index) => {
    const column = columns[index] ?? [label];
    const gap = Math.max(...column.map((other) => other.lines.length)) * plot.labelSize * LINE_HEIGHT + 4;
    const wanted = column.map((other) => other.at.y);
    const ys = spreadLabels(wanted, gap, plot.area.top + plot.labelSize, plot.area.bottom - gap + plot.labelSize);
    return { ...label, at: { x: label.at.x, y: ys[column.indexOf(label)] ?? label.at.y } };
  });
}

function overlap(one: EndLabel, other: EndLabel, plot: CurvePlot): boolean {
  const right = (label: EndLabel): number =>
    label.at.x + 10 + Math.max(...label.lines.map((line) => textWidth(line, plot.labelSize, true)));
  return one.at.x < right(other) && other.at.x < right(one);
}

function textsOf({ options }: CurveContext, plot: CurvePlot, label: EndLabel): readonly Shape[] {
  const size = plot.labelSize;
  return label.lines.map((text, index): Shape => ({
    kind: 'text',
    x: label.at.x + 10,
    y: label.at.y + size * (0.32 + index * LINE_HEIGHT),
    text,
    size: index === 0 ? size : size - 1,
    bold: index === 0,
    fill: label.color,
    halo: options.palette.surface,
  }));
}

function budgetLabel({ data, options, messages, tell }: CurveContext, { area, y, labelSize }: CurvePlot): readonly Shape[] {
  if (!data.budget.known || data.budget.value <= 0) return [];
  const text = messages.chart.budget(tell(data.budget.value));
  const { palette } = options;
  return [
    {
      kind: 'text',
      x: area.left + 6,
      y: y(data.budget.value) + labelSize + 4,
      text,
      size: labelSize,
      fill: palette.subtle,
      halo: palette.surface,
    },
  ];
}
