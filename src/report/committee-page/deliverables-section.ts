import type { AdfNode } from '../adf/adf';
import { expand, heading, panel, paragraph } from '../adf/block';
import { byWhatDecides } from '../by-what-decides';
import { groupsLine, isToWatch } from '../group-counts';
import { chartImage } from './chart-image';
import { deliverablesTable } from './deliverables-table';
import type { PageContext } from './page-context';
import type { DeliverableResult } from '../../domain/project/deliverable-result';

/**
 * Most exceptions shown at once, and most rows of a table: nobody reads a longer page, and Confluence stores
 * none much longer.
 */
const MOST_EXCEPTIONS = 10;
const MOST_ROWS = 200;

/** The deliverables: those to watch first, the others in an expand. */
export function deliverablesSection(context: PageContext): readonly AdfNode[] {
  const { result, messages, options } = context;
  const words = messages.page.deliverables;
  const title = heading(2, messages.page.section.deliverables);
  if (result.deliverables.length === 0)
    return [title, panel('note', paragraph(words.none), paragraph(words.how))];
  const ordered = result.deliverables.toSorted(byWhatDecides);
  const exceptions = ordered.filter(isToWatch).slice(0, MOST_EXCEPTIONS);
  const others = ordered.filter((deliverable) => !exceptions.includes(deliverable));
  return [
    title,
    paragraph(
      exceptions.length === 0
        ? words.allFine(ordered.length)
        : words.exceptions(ordered.filter(isToWatch).length, ordered.length),
    ),
    paragraph(groupsLine(ordered, options.locale)),
    ...(exceptions.length === 0 ? [] : deliverablesTable(context, exceptions)),
    ...chartImage(context, 'slips'),
    ...rest(context, others, exceptions.length),
  ];
}

function rest(
  context: PageContext,
  others: readonly DeliverableResult[],
  before: number,
): readonly AdfNode[] {
  if (others.length === 0) return [];
  const words = context.messages.page.deliverables;
  const shown = others.slice(0, MOST_ROWS);
  const more = others.length > shown.length ? [paragraph(words.more(others.length - shown.length))] : [];
  const title = before === 0 ? words.all(others.length) : words.others(others.length);
  return [expand(title, ...deliverablesTable(context, shown), ...more)];
}
