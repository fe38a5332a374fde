import type { ProjectResult } from '../../domain/project/project-result';
import { doubtOf, type Doubted } from '../doubt';
import { formatFor } from '../format/format-for';
import type { Format } from '../format/format';
import { messagesFor, type Messages } from '../../words/messages';
import { isCompact, type ChartOptions } from './chart-options';
import { framed, type Area } from './frame';
import type { Scene, Shape } from './scene';
import { cutToWidth, textWidth } from './text-width';
import type { DeliverableResult } from '../../domain/project/deliverable-result';

/** The part of a result that the chart needs. */
export interface SlipSource extends Pick<
  ProjectResult,
  'methodVersion' | 'statusDate' | 'currency' | 'hoursPerDay'
> {
  readonly deliverables: readonly (Pick<DeliverableResult, 'id' | 'name' | 'finish'> & Doubted)[];
}

interface Slip {
  readonly name: string;
  readonly workingDays: number;
  readonly dates: string;
  /** Why the slip is not a fact; null where it is. */
  readonly doubt: string | null;
}

/**
 * The deliverables with the longest slips against their baseline, longest first; slips below half a working
 * day do not count.
 */
export function slipsOf<T extends Pick<DeliverableResult, 'id' | 'finish'>>(
  deliverables: readonly T[],
): readonly (T & { readonly slip: number })[] {
  return deliverables
    .flatMap((deliverable) => {
      const { slipWorkingDays } = deliverable.finish;
      return slipWorkingDays.known && Math.round(slipWorkingDays.value) > 0
        ? [{ ...deliverable, slip: slipWorkingDays.value }]
        : [];
    })
    .sort((one, other) => other.slip - one.slip || (one.id < other.id ? -1 : 1));
}

const ROW = { compact: 24, full: 34 };

/** Bars of the slips in working days: as many as the height allows, with their number. */
export function slipsChart(result: SlipSource, options: ChartOptions): Scene {
  const messages = messagesFor(options.locale);
  const format = formatFor(options.locale, result);
  const slipping = slipsOf(result.deliverables);
  const unknown = result.deliverables.filter(
    (deliverable) => !deliverable.finish.slipWorkingDays.known,
  ).length;
  const room = Math.floor(
    (options.height - (isCompact(options) ? 60 : 110)) / (isCompact(options) ? ROW.compact : ROW.full),
  );
  const shown = slipping.slice(0, Math.max(room, 1));
  const title = titleOf(slipping, { all: result.deliverables.length, unknown }, messages, format);
  const words = {
    title,
    subtitle:
      slipping.length === 0 ? '' : messages.chart.slips.subtitle(shown.length, slipping.length, unknown),
    source: messages.chart.source(format.longDay(result.statusDate), result.methodVersion),
    description: slipping.map(({ name, slip }) => `${name} ${format.slip(slip)}`).join(', ') || title,
  };
  return framed(options, words, (area) =>
    bars(
      shown.map((entry) => slipOf(entry, format)),
      options,
      format,
      area,
    ),
  );
}

function titleOf(
  slipping: readonly { name: string; slip: number }[],
  { all, unknown }: { readonly all: number; readonly unknown: number },
  messages: Messages,
  format: Format,
): string {
  const words = messages.chart.slips;
  const [worst] = slipping;
  if (worst) return words.title(worst.name, format.slip(worst.slip));
  if (all === 0) return words.empty;
  return unknown === all ? words.unknown : words.none;
}

function slipOf(
  { slip, ...deliverable }: SlipSource['deliverables'][number] & { readonly slip: number },
  format: Format,
): Slip {
  const { name, finish } = deliverable;
  const { baselineCurrent, announced } = finish;
  const dates =
    baselineCurrent.known && announced.known
      ? `${format.shortDay(baselineCurrent.value)} → ${format.shortDay(announced.value)}`
      : '';
  return { name, workingDays: slip, dates, doubt: doubtOf(deliverable, format) };
}

function bars(slips: readonly Slip[], options: ChartOptions, format: Format, area: Area): readonly Shape[] {
  const size = isCompact(options) ? 12 : 14;
  const row = isCompact(options) ? ROW.compact : ROW.full;
  const width = area.right - area.left;
  const names = Math.min(Math.max(0, ...slips.map(({ name }) => textWidth(name, size))) + 12, width * 0.45);
  const values =
    Math.max(0, ...slips.map((slip) => textWidth(valueText(slip, options, format), size, true))) + 12;
  const longest = Math.max(...slips.map(({ workingDays }) => workingDays), 1);
  const scale = (workingDays: number): number => ((width - names - values) * workingDays) / longest;
  return slips.flatMap((slip, index) =>
    bar(slip, { x: area.left, y: area.top + index * row, names, size, row, scale }, options, format),
  );
}

interface BarPlace {
  readonly x: number;
  readonly y: number;
  readonly names: number;
  readonly size: number;
  readonly row: number;
  readonly scale: (workingDays: number) => number;
}

function bar(slip: Slip, place: BarPlace, options: ChartOptions, format: Format): readonly Shape[] {
  const { x, y, names, size, row, scale } = place;
  const { palette } = options;
  const color = slip.doubt === null ? palette.actual : palette.subtle;
  const length = Math.max(scale(slip.workingDays), 2);
  const baseline = y + row / 2 + size * 0.34;
  return [
    { kind: 'text', x, y: baseline, text: cutToWidth(slip.name, size, names - 12), size, fill: palette.text },
    {
      kind: 'rect',
      x: x + names,
      y: y + row * 0.2,
      width: length,
      height: row * 0.6,
      radius: 2,
      fill: color,
    },
    {
      kind: 'text',
      x: x + names + length + 8,
      y: baseline,
      text: slipText(slip, format),
      size,
      bold: slip.doubt === null,
      fill: slip.doubt === null ? palette.text : palette.subtle,
    },
    ...(isCompact(options) || slip.dates === ''
      ? []
      : [
          {
            kind: 'text' as const,
            x: x + names + length + 16 + textWidth(slipText(slip, format), size, true),
            y: baseline,
            text: slip.dates,
            size: size - 1,
            fill: palette.subtle,
          },
        ]),
  ];
}

function valueText(slip: Slip, options: ChartOptions, format: Format): string {
  return isCompact(options) ? slipText(slip, format) : `${slipText(slip, format)}   ${slip.dates}`;
}

/** The slip in words, with the reason of a doubt, which grey alone would not say. */
const slipText = ({ workingDays, doubt }: Slip, format: Format): string =>
  doubt === null ? format.slip(workingDays) : `${format.slip(workingDays)} (${doubt})`;
