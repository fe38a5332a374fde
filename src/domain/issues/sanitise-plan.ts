import type { Day } from '../calendar/day';
import { isAmount } from '../money/money';
import { HEAVIEST } from './shares';
import { EMPTY_PLAN, type ProjectPlan } from '../plan/project-plan';
import type { Deliverable } from '../plan/deliverable';
import type { Baseline, BaselineItem } from '../plan/baseline';
import type { IssueShares } from '../plan/issue-shares';
import type { Risk } from '../plan/risk';

/**
 * The plan without amounts that are none; hours a day outside 0.1 to 24 become those of a new project. Forms
 * and exports refuse such values, imports may bring them. Records are put in the order of their days, then of
 * entry.
 */
export function sanitisePlan(plan: ProjectPlan): ProjectPlan {
  const { hoursPerDay, rates, costs, baselines, deliverables, milestones, risks, shares } = plan;
  return {
    ...plan,
    hoursPerDay: hoursPerDay >= 0.1 && hoursPerDay <= 24 ? hoursPerDay : EMPTY_PLAN.hoursPerDay,
    rates: rates.filter(({ perHour }) => perHour >= 0 && isAmount(perHour)),
    costs: costs.filter(({ amount }) => isAmount(amount)),
    baselines: baselines.map(sanitiseBaseline),
    deliverables: deliverables.map(sanitiseDeliverable),
    milestones: milestones.map((milestone) => ({
      ...milestone,
      forecasts: inOrder(milestone.forecasts, ({ on }) => on),
    })),
    risks: risks.filter(isSaneRisk),
    shares: shares.map(sanitiseShares),
  };
}

/** Weights that are no amounts become 0: shares that cannot be applied are a finding, not a guess. */
function sanitiseShares(given: IssueShares): IssueShares {
  const weights = Object.entries(given.deliverables);
  const isSane = weights.every(([, weight]) => weight >= 0 && weight <= HEAVIEST && isAmount(weight));
  return isSane ? given : { ...given, deliverables: Object.fromEntries(weights.map(([id]) => [id, 0])) };
}

/** Forty years of working days. */
const MOST_DAYS = 10_000;

function isSaneRisk({ probability, impactDays, impactMoney }: Risk): boolean {
  const chance = probability >= 0 && probability <= 1;
  return (
    chance &&
    impactDays >= 0 &&
    impactDays <= MOST_DAYS &&
    (impactMoney === null || (impactMoney >= 0 && isAmount(impactMoney)))
  );
}

function sanitiseBaseline(baseline: Baseline): Baseline {
  const sanitiseItem = (item: BaselineItem): BaselineItem => ({
    ...item,
    budget: item.budget.filter(({ amount }) => isAmount(amount)),
  });
  return {
    ...baseline,
    items: Object.fromEntries(Object.entries(baseline.items).map(([id, item]) => [id, sanitiseItem(item)])),
  };
}

function sanitiseDeliverable(deliverable: Deliverable): Deliverable {
  const { progress, acceptance, statusPercents } = deliverable;
  const declared = progress.filter(({ percent }) => isAmount(percent));
  return {
    ...deliverable,
    progress: inOrder(declared, ({ day }) => day),
    acceptance: inOrder(acceptance, ({ day }) => day),
    statusPercents: Object.fromEntries(
      Object.entries(statusPercents).filter(([, percent]) => isAmount(percent)),
    ),
  };
}

function inOrder<T>(records: readonly T[], dayOf: (record: T) => Day): readonly T[] {
  return records.toSorted((one, other) => dayOf(one) - dayOf(other));
}
