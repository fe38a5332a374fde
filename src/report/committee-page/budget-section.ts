import type { Measures } from '../../domain/result/project-result';
import type { Known } from '../../domain/known';
import type { AdfNode } from '../adf/adf';
import { expand, heading, paragraph } from '../adf/block';
import { table } from '../adf/table';
import { overrunOf } from '../landing';
import type { IndicatorId } from '../messages/indicator-id';
import { indicatorName } from './indicator-name';
import { chartImage } from './chart-image';
import type { PageContext } from './page-context';
import { initialGaps } from './initial-gaps';
import { told } from './told';

type Row = readonly [IndicatorId, (measures: Measures) => Known<number>, 'amount' | 'signed' | 'index' | 'percent'];

const ROWS: readonly Row[] = [
  ['budgetAtCompletion', (measures) => measures.budgetAtCompletion, 'amount'],
  ['plannedValue', (measures) => measures.plannedValue, 'amount'],
  ['earnedValue', (measures) => measures.earnedValue, 'amount'],
  ['actualCost', (measures) => measures.actualCost, 'amount'],
  ['scheduleVariance', (measures) => measures.scheduleVariance, 'signed'],
  ['costVariance', (measures) => measures.costVariance, 'signed'],
  ['costPerformanceIndex', (measures) => measures.costPerformanceIndex, 'index'],
  ['percentComplete', (measures) => measures.percentComplete, 'percent'],
  ['percentSpent', (measures) => measures.percentSpent, 'percent'],
  ['estimateAtCompletion', (measures) => measures.estimateAtCompletion.announced, 'amount'],
  ['estimateToComplete', (measures) => measures.estimateToComplete, 'amount'],
  ['varianceAtCompletion', (measures) => measures.varianceAtCompletion, 'signed'],
  ['toCompleteBudget', (measures) => measures.toCompleteBudget, 'index'],
];

const METHODS: readonly Row[] = [
  ['bottomUp', (measures) => measures.estimateAtCompletion.bottomUp, 'amount'],
  ['typical', (measures) => measures.estimateAtCompletion.typical, 'amount'],
  ['atypical', (measures) => measures.estimateAtCompletion.atypical, 'amount'],
  ['costAndSchedule', (measures) => measures.estimateAtCompletion.costAndSchedule, 'amount'],
  ['weighted', (measures) => measures.estimateAtCompletion.weighted, 'amount'],
];

const BY_PROBABILITY: readonly Row[] = [
  ['costP50', (measures) => measures.estimateAtCompletion.p50, 'amount'],
  ['costP80', (measures) => measures.estimateAtCompletion.p80, 'amount'],
  ['costP95', (measures) => measures.estimateAtCompletion.p95, 'amount'],
];

/** Budget: measures in money (where the page may show it) and person-days, the estimate at completion by method, the S-curve. */
export function budgetSection(context: PageContext): readonly AdfNode[] {
  const { messages, options } = context;
  const words = messages.page.budget;
  return [
    heading(2, messages.page.section.budget),
    ...(options.seeCosts ? [] : [paragraph(words.hiddenCosts)]),
    ...chartImage(context, 's-curve'),
    measuresTable(context, ROWS),
    ...coverage(context),
    ...initialGaps(context),
    heading(3, words.landingMethods),
    ...spread(context),
    ...indicative(context),
    measuresTable(context, BY_PROBABILITY),
    expand(words.details, measuresTable(context, METHODS), ...circular(context)),
  ];
}

function measuresTable(context: PageContext, rows: readonly Row[]): AdfNode {
  const { result, messages, options } = context;
  const { column } = messages.page;
  const money = options.seeCosts;
  const columns = [
    { head: column.indicator, width: money ? 260 : 300 },
    ...(money ? [{ head: column.money, width: 140, figures: true }] : []),
    { head: column.effort, width: 120, figures: true },
    { head: column.formula, width: money ? 240 : 340 },
  ];
  const cells = ([id, measure, kind]: Row): readonly string[] => [
    indicatorName(messages.indicator[id]),
    ...(money ? [valueText(context, measure(result.cost), kind, 'money')] : []),
    valueText(context, measure(result.work), kind, 'effort'),
    messages.indicator[id].formula,
  ];
  return table(columns, rows.map(cells));
}

function valueText(context: PageContext, value: Known<number>, kind: Row[2], unit: 'money' | 'effort'): string {
  const { format } = context;
  if (kind === 'index') return told(context, value, format.index);
  if (kind === 'percent') return told(context, value, format.percent);
  if (unit === 'money') return told(context, value, kind === 'signed' ? format.signedMoney : format.money);
  return told(context, value, kind === 'signed' ? format.signedPersonDays : format.personDays);
}

function spread(context: PageContext): readonly AdfNode[] {
  const { result, options, messages, format } = context;
  const measures = options.seeCosts && result.cost.estimateAtCompletion.announced.known ? result.cost : result.work;
  const tell = measures === result.cost ? format.money : format.personDays;
  const { lowest, highest, announced } = measures.estimateAtCompletion;
  const overrun = overrunOf(measures);
  if (!lowest.known || !highest.known) return [];
  const range = messages.page.budget.spread(tell(lowest.value), tell(highest.value));
  if (!announced.known || !overrun.known) return [paragraph(range)];
  return [paragraph(`${messages.page.budget.announced(tell(announced.value), format.signedPercent(overrun.value))} ${range}`)];
}

/** Says so while too little is earned to draw a trend from. */
function indicative({ result, options, messages }: PageContext): readonly AdfNode[] {
  const measures = options.seeCosts && result.cost.estimateAtCompletion.announced.known ? result.cost : result.work;
  return measures.estimateAtCompletion.indicative ? [paragraph(messages.page.budget.indicative)] : [];
}

function circular({ result, messages }: PageContext): readonly AdfNode[] {
  const { cost, work } = result;
  if (!cost.estimateAtCompletion.circular && !work.estimateAtCompletion.circular) return [];
  return [paragraph(messages.page.budget.circular)];
}

/** Says so where some deliverables are left out of every sum. */
function coverage({ result, options, messages, format }: PageContext): readonly AdfNode[] {
  const measures = options.seeCosts && result.cost.budgetAtCompletion.known ? result.cost : result.work;
  const partial = measures.budgetAtCompletion.known && measures.coverage < 1;
  return partial ? [paragraph(messages.page.budget.coverage(format.percentDown(measures.coverage)))] : [];
}
