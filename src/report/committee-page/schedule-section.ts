import type { Day } from '../../domain/calendar/day';
import type { FigureId } from '../../domain/indicators/catalogue';
import { figureAt } from '../../domain/indicators/figure-at';
import type { AdfNode } from '../adf/adf';
import { heading, paragraph } from '../adf/block';
import { table } from '../adf/table';
import { formulaOf } from '../messages/formula-of';
import { indicatorName } from './indicator-name';
import { chartImage } from './chart-image';
import { confidenceText } from './confidence-text';
import { issueLink } from './issue-link';
import { milestonesTable } from './milestones-table';
import type { PageContext } from './page-context';
import { told } from './told';

const FINISH_DATES: readonly FigureId[] = [
  'finish.original',
  'finish.current',
  'finish',
  'finish.RAF',
  'finish.ES',
  'finish.estimates',
  'finish.P50',
  'finish.P80',
  'finish.P95',
];

/** Methods that may differ. */
const SPREAD: readonly FigureId[] = ['finish.RAF', 'finish.ES', 'finish.estimates', 'finish.P50', 'finish.P80'];

/** Schedule: indices, finish dates by method, milestones. */
export function scheduleSection(context: PageContext): readonly AdfNode[] {
  const { result, messages } = context;
  const words = messages.page.schedule;
  return [
    heading(2, messages.page.section.schedule),
    indexTable(context),
    heading(3, words.methods),
    finishTable(context),
    ...spread(context),
    ...criticalPath(context),
    heading(3, words.milestones),
    ...(result.milestones.length === 0
      ? [paragraph(words.noMilestones)]
      : [...chartImage(context, 'milestones'), ...milestonesTable(context), ...chartImage(context, 'milestone-trend')]),
  ];
}

function indexTable(context: PageContext): AdfNode {
  const { result, messages, format } = context;
  const { column, schedule: words } = messages.page;
  const { schedule, finish, cost, work } = result;
  const bases = cost.schedulePerformanceIndex.known ? (['cost'] as const) : (['work'] as const);
  const index = cost.schedulePerformanceIndex.known ? cost.schedulePerformanceIndex : work.schedulePerformanceIndex;
  const row = (id: FigureId, value: string, reading: string): readonly string[] => [
    indicatorName(messages.indicator[id]),
    value,
    confidenceText(context, id, bases),
    reading,
  ];
  return table(
    [
      { head: column.indicator, width: 280 },
      { head: column.value, width: 140, figures: true },
      { head: messages.indicator.confidence.label, width: 90, figures: true },
      { head: column.reading, width: 250 },
    ],
    [
      row('SPIt', told(context, schedule.schedulePerformanceTime, format.index), words.readingTimeIndex),
      row('SPI', told(context, index, format.index), words.readingIndex),
      row('slip', told(context, finish.slipWorkingDays, format.slip), formulaOf('slip', messages)),
      row('slipFromContract', told(context, finish.slipFromContract, format.slip), formulaOf('slipFromContract', messages)),
    ],
  );
}

function finishTable(context: PageContext): AdfNode {
  const { result, messages, format } = context;
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
      told(context, figureAt(result, 'work', id), (day) => format.longDay(day as Day)),
      confidenceText(context, id, ['work']),
      formulaOf(id, messages),
    ]),
  );
}

function spread({ result, messages, format }: PageContext): readonly AdfNode[] {
  const days = SPREAD.map((id) => figureAt(result, 'work', id)).flatMap((day) => (day.known ? [day.value] : []));
  if (days.length < 2) return [];
  const [first, last] = [Math.min(...days) as Day, Math.max(...days) as Day];
  return first === last ? [] : [paragraph(messages.page.schedule.spread(format.longDay(first), format.longDay(last)))];
}

function criticalPath(context: PageContext): readonly AdfNode[] {
  const { result, messages, format } = context;
  const { workingDays, issueIds } = result.criticalPath;
  if (!workingDays.known || issueIds.length === 0) return [];
  return [
    paragraph(messages.page.schedule.criticalPath(format.workingDays(workingDays.value)), ' ', issueLink(context, issueIds), '.'),
  ];
}
