import type { ProjectResult } from '../domain/project/project-result';
import { known, unknown, type Known } from '../domain/known';

/**
 * The estimate at completion that the surfaces announce: in money where the reader may see it and it is
 * known, else in effort.
 */
export interface EstimateView {
  readonly unit: 'money' | 'effort';
  /** Minor units or seconds. */
  readonly amount: Known<number>;
  /** (EAC − BAC) / BAC as a fraction; above 0: over budget. */
  readonly overrun: Known<number>;
}

/**
 * The estimate at completion of a project or deliverable. Where it is unknown in both units, the reason is
 * that of money, unless money is hidden.
 */
export function estimateViewOf(result: Pick<ProjectResult, 'cost' | 'work'>): EstimateView {
  const money = result.cost.estimateAtCompletion.announced;
  const effort = result.work.estimateAtCompletion.announced;
  const moneyIsHidden = !money.known && money.because === 'hidden';
  const unit = money.known || (!effort.known && !moneyIsHidden) ? 'money' : 'effort';
  const measures = unit === 'money' ? result.cost : result.work;
  return { unit, amount: measures.estimateAtCompletion.announced, overrun: overrunOf(measures) };
}

/** By what fraction of the budget the announced estimate exceeds it. */
export function overrunOf(measures: ProjectResult['cost']): Known<number> {
  const { budgetAtCompletion, varianceAtCompletion } = measures;
  if (!varianceAtCompletion.known) return varianceAtCompletion;
  if (!budgetAtCompletion.known) return budgetAtCompletion;
  if (budgetAtCompletion.value <= 0) return unknown('no-budget');
  return known(-varianceAtCompletion.value / budgetAtCompletion.value);
}
