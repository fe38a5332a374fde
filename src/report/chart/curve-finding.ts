import type { Messages } from '../../words/messages';
import type { CurveData } from './curve-data';

/** Gaps below this share of the budget (or of the larger value) are no finding. */
const NEGLIGIBLE = 0.01;

/** What the S-curve shows, in words: the gaps between work and plan, and between cost and work. */
export function curveFinding(
  data: CurveData,
  messages: Messages,
  formatAmount: (value: number) => string,
): string {
  const { curve } = messages.chart;
  const { plannedNow, earnedNow, actualNow } = data;
  if (data.planned.length + data.earned.length + data.actual.length === 0)
    return withoutCurve(data, messages);
  if (!earnedNow.known) return curve.notMeasurable(messages.reasons[earnedNow.because].because);
  if (!plannedNow.known) return curve.notMeasurable(messages.reasons[plannedNow.because].because);
  if (plannedNow.value === 0 && earnedNow.value === 0) return curve.notStarted;
  const scale = Math.max(data.budget.known ? data.budget.value : 0, plannedNow.value, earnedNow.value);
  const schedule = verdict(
    earnedNow.value - plannedNow.value,
    scale,
    [curve.late, curve.onPlan, curve.ahead],
    formatAmount,
  );
  if (!actualNow.known) return schedule;
  const cost = verdict(
    earnedNow.value - actualNow.value,
    scale,
    [curve.over, curve.onBudget, curve.under],
    formatAmount,
  );
  return curve.join(schedule, cost);
}

function withoutCurve(data: CurveData, messages: Messages): string {
  const { plannedNow } = data;
  return plannedNow.known
    ? messages.chart.curve.noCurve
    : messages.chart.curve.notMeasurable(messages.reasons[plannedNow.because].because);
}

function verdict(
  gap: number,
  scale: number,
  [below, none, above]: readonly [(gap: string) => string, string, (gap: string) => string],
  formatAmount: (value: number) => string,
): string {
  if (Math.abs(gap) < NEGLIGIBLE * scale) return none;
  return gap < 0 ? below(formatAmount(-gap)) : above(formatAmount(gap));
}
