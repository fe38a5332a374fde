import { isCompact } from './chart-options';
import type { Area } from './frame';
import { layoutOf, type Layout, type Rows } from './milestone-layout';
import { milestoneRow } from './milestone-row';
import type { Shape } from './scene';
import { textWidth } from './text-width';
import { timeTicks } from './time-ticks';

/** The rows of the milestone strip, over a time axis with the status day as a labelled line. */
export function milestoneRows(rows: Rows, area: Area): readonly Shape[] {
  if (rows.milestones.length === 0) return [];
  const layout = layoutOf(rows, area);
  return [
    ...axis(rows, layout),
    ...rows.milestones.flatMap((milestone, index) => milestoneRow(rows, layout, milestone, index)),
  ];
}

function axis(rows: Rows, layout: Layout): readonly Shape[] {
  const { options } = rows;
  const { area, size, row: height, from, to, x } = layout;
  const bottom = area.top + rows.milestones.length * height;
  const most = Math.max(2, Math.floor((area.right - area.left) / (size * 5)));
  return [
    ...timeTicks(from, to, most, options.locale).flatMap(({ day, label }): readonly Shape[] => [
      {
        kind: 'line',
        x1: x(day),
        x2: x(day),
        y1: area.top,
        y2: bottom,
        stroke: options.palette.grid,
        strokeWidth: 1,
      },
      {
        kind: 'text',
        x: x(day),
        y: bottom + size + 2,
        text: label,
        size: size - 2,
        anchor: 'middle',
        fill: options.palette.subtle,
      },
    ]),
    ...statusDateLine(rows, layout, bottom),
  ];
}

/** The status day as a dashed line with its date above. */
function statusDateLine(
  { statusDate, options, messages, format }: Rows,
  { area, size, x }: Layout,
  bottom: number,
): readonly Shape[] {
  const { palette } = options;
  const text = isCompact(options)
    ? format.day(statusDate, statusDate)
    : messages.chart.today(format.longDay(statusDate));
  const half = textWidth(text, size - 2) / 2;
  const middle = Math.min(Math.max(x(statusDate), area.left + half), area.right - half);
  return [
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
