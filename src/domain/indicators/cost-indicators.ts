import type { Row } from './indicator';

/** What was granted, planned, earned and spent, in money; `work` has the same in hours. */
export const COST_INDICATORS = {
  BAC: { unit: 'amount', path: 'cost.budgetAtCompletion', inputs: ['baselines'] },
  PV: { unit: 'amount', path: 'cost.plannedValue', inputs: ['baselines', 'calendar'] },
  EV: { unit: 'amount', path: 'cost.earnedValue', inputs: ['baselines', 'issues', 'progress'] },
  AC: { unit: 'amount', path: 'cost.actualCost', inputs: ['worklogs', 'rates', 'expenses'] },
  SV: { unit: 'variance', path: 'cost.scheduleVariance', formula: 'EV − PV', inputs: ['EV', 'PV'] },
  CV: { unit: 'variance', path: 'cost.costVariance', formula: 'EV − AC', inputs: ['EV', 'AC'] },
  SPI: { unit: 'ratio', path: 'cost.schedulePerformanceIndex', formula: 'EV / PV', inputs: ['EV', 'PV'] },
  CPI: {
    unit: 'ratio',
    path: 'cost.costPerformanceIndex',
    threshold: 'index',
    formula: 'EV / AC',
    inputs: ['EV', 'AC'],
  },
  CR: { unit: 'ratio', path: 'cost.criticalRatio', formula: 'SPI × CPI', inputs: ['SPI', 'CPI'] },
  percentComplete: {
    unit: 'share',
    path: 'cost.percentComplete',
    formula: 'EV / BAC',
    inputs: ['EV', 'BAC'],
  },
  percentSpent: { unit: 'share', path: 'cost.percentSpent', formula: 'AC / BAC', inputs: ['AC', 'BAC'] },
} as const satisfies Readonly<Record<string, Row>>;
