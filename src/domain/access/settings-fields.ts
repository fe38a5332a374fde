import type { ProjectPlan } from '../plan/project-plan';
import { CHANGED_WITH_COSTS, reserved, type Fields } from './fields';
import type { Thresholds } from '../plan/thresholds';

/** The settings of a plan that people edit. */
export type PlanSettings = Pick<
  ProjectPlan,
  | 'currency'
  | 'hoursPerDay'
  | 'calendar'
  | 'thresholds'
  | 'parentEstimates'
  | 'outcomes'
  | 'rates'
  | 'people'
  | 'linkTypes'
>;

/** All but slips judge money; confidence decides whether the weather of money is known. */
const THRESHOLDS: Fields<Thresholds> = {
  index: CHANGED_WITH_COSTS,
  slipWorkingDays: 'team',
  overrun: CHANGED_WITH_COSTS,
  confidence: CHANGED_WITH_COSTS,
};

/** The settings of a project. */
export const SETTINGS: Fields<PlanSettings> = {
  currency: CHANGED_WITH_COSTS,
  hoursPerDay: 'team',
  calendar: 'team',
  thresholds: { fields: THRESHOLDS },
  parentEstimates: 'team',
  outcomes: 'team',
  rates: reserved(() => []),
  people: 'team',
  linkTypes: 'team',
};
