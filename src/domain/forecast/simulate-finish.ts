import type { Day } from '../calendar/day';
import { known, type Known } from '../known';
import type { ProjectFacts } from '../indicators/project-facts';
import { doneSince } from '../progress/done-since';
import { simulatePeriods } from './simulate-periods';

/** Finish by probability. */
export interface SimulatedFinish {
  readonly p50: Known<Day>;
  readonly p80: Known<Day>;
  readonly p95: Known<Day>;
}

/** A period is a week of five working days. */
const PERIOD = 5;
const RUNS = 2000;

/**
 * Finish of the project by resampling its own weeks since the first completion: estimated work completed a week against what remains;
 * items instead of hours where open work is not estimated. The seed is the status day: the same project and day give the same dates.
 */
export function simulateFinish(facts: ProjectFacts): SimulatedFinish {
  const { calendar, statusDate } = facts;
  const simulated = simulatePeriods({ ...historyOf(facts), runs: RUNS, seed: statusDate });
  const dayOf = (periods: number): Known<Day> => known(calendar.after(statusDate, periods * PERIOD));
  if (!simulated.known) return { p50: simulated, p80: simulated, p95: simulated };
  const { p50, p80, p95 } = simulated.value;
  return { p50: dayOf(p50), p80: dayOf(p80), p95: dayOf(p95) };
}

interface History {
  readonly throughput: readonly number[];
  readonly completed: number;
  readonly remaining: number;
}

function historyOf({ index, group, states, carriesWork, calendar, statusDate }: ProjectFacts): History {
  const done: { readonly day: Day; readonly seconds: number }[] = [];
  let [items, seconds, silent] = [0, 0, 0];
  index.issues.forEach((issue, position) => {
    const state = states[position];
    if (!state?.exists || state.cancelled || (group[position] ?? -1) < 0 || carriesWork[position] === 0) return;
    if (state.category !== 'done') {
      items += 1;
      if (state.remaining === null) silent += 1;
      else seconds += state.remaining;
      return;
    }
    const day = doneSince(issue, statusDate);
    if (day !== undefined) done.push({ day, seconds: state.estimate ?? 0 });
  });
  const inHours = silent === 0 && done.some((one) => one.seconds > 0);
  const first = done.reduce((earliest, { day }) => Math.min(earliest, day), Infinity);
  const periods = Number.isFinite(first) ? Math.floor(calendar.between((first - 1) as Day, statusDate) / PERIOD) : 0;
  const throughput = new Array<number>(Math.max(0, periods)).fill(0);
  for (const one of done) {
    // Whole weeks back from the status day; what came before the first whole one is left out.
    const place = periods - 1 - Math.floor(calendar.between(one.day, statusDate) / PERIOD);
    if (place >= 0) throughput[place] = (throughput[place] ?? 0) + (inHours ? one.seconds : 1);
  }
  return { throughput, completed: done.length, remaining: inHours ? seconds : items };
}
