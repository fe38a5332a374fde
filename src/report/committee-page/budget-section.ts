import { CATALOGUE, isForecast, type FigureId } from '../../domain/indicators/catalogue';
import { figureAt, type Basis } from '../../domain/indicators/figure-at';
import type { AdfNode } from '../adf/adf';
import { expand, heading, paragraph } from '../adf/block';
import { table, type Cell } from '../adf/table';
import { overrunOf } from '../estimate-view';
import { formulaOf } from '../formula-of';
import { indicatorName } from './indicator-name';
import { chartImage } from './chart-image';
import { confidenceText } from './confidence-text';
import type { PageContext } from './page-context';
import { forecastInline } from './forecast-cell';
import { initialGaps } from './initial-gaps';
import { methodGapLines, ratedShare, rowsTable } from './rows-table';
import { formatted } from './formatted';

const ROWS: readonly FigureId[] = [
  'BAC',
  'PV',
  'EV',
  'AC',
  'SV',
  'CV',
  'CPI',
  'percentComplete',
  'percentSpent',
  'EAC',
  'ETC',
  'VAC',
  'TCPI',
];

const METHODS: readonly FigureId[] = [
  'EAC.bottomUp',
  'EAC.typical',
  'EAC.atypical',
  'EAC.costAndSchedule',
  'EAC.weighted',
];

const BY_PROBABILITY: readonly FigureId[] = ['EAC.P50', 'EAC.P80', 'EAC.P95'];

/**
 * Budget: measures in money (where the page may show it) and person-days, the estimate at completion by
 * method, the S-curve.
 */
export function budgetSection(context: PageContext): readonly AdfNode[] {
  const { messages, options } = context;
  const words = messages.page.budget;
  return [
    heading(2, messages.page.section.budget),
    ...(options.seeCosts ? [] : [paragraph(words.hiddenCosts)]),
    ...chartImage(context, 's-curve'),
    measuresTable(context, ROWS),
    ...coverage(context),
    ...rowsTable(context),
    ...ratedShare(context),
    ...initialGaps(context),
    heading(3, words.estimateMethods),
    ...spread(context),
    ...indicative(context),
    measuresTable(context, BY_PROBABILITY),
    expand(words.details, measuresTable(context, METHODS), ...methodGapLines(context), ...circular(context)),
  ];
}

function measuresTable(context: PageContext, rows: readonly FigureId[]): AdfNode {
  const { messages, options } = context;
  const { column } = messages.page;
  const money = options.seeCosts;
  const columns = [
    { head: column.indicator, width: money ? 230 : 280 },
    ...(money ? [{ head: column.money, width: 130, figures: true }] : []),
    { head: column.effort, width: 120, figures: true },
    { head: messages.indicator.confidence.label, width: 90, figures: true },
    { head: column.formula, width: money ? 190 : 270 },
  ];
  const cells = (id: FigureId): readonly Cell[] => [
    indicatorName(messages.indicator[id]),
    ...(money ? [valueCell(context, id, 'cost')] : []),
    valueCell(context, id, 'work'),
    confidenceText(context, id, money ? ['cost', 'work'] : ['work']),
    formulaOf(id, messages),
  ];
  return table(columns, rows.map(cells));
}

function valueCell(context: PageContext, id: FigureId, basis: Basis): Cell {
  const { format, result } = context;
  const text = valueText(context, id, basis);
  return isForecast(id) ? forecastInline(format, result, figureAt(result, basis, id), text) : text;
}

function valueText(context: PageContext, id: FigureId, basis: Basis): string {
  const { format, result } = context;
  const { unit } = CATALOGUE[id];
  const value = figureAt(result, basis, id);
  if (unit === 'ratio') return formatted(context, value, format.index);
  if (unit === 'share') return formatted(context, value, format.percent);
  if (basis === 'cost')
    return formatted(context, value, unit === 'variance' ? format.signedMoney : format.money);
  return formatted(
    context,
    value,
    unit === 'variance' ? format.signedPersonDayTenths : format.personDayTenths,
  );
}

function spread(context: PageContext): readonly AdfNode[] {
  const { result, options, messages, format } = context;
  const measures =
    options.seeCosts && result.cost.estimateAtCompletion.announced.known ? result.cost : result.work;
  const formatAmount = measures === result.cost ? format.money : format.personDays;
  const { lowest, highest, announced } = measures.estimateAtCompletion;
  const overrun = overrunOf(measures);
  if (!lowest.known || !highest.known) return [];
  const range = messages.page.budget.spread(formatAmount(lowest.value), formatAmount(highest.value));
  const text =
    announced.known && overrun.known
      ? `${messages.page.budget.announced(formatAmount(announced.value), format.signedPercent(overrun.value))} ${range}`
      : range;
  return [paragraph(...forecastInline(format, result, lowest, text))];
}

/** A note while too little is earned for trends. */
function indicative({ result, options, messages }: PageContext): readonly AdfNode[] {
  const measures =
    options.seeCosts && result.cost.estimateAtCompletion.announced.known ? result.cost : result.work;
  return measures.estimateAtCompletion.indicative ? [paragraph(messages.page.budget.indicative)] : [];
}

function circular({ result, messages }: PageContext): readonly AdfNode[] {
  const { cost, work } = result;
  if (!cost.estimateAtCompletion.circular && !work.estimateAtCompletion.circular) return [];
  return [paragraph(messages.page.budget.circular)];
}

/** A note where some deliverables are in no sum. */
function coverage({ result, options, messages, format }: PageContext): readonly AdfNode[] {
  const measures = options.seeCosts && result.cost.budgetAtCompletion.known ? result.cost : result.work;
  const partial = measures.budgetAtCompletion.known && measures.coverage < 1;
  return partial ? [paragraph(messages.page.budget.coverage(format.percentDown(measures.coverage)))] : [];
}
