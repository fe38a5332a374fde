import { known, unknown, type Known } from '../known';
import { riskDice, type RiskDice } from './risk-dice';
import { seededRandom, type Random } from './seeded-random';
import { WEEK, type WeeklyHistory } from './weekly-history';
import type { Risk } from '../plan/risk';

/** Least number of completed items, and of weeks, for a simulation. */
export const LEAST_COMPLETED = 10;
export const LEAST_WEEKS = 6;

/** A run of more weeks means that nothing moves. */
const LONGEST = 1000;

/** What a simulation is run on. */
export interface SimulationInputs {
  readonly history: WeeklyHistory;
  /** Risks that are open. */
  readonly risks: readonly Pick<Risk, 'id' | 'probability' | 'impactDays' | 'impactMoney'>[];
  readonly runs: number;
  readonly seed: number;
}

/** Outcomes of the runs in rising order; infinite where a run did not end. */
export interface SimulatedCompletion {
  /** Working days to the end, fractional. */
  readonly days: Float64Array;
  /** Seconds still to be spent. */
  readonly seconds: Float64Array;
  /** Minor units still to be spent, risks included. */
  readonly money: Float64Array;
}

/**
 * Monte Carlo of finish and cost in one run: weeks drawn from the project's own, with their work, time and
 * money, until the remaining work is done (Lipke et al., 2009, IJPM 27; Efron and Tibshirani, 1993). Same
 * seed, same answer. `too-little-history` below the least items or weeks, or over 500 weeks.
 */
export function simulateCompletion({
  history,
  risks,
  runs,
  seed,
}: SimulationInputs): Known<SimulatedCompletion> {
  const { done, remaining, completed } = history;
  const velocity = done.reduce((sum, amount) => sum + amount, 0) / Math.max(1, done.length);
  if (completed < LEAST_COMPLETED || done.length < LEAST_WEEKS || !(velocity > 0))
    return unknown('too-little-history');
  if (remaining / velocity > LONGEST / 2) return unknown('too-little-history');
  const count = Math.max(1, runs);
  const outcomes = {
    days: new Float64Array(count),
    seconds: new Float64Array(count),
    money: new Float64Array(count),
  };
  const drawn = new Int32Array(LONGEST);
  const dice = risks.map((risk) => riskDice(risk, seed));
  for (let run = 0; run < count; run += 1) {
    const end = oneRun(history, drawn, seededRandom(seedOf(seed, run)));
    const { days, money } = whatHappens(dice);
    outcomes.days[run] = end.weeks * WEEK + days;
    outcomes.seconds[run] = end.seconds;
    outcomes.money[run] = end.money + money;
  }
  for (const outcome of Object.values(outcomes)) outcome.sort();
  return known(outcomes);
}

/** A seed of its own for each run. */
const seedOf = (seed: number, run: number): number =>
  Math.imul(seed ^ 0x5bd1e995, 0x9e3779b1) ^ Math.imul(run + 1, 0x85ebca6b);

const NEVER = { weeks: Infinity, seconds: Infinity, money: Infinity };

/**
 * One run, with a random source of its own so that more work never ends it earlier. Each week drawn is put
 * back with a copy (Pólya's urn, as in Rubin's Bayesian bootstrap, 1981): it doubts that few weeks show the
 * velocity.
 */
function oneRun({ done, seconds, money, remaining }: WeeklyHistory, drawn: Int32Array, random: Random) {
  const { from, size } = windowOf(done, random);
  let [left, weeks, time, cost, count] = [remaining, 0, 0, 0, 0];
  while (left > 0 && count < LONGEST) {
    const pick = random(size + count);
    const week = pick < size ? from + pick : (drawn[pick - size] as number);
    drawn[count] = week;
    count += 1;
    const amount = done[week] as number;
    const share = amount >= left ? left / amount : 1;
    weeks += share;
    time += share * (seconds[week] as number);
    cost += share * (money[week] as number);
    left -= amount;
  }
  return left > 0 ? NEVER : { weeks, seconds: time, money: cost };
}

/**
 * The last weeks on which a run is based, 6 to all, short windows as likely as long ones in proportion
 * (Pesaran and Pick, 2011). All weeks where nothing was completed in them: work that paused resumes at its
 * earlier velocity.
 */
function windowOf(done: Float64Array, random: Random): { from: number; size: number } {
  const share = random(2 ** 16) / 2 ** 16;
  const size = Math.round(LEAST_WEEKS * (done.length / LEAST_WEEKS) ** share);
  for (let week = done.length - size; week < done.length; week += 1)
    if ((done[week] as number) > 0) return { from: done.length - size, size };
  return { from: 0, size: done.length };
}

/** Days and money of the risks that happen; nothing where nobody said how much. */
function whatHappens(dice: readonly RiskDice[]): { days: number; money: number } {
  let [days, money] = [0, 0];
  for (const { happens, risk } of dice) {
    if (!happens()) continue;
    days += risk.impactDays;
    money += risk.impactMoney ?? 0;
  }
  return { days, money };
}
