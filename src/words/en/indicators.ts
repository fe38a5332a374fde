import type { IndicatorId, SymbolicId } from '../../domain/indicators/catalogue';
import { finishIndicators } from './finish-indicators';

/** Names of an indicator: short, as the head of a column, and in full. */
interface IndicatorNames {
  readonly label: string;
  readonly name: string;
}

/** An indicator whose formula is in words, as the catalogue has none in symbols. */
interface WordedIndicator extends IndicatorNames {
  readonly formula: string;
}

/** Names of the indicators. */
export const indicators = {
  BAC: { label: 'BAC', name: 'Budget at completion', formula: 'sum of the baseline budgets' },
  PV: { label: 'PV', name: 'Planned value', formula: 'budget of the work planned by the status date' },
  EV: { label: 'EV', name: 'Earned value', formula: 'budget × progress, per deliverable' },
  AC: { label: 'AC', name: 'Actual cost', formula: 'time logged × rate + expenses' },
  SV: { label: 'SV', name: 'Schedule variance' },
  CV: { label: 'CV', name: 'Cost variance' },
  SPI: { label: 'SPI', name: 'Schedule performance index' },
  CPI: { label: 'CPI', name: 'Cost performance index' },
  CR: { label: 'CR', name: 'Critical ratio' },
  percentComplete: { label: 'Progress', name: 'Physical progress' },
  percentSpent: { label: '% spent', name: 'Share of the budget spent' },
  EAC: {
    label: 'EAC',
    name: 'Estimate at completion',
    formula: 'from remaining work if known, else the cost trend, else the remaining budget',
  },
  'EAC.typical': { label: 'EAC trend', name: 'Estimate at completion on the cost trend' },
  'EAC.atypical': { label: 'EAC budget', name: 'Estimate at completion with the rest at planned cost' },
  'EAC.costAndSchedule': {
    label: 'EAC cost and schedule',
    name: 'Estimate at completion on cost and schedule trends',
  },
  'EAC.bottomUp': {
    label: 'EAC remaining',
    name: 'Estimate at completion from remaining work',
    formula: 'AC + remaining work at its rates',
  },
  'EAC.weighted': {
    label: 'Weighted EAC',
    name: 'Weighted estimate at completion',
    formula: 'AC + (BAC − EV) ÷ (0.8 CPI + 0.2 SPI)',
  },
  'EAC.P50': {
    label: 'EAC P50',
    name: 'Probable estimate at completion, P50',
    formula: 'simulation with risks, aiming at one chance in two',
  },
  'EAC.P80': {
    label: 'EAC P80',
    name: 'Probable estimate at completion, P80',
    formula: 'simulation with risks, aiming at four chances in five',
  },
  'EAC.P95': {
    label: 'EAC P95',
    name: 'Probable estimate at completion, P95',
    formula: 'simulation with risks, aiming at nineteen chances in twenty',
  },
  'EAC.lowest': {
    label: 'Lowest EAC',
    name: 'Lowest estimate at completion',
    formula: 'the lowest of the methods',
  },
  'EAC.highest': {
    label: 'Highest EAC',
    name: 'Highest estimate at completion',
    formula: 'the highest of the methods',
  },
  ETC: { label: 'ETC', name: 'Estimate to complete' },
  VAC: { label: 'VAC', name: 'Variance at completion' },
  TCPI: { label: 'TCPI', name: 'Performance needed to meet the budget' },
  'TCPI.EAC': { label: 'TCPI (EAC)', name: 'Performance needed to meet the estimate' },
  ES: { label: 'ES', name: 'Earned schedule', formula: 'time at which the plan was worth EV' },
  AT: { label: 'AT', name: 'Actual time', formula: 'working days since the baseline start' },
  PD: { label: 'PD', name: 'Planned duration', formula: 'working days of the baseline' },
  SVt: { label: 'SV(t)', name: 'Schedule variance in time' },
  SPIt: { label: 'SPI(t)', name: 'Time performance index' },
  IEACt: { label: 'IEAC(t)', name: 'Duration at completion' },
  TSPI: { label: 'TSPI', name: 'Performance needed to meet the finish' },
  'ES.cost': {
    label: 'ES budget',
    name: 'Earned schedule weighted by budget',
    formula: 'time at which the plan was worth EV in money',
  },
  'SVt.cost': {
    label: 'SV(t) budget',
    name: 'Schedule variance weighted by budget',
    formula: 'ES budget − working days since the start',
  },
  'SPIt.cost': {
    label: 'SPI(t) budget',
    name: 'Time performance index weighted by budget',
    formula: 'ES budget ÷ working days since the start',
  },
  'IEACt.cost': {
    label: 'IEAC(t) budget',
    name: 'Duration at completion weighted by budget',
    formula: 'planned working days ÷ SPI(t) budget',
  },
  estimate: { label: 'Estimated', name: 'Estimated effort', formula: 'sum of original estimates' },
  spent: { label: 'Spent', name: 'Effort spent', formula: 'sum of time logged' },
  remaining: { label: 'Remaining', name: 'Remaining work', formula: 'sum of remaining estimates' },
  earned: {
    label: 'Done',
    name: 'Effort of done issues',
    formula: 'original estimates of the issues that are done',
  },
  ...finishIndicators,
  'gap.calendar': {
    label: 'Schedule variance %',
    name: 'Schedule variance against the initial estimate',
    formula: '(actual duration − estimated duration) ÷ estimated duration',
  },
  'gap.budget': {
    label: 'Budget variance %',
    name: 'Budget variance against the initial estimate',
    formula: '(actual cost − estimated cost) ÷ estimated cost',
  },
  'milestone.forecast': {
    label: 'Forecast',
    name: 'Forecast of a milestone',
    formula: 'actual date, else last date announced, else commitment',
  },
  'milestone.slipSinceOrigin': {
    label: 'Total slip',
    name: 'Slip of a milestone since its commitment',
    formula: 'forecast − committed day, in working days',
  },
  'milestone.slipSinceLast': {
    label: 'Last slip',
    name: 'Slip of a milestone since the last announcement',
    formula: 'forecast − forecast before, in working days',
  },
  'milestone.meanRevision': {
    label: 'Average move',
    name: 'Average move of a milestone',
    formula: 'sum of the moves ÷ number of revisions, in working days',
  },
  confidence: {
    label: 'Confidence',
    name: 'Data confidence',
    formula: 'share of the work whose data is complete',
  },
} satisfies Readonly<
  Record<SymbolicId, IndicatorNames> & Record<Exclude<IndicatorId, SymbolicId>, WordedIndicator>
>;
