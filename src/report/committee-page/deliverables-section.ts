import type { DeliverableResult } from '../../domain/result/project-result';
import type { AdfNode } from '../adf/adf';
import { expand, heading, panel, paragraph } from '../adf/block';
import { chartImage } from './chart-image';
import { deliverablesTable } from './deliverables-table';
import type { PageContext } from './page-context';

/** Exceptions shown at once, and rows of a table: a longer page is not read, a far longer one not stored. */
const MOST_EXCEPTIONS = 10;
const MOST_ROWS = 200;

/** The deliverables: those to watch first, the rest on demand. */
export function deliverablesSection(context: PageContext): readonly AdfNode[] {
  const { result, messages } = context;
  const words = messages.page.deliverables;
  const title = heading(2, messages.page.section.deliverables);
  if (result.deliverables.length === 0) return [title, panel('note', paragraph(words.none), paragraph(words.how))];
  const ordered = [...result.deliverables].sort(byUrgency);
  const exceptions = ordered.filter(isException).slice(0, MOST_EXCEPTIONS);
  const others = ordered.filter((deliverable) => !exceptions.includes(deliverable));
  return [
    title,
    paragraph(
      exceptions.length === 0
        ? words.allFine(ordered.length)
        : words.exceptions(ordered.filter(isException).length, ordered.length),
    ),
    ...(exceptions.length === 0 ? [] : deliverablesTable(context, exceptions)),
    ...chartImage(context, 'slips'),
    ...rest(context, others, exceptions.length),
  ];
}

function rest(context: PageContext, others: readonly DeliverableResult[], before: number): readonly AdfNode[] {
  if (others.length === 0) return [];
  const words = context.messages.page.deliverables;
  const shown = others.slice(0, MOST_ROWS);
  const more = others.length > shown.length ? [paragraph(words.more(others.length - shown.length))] : [];
  const title = before === 0 ? words.all(others.length) : words.others(others.length);
  return [expand(title, ...deliverablesTable(context, shown), ...more)];
}

/** Anything but fine weather is to be watched. */
function isException({ weather }: DeliverableResult): boolean {
  return weather.weather !== 'sun';
}

const URGENCY = { storm: 0, cloudy: 1, veiled: 2, fog: 3, sun: 4 } as const;

/** Longest slip first, then worst weather, then the project's own order (by id). */
function byUrgency(one: DeliverableResult, other: DeliverableResult): number {
  const slip = slipOf(other) - slipOf(one);
  if (slip !== 0) return slip;
  const weather = URGENCY[one.weather.weather] - URGENCY[other.weather.weather];
  if (weather !== 0) return weather;
  return one.id < other.id ? -1 : 1;
}

function slipOf({ finish }: DeliverableResult): number {
  return finish.slipWorkingDays.known ? Math.max(0, Math.round(finish.slipWorkingDays.value)) : 0;
}
