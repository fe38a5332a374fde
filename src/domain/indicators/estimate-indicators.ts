import type { Row } from './indicator';

/**
 * Estimates at completion (_atterrissage_) by method and by probability, and the efficiency that they demand.
 */
export const ESTIMATE_INDICATORS = {
  EAC: {
    unit: 'amount',
    path: 'cost.estimateAtCompletion.announced',
    inputs: ['EAC.bottomUp', 'EAC.typical', 'EAC.atypical'],
  },
  'EAC.typical': {
    unit: 'amount',
    path: 'cost.estimateAtCompletion.typical',
    formula: 'BAC / CPI',
    inputs: ['BAC', 'CPI'],
  },
  'EAC.atypical': {
    unit: 'amount',
    path: 'cost.estimateAtCompletion.atypical',
    formula: 'AC + BAC − EV',
    inputs: ['AC', 'BAC', 'EV'],
  },
  'EAC.costAndSchedule': {
    unit: 'amount',
    path: 'cost.estimateAtCompletion.costAndSchedule',
    formula: 'AC + (BAC − EV) / (CPI × SPI)',
    inputs: ['AC', 'BAC', 'EV', 'CPI', 'SPI', 'SPIt'],
  },
  'EAC.bottomUp': {
    unit: 'amount',
    path: 'cost.estimateAtCompletion.bottomUp',
    inputs: ['AC', 'remaining', 'rates', 'people'],
  },
  'EAC.weighted': {
    unit: 'amount',
    path: 'cost.estimateAtCompletion.weighted',
    inputs: ['AC', 'BAC', 'EV', 'CPI', 'SPI', 'SPIt'],
  },
  'EAC.P50': {
    unit: 'amount',
    path: 'cost.estimateAtCompletion.p50',
    inputs: ['AC', 'issues', 'worklogs', 'rates', 'risks'],
  },
  'EAC.P80': {
    unit: 'amount',
    path: 'cost.estimateAtCompletion.p80',
    inputs: ['AC', 'issues', 'worklogs', 'rates', 'risks'],
  },
  'EAC.P95': {
    unit: 'amount',
    path: 'cost.estimateAtCompletion.p95',
    inputs: ['AC', 'issues', 'worklogs', 'rates', 'risks'],
  },
  'EAC.lowest': {
    unit: 'amount',
    path: 'cost.estimateAtCompletion.lowest',
    inputs: ['EAC.bottomUp', 'EAC.typical', 'EAC.atypical', 'EAC.costAndSchedule', 'EAC.weighted'],
  },
  'EAC.highest': {
    unit: 'amount',
    path: 'cost.estimateAtCompletion.highest',
    inputs: ['EAC.bottomUp', 'EAC.typical', 'EAC.atypical', 'EAC.costAndSchedule', 'EAC.weighted'],
  },
  ETC: { unit: 'amount', path: 'cost.estimateToComplete', formula: 'EAC − AC', inputs: ['EAC', 'AC'] },
  VAC: {
    unit: 'variance',
    path: 'cost.varianceAtCompletion',
    threshold: 'overrun',
    formula: 'BAC − EAC',
    inputs: ['BAC', 'EAC'],
  },
  TCPI: {
    unit: 'ratio',
    path: 'cost.toCompleteBudget',
    formula: '(BAC − EV) / (BAC − AC)',
    inputs: ['BAC', 'EV', 'AC'],
  },
  'TCPI.EAC': {
    unit: 'ratio',
    path: 'cost.toCompleteEstimate',
    formula: '(BAC − EV) / (EAC − AC)',
    inputs: ['BAC', 'EV', 'EAC', 'AC'],
  },
} as const satisfies Readonly<Record<string, Row>>;
