import { workAccrualOf } from '../baseline/planned-value';
import type { ProjectInput } from '../issues/project-input';
import type { ProjectPlan } from '../plan/project-plan';
import { reserved, type Fields } from './fields';
import { RISK } from './risk-fields';
import type { Baseline, BaselineItem } from '../plan/baseline';

/** A line of nothing keeps the accrual of work planned on its first or last day. */
const ITEM: Fields<BaselineItem> = {
  start: 'team',
  finish: 'team',
  budget: reserved((item) => {
    const accrual = workAccrualOf(item);
    return accrual === 'linear' ? [] : [{ amount: 0, accrual }];
  }),
};

const BASELINE: Fields<Baseline> = {
  name: 'team',
  day: 'team',
  reason: 'team',
  author: 'team',
  items: { values: ITEM },
  apart: { fields: { behind: 'team', open: { values: ITEM } } },
  imported: 'team',
};

const PLAN: Fields<ProjectPlan> = {
  currency: 'team',
  hoursPerDay: 'team',
  calendar: 'team',
  thresholds: 'team',
  parentEstimates: 'team',
  outcomes: 'team',
  // A rate of nothing is no gap in the data; work without a rate would be one.
  rates: reserved(() => [{ person: null, role: null, from: null, perHour: 0 }]),
  people: 'team',
  linkTypes: 'team',
  deliverables: 'team',
  shares: 'team',
  baselines: { each: BASELINE },
  costs: reserved(() => []),
  milestones: 'team',
  risks: { each: RISK },
};

/**
 * What a project is computed from. Without rates, budgets, expenses and costs of risks, work is measured in
 * hours alone. `compactInput` is applied to what is seen: sums of time by rate would reveal when rates
 * change.
 */
export const INPUT: Fields<ProjectInput> = {
  project: 'team',
  plan: { fields: PLAN },
  issues: 'team',
  versions: 'team',
  components: 'team',
  statuses: 'team',
  linkTypes: 'team',
  jqlSelections: 'team',
  lastSelections: 'team',
  readOn: 'team',
  notRead: 'team',
  joining: reserved(({ joining = [] }) => joining.map((one) => ({ ...one, perHour: null }))),
};
