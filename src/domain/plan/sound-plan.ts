import { isAmount } from '../money/money';
import { EMPTY_PLAN, type Baseline, type BaselineItem, type Deliverable, type ProjectPlan } from './project-plan';

/**
 * The plan less what no arithmetic survives: records whose amount is no amount are left out, and hours a day that no day has are those
 * of a new project. Forms and exports refuse such records; this holds whatever comes in.
 */
export function soundPlan(plan: ProjectPlan): ProjectPlan {
  const { hoursPerDay, rates, costs, baselines, deliverables } = plan;
  return {
    ...plan,
    hoursPerDay: hoursPerDay >= 0.1 && hoursPerDay <= 24 ? hoursPerDay : EMPTY_PLAN.hoursPerDay,
    rates: rates.filter(({ perHour }) => perHour >= 0 && isAmount(perHour)),
    costs: costs.filter(({ amount }) => isAmount(amount)),
    baselines: baselines.map(soundBaseline),
    deliverables: deliverables.map(soundDeliverable),
  };
}

function soundBaseline(baseline: Baseline): Baseline {
  const soundItem = (item: BaselineItem): BaselineItem => ({
    ...item,
    budget: item.budget.filter(({ amount }) => amount >= 0 && isAmount(amount)),
  });
  return { ...baseline, items: Object.fromEntries(Object.entries(baseline.items).map(([id, item]) => [id, soundItem(item)])) };
}

function soundDeliverable(deliverable: Deliverable): Deliverable {
  const { progress, statusPercents } = deliverable;
  return {
    ...deliverable,
    progress: progress.filter(({ percent }) => isAmount(percent)),
    statusPercents: Object.fromEntries(Object.entries(statusPercents).filter(([, percent]) => isAmount(percent))),
  };
}
