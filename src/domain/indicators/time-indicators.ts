import type { Row } from './indicator';

/** Time and hours. */
export const TIME_INDICATORS = {
  ES: { unit: 'workingDays', path: 'schedule.earnedSchedule', inputs: ['EV', 'PV', 'AT'] },
  AT: { unit: 'workingDays', path: 'schedule.actualTime', inputs: ['baselines', 'issues', 'calendar'] },
  PD: { unit: 'workingDays', path: 'schedule.plannedDuration', inputs: ['baselines', 'calendar'] },
  SVt: {
    unit: 'timeVariance',
    path: 'schedule.scheduleVarianceTime',
    formula: 'ES − AT',
    inputs: ['ES', 'AT'],
  },
  SPIt: {
    unit: 'ratio',
    path: 'schedule.schedulePerformanceTime',
    threshold: 'index',
    formula: 'ES / AT',
    inputs: ['ES', 'AT'],
  },
  IEACt: {
    unit: 'workingDays',
    path: 'schedule.estimateAtCompletionTime',
    formula: 'PD / SPIt',
    inputs: ['PD', 'SPIt'],
  },
  TSPI: {
    unit: 'ratio',
    path: 'schedule.toCompleteScheduleIndex',
    formula: '(PD − ES) / (PD − AT)',
    inputs: ['PD', 'ES', 'AT'],
  },
  'ES.cost': { unit: 'workingDays', path: 'cost.earnedSchedule', inputs: ['EV', 'PV'] },
  'SVt.cost': { unit: 'timeVariance', path: 'cost.scheduleVarianceTime', inputs: ['ES.cost'] },
  'SPIt.cost': { unit: 'ratio', path: 'cost.schedulePerformanceTime', inputs: ['ES.cost'] },
  'IEACt.cost': { unit: 'workingDays', path: 'cost.estimateAtCompletionTime', inputs: ['SPIt.cost'] },
  estimate: { unit: 'effort', path: 'effort.estimate', inputs: ['issues'] },
  spent: { unit: 'effort', path: 'effort.spent', inputs: ['worklogs'] },
  remaining: { unit: 'effort', path: 'effort.remaining', inputs: ['issues', 'worklogs'] },
  earned: { unit: 'effort', path: 'effort.earned', inputs: ['issues'] },
} as const satisfies Readonly<Record<string, Row>>;
