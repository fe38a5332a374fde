import type { ProjectFacts } from '../facts/project-facts';
import { ownEstimateOf, ownRemainingOf } from '../progress/issue-state';
import { pausesOf } from '../capacity/absence-pauses';
import { workingShare } from '../capacity/working-share';
import type { LinkFacts } from './issue-links';
import type { Pauses } from '../capacity/pauses';

/** What durations are drawn from. */
export type DurationFacts = LinkFacts & Pick<ProjectFacts, 'plan' | 'calendar' | 'statusDate'>;

/** How long activities take, and when they are interrupted. */
export interface Durations {
  /** In working days of the project, by activity. */
  readonly durations: Float64Array;
  /** Leave to come, by activity; undefined where nobody is away. */
  readonly pauses: readonly (Pauses | undefined)[] | undefined;
}

/**
 * Duration of open issues: remaining work, else estimate (0 where unknown, a finding), at the hours a day
 * that the assignee works, interrupted by leave. Full time where nobody who works is assigned.
 */
export function durationsOf(facts: DurationFacts, open: readonly number[], activities: number): Durations {
  const { index, states, carriesWork, plan } = facts;
  const secondsPerDay = 3600 * plan.hoursPerDay;
  const durations = new Float64Array(activities);
  const people = new Map(plan.people.map((person) => [person.accountId, person]));
  const pausesOfPerson = awayPeople(facts);
  const pauses =
    pausesOfPerson.size === 0 ? undefined : new Array<Pauses | undefined>(activities).fill(undefined);
  for (const position of open) {
    const state = states[position];
    if (!state || carriesWork[position] === 0) continue;
    const assignee = index.issues[position]?.assignee ?? '';
    const share = workingShare(people.get(assignee));
    durations[position] =
      (ownRemainingOf(state) ?? ownEstimateOf(state) ?? 0) / (secondsPerDay * (share || 1));
    if (pauses) pauses[position] = share > 0 ? pausesOfPerson.get(assignee) : undefined;
  }
  return { durations, pauses };
}

function awayPeople({ plan, calendar, statusDate }: DurationFacts): ReadonlyMap<string, Pauses> {
  const pauses = plan.people.map(({ accountId, absences }): readonly [string, Pauses] => [
    accountId,
    pausesOf(absences ?? [], statusDate, calendar),
  ]);
  return new Map(pauses.filter(([, own]) => own.length > 0));
}
