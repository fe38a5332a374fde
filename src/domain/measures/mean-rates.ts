import { isAmount } from '../money/money';
import { ownRemainingOf } from '../progress/issue-state';
import type { ProjectFacts } from '../facts/project-facts';

/** The assumed cost of an hour of work without a rate. */
export interface MeanRates {
  /**
   * Fractional minor units per hour for work of a person (null: of nobody); undefined where no work has a
   * rate.
   */
  readonly rateOf: (person: string | null) => number | undefined;
}

/** Seconds, and seconds × minor units per hour. */
interface Spent {
  seconds: number;
  price: number;
}

/** Takes one piece of work: person, seconds, minor units per hour. */
type Book = (person: string | null, seconds: number, rate: number) => void;

/**
 * Mean rate of work with a rate: of what was logged by the status day, else of what remains; by present role,
 * else over the whole project. Corrections count with their sign. Undefined without such hours.
 */
export function meanRatesOf(facts: ProjectFacts): MeanRates {
  const roles = new Map(facts.plan.people.map(({ accountId, role }) => [accountId, role]));
  const roleOf = (person: string | null): string => (person === null ? '' : (roles.get(person) ?? ''));
  const [logged, toCome] = [loggedWork, workToCome].map((read) => {
    const means = { project: { seconds: 0, price: 0 }, byRole: new Map<string, Spent>() };
    read(facts, (person, seconds, rate) => {
      add(means.project, seconds, rate);
      const role = roleOf(person);
      const spent = means.byRole.get(role) ?? { seconds: 0, price: 0 };
      means.byRole.set(role, spent);
      if (role !== '') add(spent, seconds, rate);
    });
    return means;
  });
  return {
    rateOf: (person) => {
      const role = roleOf(person);
      return (
        meanOf(logged?.byRole.get(role)) ??
        meanOf(toCome?.byRole.get(role)) ??
        meanOf(logged?.project) ??
        meanOf(toCome?.project)
      );
    },
  };
}

function loggedWork(facts: ProjectFacts, book: Book): void {
  facts.index.issues.forEach(({ worklogs }, position) => {
    if ((facts.group[position] ?? -1) < 0) return;
    for (const { author, day, seconds } of worklogs) {
      if (day > facts.statusDate) break;
      const rate = facts.rateOf(author, day);
      if (rate !== undefined && isAmount(seconds)) book(author, seconds, rate);
    }
  });
}

function workToCome(facts: ProjectFacts, book: Book): void {
  facts.index.issues.forEach(({ assignee }, position) => {
    const state = facts.states[position];
    if ((facts.group[position] ?? -1) < 0 || facts.carriesWork[position] === 0 || !state?.exists) return;
    const rate = facts.rateOf(assignee, facts.statusDate);
    const remaining = ownRemainingOf(state);
    if (rate !== undefined && remaining) book(assignee, remaining, rate);
  });
}

function add(spent: Spent, seconds: number, rate: number): void {
  spent.seconds += seconds;
  spent.price += seconds * rate;
}

const meanOf = (spent: Spent | undefined): number | undefined =>
  spent && spent.seconds > 0 ? spent.price / spent.seconds : undefined;
