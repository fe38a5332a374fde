import { dayFrom } from '../../domain/calendar/day-arithmetic';
import type { Known } from '../../domain/known';
import { isForecast, type FigureId } from '../../domain/indicators/catalogue';
import { figureAt } from '../../domain/indicators/figure-at';
import type { AdfNode } from '../adf/adf';
import { heading, paragraph } from '../adf/block';
import { table, type Cell } from '../adf/table';
import { formulaOf } from '../formula-of';
import { timeIndexOf } from '../time-index';
import { indicatorName } from './indicator-name';
import { chartImage } from './chart-image';
import { confidenceText } from './confidence-text';
import { deliverableTitle } from './deliverable-title';
import { forecastInline } from './forecast-cell';
import { issueLink } from './issue-link';
import { milestonesTable } from './milestones-table';
import type { PageContext } from './page-context';
import { formatted } from './formatted';

const FINISH_DATES: readonly FigureId[] = [
  'finish.original',
  'finish.current',
  'finish',
  'finish.RAF',
  'finish.ES',
  'finish.due',
  'finish.estimates',
  'finish.chain',
  'finish.P50',
  'finish.P80',
  'finish.P95',
];

/**
 * Methods that may differ, and the announced finish, which may be that of the last deliverable or of the
 * longest chain.
 */
const SPREAD: readonly FigureId[] = [
  'finish',
  'finish.RAF',
  'finish.ES',
  'finish.due',
  'finish.estimates',
  'finish.P50',
  'finish.P80',
];

/** Schedule: indices, finish dates by method, milestones. */
export function scheduleSection(context: PageContext): readonly AdfNode[] {
  const { result, messages } = context;
  const words = messages.page.schedule;
  return [
    heading(2, messages.page.section.schedule),
    indexTable(context),
    heading(3, words.methods),
    finishTable(context),
    ...decidedBy(context),
    ...spread(context),
    ...criticalPath(context),
    heading(3, words.milestones),
    ...(result.milestones.length === 0
      ? [paragraph(words.noMilestones)]
      : [
          ...chartImage(context, 'milestones'),
          ...milestonesTable(context),
          ...chartImage(context, 'milestone-trend'),
        ]),
  ];
}

function indexTable(context: PageContext): AdfNode {
  const { result, messages, format } = context;
  const { column, schedule: words } = messages.page;
  const { schedule, finish, cost, work } = result;
  const bases = cost.schedulePerformanceIndex.known ? (['cost'] as const) : (['work'] as const);
  const index = cost.schedulePerformanceIndex.known
    ? cost.schedulePerformanceIndex
    : work.schedulePerformanceIndex;
  const row = (id: FigureId, value: Cell, reading: string): readonly Cell[] => [
    indicatorName(messages.indicator[id]),
    value,
    confidenceText(context, id, bases),
    reading,
  ];
  const slip = (value: Known<number>): Cell =>
    forecastInline(format, result, value, formatted(context, value, format.slip));
  return table(
    [
      { head: column.indicator, width: 280 },
      { head: column.value, width: 140, figures: true },
      { head: messages.indicator.confidence.label, width: 90, figures: true },
      { head: column.reading, width: 250 },
    ],
    [
      row(
        timeIndexOf(result),
        formatted(context, schedule.schedulePerformanceTime, format.index),
        words.readingTimeIndex,
      ),
      row('SPI', formatted(context, index, format.index), words.readingIndex),
      row('slip', slip(finish.slipWorkingDays), formulaOf('slip', messages)),
      row('slipFromContract', slip(finish.slipFromContract), formulaOf('slipFromContract', messages)),
    ],
  );
}

function finishTable(context: PageContext): AdfNode {
  const { messages } = context;
  const { column } = messages.page;
  return table(
    [
      { head: column.method, width: 280 },
      { head: column.day, width: 140, figures: true },
      { head: messages.indicator.confidence.label, width: 90, figures: true },
      { head: column.reading, width: 250 },
    ],
    FINISH_DATES.map((id) => [
      messages.indicator[id].name,
      finishCell(context, id),
      confidenceText(context, id, ['work']),
      formulaOf(id, messages),
    ]),
  );
}

function finishCell(context: PageContext, id: FigureId): Cell {
  const { result, format } = context;
  const value = figureAt(result, 'work', id);
  const text = formatted(context, value, (day) => format.longDay(dayFrom(day)));
  return isForecast(id) ? forecastInline(format, result, value, text) : text;
}

/** What decides the announced finish, with the deliverable where one does. */
function decidedBy({ result, messages }: PageContext): readonly AdfNode[] {
  const { decidedBy: decider } = result.finish;
  if (!decider) return [];
  const { finishMethod, decidedBy: words } = messages.sentence;
  const deliverable = result.deliverables.find(({ id }) => id === decider.deliverable);
  const what = finishMethod[decider.method];
  return [paragraph(words(deliverable ? `${what} (${deliverableTitle(deliverable)})` : what))];
}

function spread({ result, messages, format }: PageContext): readonly AdfNode[] {
  const days = SPREAD.map((id) => figureAt(result, 'work', id)).flatMap((day) =>
    day.known ? [day.value] : [],
  );
  if (days.length < 2) return [];
  const [first, last] = [dayFrom(Math.min(...days)), dayFrom(Math.max(...days))];
  const text = messages.page.schedule.spread(format.longDay(first), format.longDay(last));
  return first === last ? [] : [paragraph(...forecastInline(format, result, result.finish.announced, text))];
}

function criticalPath(context: PageContext): readonly AdfNode[] {
  const { result, messages, format } = context;
  const { workingDays, issueIds, joined, isCritical } = result.criticalPath;
  if (!workingDays.known || issueIds.length === 0) return [];
  const length = messages.page.schedule.chain(
    isCritical,
    format.workingDays(workingDays.value),
    format.percentDown(joined),
  );
  return [paragraph(length, ' ', issueLink(context, issueIds), '.')];
}
