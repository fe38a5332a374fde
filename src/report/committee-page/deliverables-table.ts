import type { Known } from '../../domain/known';
import type { AdfNode } from '../adf/adf';
import { weatherLine } from '../weather-line';
import { HARD_BREAK, strong } from '../adf/inline';
import { table, type Cell } from '../adf/table';
import { deliverableTitle } from './deliverable-title';
import { forecastInline } from './forecast-cell';
import { issueLink } from './issue-link';
import type { PageContext } from './page-context';
import { notDefinedNote } from './formatted';
import { weatherInline } from './weather-inline';
import type { DeliverableResult } from '../../domain/project/deliverable-result';

/**
 * A table of deliverables, one row each: progress, remaining work, dates, slip, state; with the reasons of
 * unknown figures.
 */
export function deliverablesTable(
  context: PageContext,
  deliverables: readonly DeliverableResult[],
): readonly AdfNode[] {
  const { column } = context.messages.page;
  const columns = [
    { head: column.deliverable, width: 145 },
    { head: column.progress, width: 95, figures: true },
    { head: column.remaining, width: 65, figures: true },
    { head: column.baseline, width: 85, figures: true },
    { head: column.forecast, width: 80, figures: true },
    { head: column.slip, width: 80, figures: true },
    { head: column.acceptance, width: 80 },
    { head: column.weather, width: 130 },
  ];
  const rows = deliverables.map((deliverable) => rowOf(context, deliverable));
  const shown = deliverables.flatMap((deliverable) => [
    progressOf(deliverable),
    deliverable.effort.remaining,
    deliverable.finish.baselineCurrent,
    deliverable.finish.announced,
    deliverable.finish.slipWorkingDays,
  ]);
  return [table(columns, rows), ...notDefinedNote(context, shown)];
}

function rowOf(context: PageContext, deliverable: DeliverableResult): readonly Cell[] {
  const { messages, format } = context;
  const { finish, effort } = deliverable;
  return [
    nameCell(context, deliverable),
    progressCell(context, deliverable),
    format.known(effort.remaining, format.personDays),
    baselineCell(context, deliverable),
    forecastInline(format, deliverable, finish.announced, format.known(finish.announced, format.shortDay)),
    forecastInline(
      format,
      deliverable,
      finish.slipWorkingDays,
      format.known(finish.slipWorkingDays, format.slip),
    ),
    deliverable.acceptance.known
      ? messages.acceptance[deliverable.acceptance.value]
      : messages.page.acceptance.noStep,
    weatherCell(context, deliverable),
  ];
}

/** The weather, with its cause below where there is one. */
function weatherCell({ messages, options, result }: PageContext, deliverable: DeliverableResult): Cell {
  const { weather } = deliverable;
  if (weather === null) return messages.noWeather;
  const sign = weatherInline(weather.weather, messages);
  if (weather.weather === 'sun') return sign;
  return [...sign, HARD_BREAK, weatherLine(weather, { ...result, ...deliverable }, options.locale)];
}

function nameCell({ options }: PageContext, deliverable: DeliverableResult): Cell {
  const { owner } = deliverable;
  const title = deliverableTitle(deliverable);
  const ownerName = owner === null ? undefined : options.names.get(owner);
  return ownerName === undefined ? strong(title) : [strong(title), HARD_BREAK, ownerName];
}

function progressCell(context: PageContext, deliverable: DeliverableResult): Cell {
  const { format } = context;
  const progress = format.known(progressOf(deliverable), format.percent);
  return [
    progress,
    HARD_BREAK,
    `${format.count(deliverable.done)} / `,
    issueLink(context, deliverable.issueIds),
  ];
}

function progressOf({ cost, work }: DeliverableResult): Known<number> {
  return cost.percentComplete.known ? cost.percentComplete : work.percentComplete;
}

/** The current baseline, with the contract date below where it differs. */
function baselineCell({ messages, format }: PageContext, { finish, contractDate }: DeliverableResult): Cell {
  const baseline = format.known(finish.baselineCurrent, format.shortDay);
  const same =
    finish.baselineCurrent.known && contractDate.known && finish.baselineCurrent.value === contractDate.value;
  if (!contractDate.known || same) return baseline;
  return [baseline, HARD_BREAK, `${messages.page.column.contract} ${format.shortDay(contractDate.value)}`];
}
