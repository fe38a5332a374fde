import type { Day } from '../calendar/day';
import type { ProjectFacts } from '../facts/project-facts';
import type { Reason } from '../reason';
import { openRisksOn } from '../plan/open-risks';
import { noPercentiles, percentilesOf, type Percentiles } from '../percentiles';
import { simulateCompletion } from './simulate-completion';
import { weeklyHistoryOf } from './weekly-history';

/**
 * End of a project by probability: day of the finish, and what is still to be spent in minor units and in
 * seconds.
 */
export interface SimulatedProject {
  readonly finish: Percentiles<Day>;
  readonly money: Percentiles<number>;
  readonly seconds: Percentiles<number>;
}

const RUNS = 2000;

/**
 * Finish and cost of a project, simulated together from its own weeks and open risks; the seed is the status
 * day. `too-early`, `levels-differ`, `too-little-history`; cost `nothing-spent` without time logged, money
 * `no-risk-cost` where the cost of an open risk is unknown.
 */
export function simulateProject(facts: ProjectFacts, tooEarly: boolean): SimulatedProject {
  if (tooEarly) return refused('too-early');
  const { calendar, statusDate, plan } = facts;
  const weekly = weeklyHistoryOf(facts);
  if (!weekly.known) return refused(weekly.because);
  const history = weekly.value;
  const risks = openRisksOn(plan.risks, statusDate);
  const simulated = simulateCompletion({ history, risks, runs: RUNS, seed: statusDate });
  if (!simulated.known) return refused(simulated.because);
  const { days, seconds, money } = simulated.value;
  const logged = history.remaining === 0 || history.seconds.some((amount) => amount > 0);
  const spent = (amounts: Float64Array): Percentiles<number> =>
    logged ? percentilesOf(amounts, (amount) => amount) : noPercentiles('nothing-spent');
  return {
    finish: percentilesOf(days, (count) => calendar.after(statusDate, count)),
    money: risks.some(({ impactMoney }) => impactMoney === null)
      ? noPercentiles('no-risk-cost')
      : spent(money),
    seconds: spent(seconds),
  };
}

function refused(because: Reason): SimulatedProject {
  const none = noPercentiles(because);
  return { finish: none, money: none, seconds: none };
}
