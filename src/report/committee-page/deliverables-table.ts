import type { DeliverableResult } from '../../domain/indicators/project-result';
import type { AdfNode } from '../adf/adf';
import { HARD_BREAK, strong } from '../adf/inline';
import type { Inline } from '../adf/inline';
import { table } from '../adf/table';
import type { Cell } from '../adf/table';
import { issueLink } from './issue-link';
import type { PageContext } from './page-context';
import { told } from './told';
import { weatherInline } from './weather-inline';

/** A table of deliverables, one row each: progress, remaining work, dates, slip, acceptance, weather. */
export function deliverablesTable(context: PageContext, deliverables: readonly DeliverableResult[]): AdfNode {
  const { column } = context.messages.page;
  const columns = [
    { head: column.deliverable, width: 190 },
    { head: column.progress, width: 90, figures: true },
    { head: column.remaining, width: 75, figures: true },
    { head: column.baseline, width: 90, figures: true },
    { head: column.forecast, width: 80, figures: true },
    { head: column.slip, width: 80, figures: true },
    { head: column.acceptance, width: 80 },
    { head: column.weather, width: 95 },
  ];
  return table(
    columns,
    deliverables.map((deliverable) => rowOf(context, deliverable)),
  );
}

function rowOf(context: PageContext, deliverable: DeliverableResult): readonly Cell[] {
  const { messages, format } = context;
  const { finish, effort, weather } = deliverable;
  return [
    nameCell(context, deliverable),
    progressCell(context, deliverable),
    format.known(effort.remaining, format.personDays),
    baselineCell(context, deliverable),
    format.known(finish.announced, format.shortDay),
    told(context, finish.slipWorkingDays, format.slip),
    format.known(deliverable.acceptance, (state) => messages.acceptance[state]),
    weatherInline(weather.weather, messages),
  ];
}

function nameCell({ options }: PageContext, { id, name, owner }: DeliverableResult): Cell {
  const title = name.startsWith(id) ? name : `${id} ${name}`;
  const ownerName = owner === null ? undefined : options.names.get(owner);
  return ownerName === undefined ? strong(title) : [strong(title), HARD_BREAK, ownerName];
}

function progressCell(context: PageContext, { cost, work, issueIds, done }: DeliverableResult): Cell {
  const { messages, format } = context;
  const progress = cost.percentComplete.known ? cost.percentComplete : work.percentComplete;
  const issues: Inline = issueLink(context, issueIds);
  const counts: readonly Inline[] = [format.count(done), ` / `, issues];
  return progress.known
    ? [format.percent(progress.value), HARD_BREAK, ...counts]
    : [messages.format.notDefined, HARD_BREAK, ...counts];
}

/** The current baseline, with the contract's date below where it differs. */
function baselineCell({ messages, format }: PageContext, { finish, contractDate }: DeliverableResult): Cell {
  const baseline = format.known(finish.baselineCurrent, format.shortDay);
  const same = finish.baselineCurrent.known && contractDate.known && finish.baselineCurrent.value === contractDate.value;
  if (!contractDate.known || same) return baseline;
  return [baseline, HARD_BREAK, `${messages.page.column.contract} ${format.shortDay(contractDate.value)}`];
}
