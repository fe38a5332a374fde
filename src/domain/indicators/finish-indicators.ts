import type { Row } from './indicator';

/**
 * Finishes agreed, by method and by probability, slips, gaps, milestones, and the confidence in all of it.
 */
export const FINISH_INDICATORS = {
  contractDate: { unit: 'day', path: 'contractDate', inputs: ['contracts'] },
  'finish.original': { unit: 'day', path: 'finish.baselineOriginal', inputs: ['baselines'] },
  'finish.current': { unit: 'day', path: 'finish.baselineCurrent', inputs: ['baselines'] },
  finish: {
    unit: 'day',
    path: 'finish.announced',
    inputs: ['finish.RAF', 'finish.ES', 'finish.due', 'finish.estimates', 'finish.chain'],
  },
  'finish.ES': { unit: 'day', path: 'finish.earnedSchedule', inputs: ['IEACt', 'calendar'] },
  'finish.RAF': {
    unit: 'day',
    path: 'finish.remainingWork',
    inputs: ['remaining', 'worklogs', 'issues', 'calendar'],
  },
  'finish.estimates': {
    unit: 'day',
    path: 'finish.estimates',
    inputs: ['remaining', 'people', 'issues', 'calendar'],
  },
  'finish.due': { unit: 'day', path: 'finish.dueDates', inputs: ['issues'] },
  'finish.chain': { unit: 'day', path: 'finish.chain', inputs: ['issues', 'people', 'calendar'] },
  'finish.P50': { unit: 'day', path: 'finish.p50', inputs: ['issues', 'worklogs', 'risks', 'calendar'] },
  'finish.P80': { unit: 'day', path: 'finish.p80', inputs: ['issues', 'worklogs', 'risks', 'calendar'] },
  'finish.P95': { unit: 'day', path: 'finish.p95', inputs: ['issues', 'worklogs', 'risks', 'calendar'] },
  slip: {
    unit: 'slip',
    path: 'finish.slipWorkingDays',
    threshold: 'slipWorkingDays',
    inputs: ['finish', 'finish.current', 'calendar'],
  },
  slipFromContract: {
    unit: 'slip',
    path: 'finish.slipFromContract',
    threshold: 'slipWorkingDays',
    inputs: ['finish', 'contractDate', 'finish.original', 'calendar'],
  },
  'gap.calendar': { unit: 'gap', path: 'gaps.calendar', inputs: ['baselines', 'finish'] },
  'gap.budget': { unit: 'gap', path: 'gaps.budget', inputs: ['baselines', 'EAC'] },
  'milestone.forecast': { unit: 'day', path: 'milestones.forecast', inputs: ['milestones'] },
  'milestone.slipSinceOrigin': {
    unit: 'slip',
    path: 'milestones.slipSinceOrigin',
    inputs: ['milestones', 'calendar'],
  },
  'milestone.slipSinceLast': {
    unit: 'slip',
    path: 'milestones.slipSinceLast',
    inputs: ['milestones', 'calendar'],
  },
  'milestone.meanRevision': {
    unit: 'slip',
    path: 'milestones.meanRevision',
    inputs: ['milestones', 'calendar'],
  },
  confidence: {
    unit: 'share',
    path: 'confidence.value',
    threshold: 'confidence',
    inputs: ['issues', 'worklogs', 'rates', 'baselines'],
  },
} as const satisfies Readonly<Record<string, Row>>;
