import { isCompact } from './chart-options';
import { pointsOf, type CurvePlot } from './curve-plot';
import { areaPath, linePath, type Point } from './line-path';
import type { CurveContext } from './curve-context';
import type { Shape } from './scene';
import { forecastColor } from './forecast-color';

/** The lines of the S-curve, from back to front: earned area, budget, planned, forecast, actual, earned. */
export function curveLines(context: CurveContext, plot: CurvePlot): readonly Shape[] {
  const { data, options } = context;
  const { palette } = options;
  const planned = pointsOf(plot, data.planned);
  const earned = pointsOf(plot, data.earned);
  const actual = pointsOf(plot, data.actual);
  const thin = isCompact(options);
  return [
    ...(earned.length > 0
      ? [
          {
            kind: 'path' as const,
            d: areaPath(earned, plot.area.bottom),
            fill: palette.earnedArea,
            opacity: 0.7,
          },
        ]
      : []),
    ...budgetLine(context, plot),
    ...forecast(context, plot),
    ...stroke('planned', planned, { stroke: palette.planned, strokeWidth: thin ? 1.5 : 2, dash: [6, 4] }),
    ...stroke('actual', actual, { stroke: palette.actual, strokeWidth: thin ? 1.75 : 2.25 }),
    ...stroke('earned', earned, { stroke: palette.earned, strokeWidth: thin ? 2 : 2.75 }),
    ...endMarks(context, earned.at(-1), actual.at(-1)),
  ];
}

interface Look {
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dash?: readonly number[];
}

function stroke(name: string, points: readonly Point[], look: Look): readonly Shape[] {
  const [first] = points;
  if (first === undefined) return [];
  if (points.length === 1) return [{ kind: 'circle', ...first, radius: 3, fill: look.stroke }];
  const path: Shape = { kind: 'path', d: linePath(points), ...look };
  return [{ kind: 'group', name, shapes: [path] }];
}

function budgetLine({ data, options }: CurveContext, { area, y }: CurvePlot): readonly Shape[] {
  if (!data.budget.known || data.budget.value <= 0) return [];
  const at = y(data.budget.value);
  return [
    {
      kind: 'line',
      x1: area.left,
      x2: area.right,
      y1: at,
      y2: at,
      stroke: options.palette.planned,
      strokeWidth: 1.25,
    },
  ];
}

/** A circle for earned and a square for actual, so that colour is not needed to distinguish them. */
function endMarks(
  { options }: CurveContext,
  earned: Point | undefined,
  actual: Point | undefined,
): readonly Shape[] {
  const { palette } = options;
  const edge = { stroke: palette.surface, strokeWidth: 1.5 };
  const square: readonly Shape[] = actual
    ? [{ kind: 'rect', x: actual.x - 4, y: actual.y - 4, width: 8, height: 8, fill: palette.actual, ...edge }]
    : [];
  const circle: readonly Shape[] = earned
    ? [{ kind: 'circle', x: earned.x, y: earned.y, radius: 5, fill: palette.earned, ...edge }]
    : [];
  return [...square, ...circle];
}

/**
 * The forecast from what is earned to the whole budget at the announced finish, with a band from P50 to P80
 * where these are known and not in doubt.
 */
function forecast(
  { data, result, options }: CurveContext,
  { x, y, to, finish }: CurvePlot,
): readonly Shape[] {
  const { budget, earnedNow } = data;
  const { p50, p80 } = result.finish;
  if (!budget.known || !earnedNow.known || finish === null) return [];
  const start = { x: x(result.statusDate), y: y(earnedNow.value) };
  const { palette } = options;
  const stroke = forecastColor(result, palette);
  const inside = (day: number): boolean => day > result.statusDate && day <= to;
  const ends =
    result.doubtful !== true && p50.known && p80.known && inside(p50.value) && inside(p80.value)
      ? [p50.value, p80.value]
      : [];
  const band = ends.map((day) => ({ x: x(day), y: y(budget.value) }));
  return [
    ...(band.length === 0
      ? []
      : [
          { kind: 'path' as const, d: `${linePath([start, ...band])}Z`, fill: palette.earned, opacity: 0.16 },
        ]),
    { kind: 'path', d: linePath([start, finish]), stroke, strokeWidth: 1.5, dash: [1, 4] },
    { kind: 'path', d: diamond(finish, 5), fill: palette.surface, stroke, strokeWidth: 1.5 },
  ];
}

function diamond({ x, y }: Point, size: number): string {
  return `${linePath([
    { x, y: y - size },
    { x: x + size, y },
    { x, y: y + size },
    { x: x - size, y },
  ])}Z`;
}
