import type { IndicatorId, SymbolicId } from '../../domain/indicators/catalogue';

/** How an indicator is called: short label (a column head), full name. */
interface IndicatorNames {
  readonly label: string;
  readonly name: string;
}

/** The same with the formula in words, where the catalogue has none in symbols. */
interface WordedIndicator extends IndicatorNames {
  readonly formula: string;
}

/** Names of the indicators. */
export const indicators = {
  BAC: { label: 'BAC', name: 'Budget at completion', formula: 'sum of the baseline budgets' },
  PV: { label: 'PV', name: 'Planned value', formula: 'budget of the work planned by the cut-off' },
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
    formula: 'remaining work where known, else the CPI trend, else the remaining budget',
  },
  'EAC.typical': { label: 'EAC trend', name: 'Estimate at the cost rate observed' },
  'EAC.atypical': { label: 'EAC budget', name: 'Estimate if the rest costs what was planned' },
  'EAC.costAndSchedule': { label: 'EAC cost and schedule', name: 'Estimate with cost and schedule observed' },
  'EAC.bottomUp': { label: 'EAC remaining', name: 'Estimate from remaining work', formula: 'AC + valued remaining work' },
  'EAC.weighted': {
    label: 'Weighted EAC',
    name: 'Weighted estimate at completion',
    formula: 'AC + (BAC − EV) ÷ (0.8 CPI + 0.2 SPI)',
  },
  'EAC.P50': {
    label: 'EAC P50',
    name: 'Estimate at completion, P50 of the simulation',
    formula: 'simulation with risks, meant for one chance in two',
  },
  'EAC.P80': {
    label: 'EAC P80',
    name: 'Estimate at completion, P80 of the simulation',
    formula: 'simulation with risks, meant for four chances in five',
  },
  'EAC.P95': {
    label: 'EAC P95',
    name: 'Estimate at completion, P95 of the simulation',
    formula: 'simulation with risks, meant for nineteen chances in twenty',
  },
  'EAC.lowest': { label: 'Lowest EAC', name: 'Lowest estimate at completion', formula: 'the lowest of the methods' },
  'EAC.highest': { label: 'Highest EAC', name: 'Highest estimate at completion', formula: 'the highest of the methods' },
  ETC: { label: 'ETC', name: 'Estimate to complete' },
  VAC: { label: 'VAC', name: 'Variance at completion' },
  TCPI: { label: 'TCPI', name: 'Performance needed to hold the budget' },
  'TCPI.EAC': { label: 'TCPI (EAC)', name: 'Performance needed to hold the estimate' },
  ES: { label: 'ES', name: 'Earned schedule', formula: 'time at which the plan was worth EV' },
  AT: { label: 'AT', name: 'Actual time', formula: 'working days since the baseline start' },
  PD: { label: 'PD', name: 'Planned duration', formula: 'working days of the baseline' },
  SVt: { label: 'SV(t)', name: 'Schedule variance in time' },
  SPIt: { label: 'SPI(t)', name: 'Time performance index' },
  IEACt: { label: 'IEAC(t)', name: 'Duration at completion' },
  TSPI: { label: 'TSPI', name: 'Pace needed to hold the finish' },
  'ES.cost': {
    label: 'ES budget',
    name: 'Earned schedule weighed by the budget',
    formula: 'time at which the plan was worth EV in money',
  },
  'SVt.cost': {
    label: 'SV(t) budget',
    name: 'Schedule variance weighed by the budget',
    formula: 'ES budget − working days since the start',
  },
  'SPIt.cost': {
    label: 'SPI(t) budget',
    name: 'Time performance index weighed by the budget',
    formula: 'ES budget ÷ working days since the start',
  },
  'IEACt.cost': {
    label: 'IEAC(t) budget',
    name: 'Duration at completion weighed by the budget',
    formula: 'planned working days ÷ SPI(t) budget',
  },
  estimate: { label: 'Estimated', name: 'Estimated effort', formula: 'sum of original estimates' },
  spent: { label: 'Spent', name: 'Effort spent', formula: 'sum of time logged' },
  remaining: { label: 'Remaining', name: 'Remaining work', formula: 'sum of remaining estimates' },
  earned: { label: 'Done', name: 'Effort of done issues', formula: 'original estimates of the issues that are done' },
  contractDate: { label: 'Contract', name: 'Contract date', formula: 'date agreed in the contract' },
  'finish.original': { label: 'Original', name: 'Original baseline finish', formula: 'first baseline' },
  'finish.current': { label: 'Baseline', name: 'Current baseline finish', formula: 'last baseline in force' },
  finish: {
    label: 'Forecast finish',
    name: 'Announced finish',
    formula:
      'remaining work, else earned schedule, else due dates of the issues, else estimates and capacity; under 20% of the work done due dates, else estimates; never before the longest chain of linked issues, nor a project before its last deliverable',
  },
  'finish.ES': { label: 'Earned schedule', name: 'Finish by earned schedule', formula: 'start + PD ÷ SPI(t)' },
  'finish.RAF': { label: 'Remaining work', name: 'Finish by remaining work', formula: 'remaining work at the pace observed' },
  'finish.estimates': {
    label: 'Estimates',
    name: 'Finish by estimates and capacity',
    formula:
      'remaining work ÷ (capacity of those assigned to open issues, else of the people of the project, × hours a day), less leave; not before the longest chain of issues',
  },
  'finish.due': {
    label: 'Due dates',
    name: 'Finish by due dates',
    formula: 'last due date of the open issues, today where it has passed',
  },
  'finish.chain': {
    label: 'Chain',
    name: 'End of the longest chain',
    formula: 'longest chain of linked open issues, with leave',
  },
  'finish.P50': { label: 'P50', name: 'Finish, P50 of the simulation', formula: 'simulation, meant for one chance in two' },
  'finish.P80': {
    label: 'P80',
    name: 'Finish, P80 of the simulation',
    formula: 'simulation, meant for four chances in five; held one time in two on past projects',
  },
  'finish.P95': {
    label: 'P95',
    name: 'Finish, P95 of the simulation',
    formula: 'simulation, meant for nineteen chances in twenty',
  },
  slip: { label: 'Slip', name: 'Slip against the baseline', formula: 'forecast − baseline finish, in working days' },
  slipFromContract: {
    label: 'Slip on commitment',
    name: 'Slip against the commitment',
    formula: 'forecast − contract date (else original baseline), in working days',
  },
  'gap.calendar': {
    label: 'Calendar gap',
    name: 'Calendar gap',
    formula: '(observed duration − estimated duration) ÷ estimated duration',
  },
  'gap.budget': {
    label: 'Budget gap',
    name: 'Budget gap',
    formula: '(observed cost − estimated cost) ÷ estimated cost',
  },
  'milestone.forecast': {
    label: 'Forecast',
    name: 'Forecast of a milestone',
    formula: 'day reached, else last forecast announced, else commitment',
  },
  'milestone.slipSinceOrigin': {
    label: 'Since origin',
    name: 'Slip of a milestone since its commitment',
    formula: 'forecast − committed day, in working days',
  },
  'milestone.slipSinceLast': {
    label: 'Since last',
    name: 'Slip of a milestone since last time',
    formula: 'forecast − forecast before, in working days',
  },
  'milestone.meanRevision': {
    label: 'Mean move',
    name: 'Mean move of a milestone',
    formula: 'sum of the moves ÷ number of revisions, in working days',
  },
  confidence: { label: 'Confidence', name: 'Data confidence', formula: 'share of the work whose data are complete' },
} satisfies Readonly<Record<SymbolicId, IndicatorNames> & Record<Exclude<IndicatorId, SymbolicId>, WordedIndicator>>;
