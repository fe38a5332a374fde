import { workAccrualOf } from '../baseline/planned-value';
import type { ProjectInput } from '../issues/project-input';
import type { Baseline, BaselineItem, ProjectPlan } from '../plan/project-plan';
import { reserved, type Fields } from './fields';
import { RISK } from './risk-fields';

/** Where work is planned on the first or the last day, a line of nothing says so. */
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
  // Work that has a rate of nothing is no gap in the data; work without a rate would be one.
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
 * What a project is computed from: without rates, budgets, expenses and what risks would cost, work is
 * measured in hours alone. What is made small (`compactInput`) is made so of what is seen: sums of time by
 * rate would give away when rates change.
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
