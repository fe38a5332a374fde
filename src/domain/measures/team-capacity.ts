import { known, unknown, type Known } from '../known';
import { partsOf, portionOf } from '../issues/parts';
import type { ProjectFacts } from '../facts/project-facts';
import { ownRemainingOf } from '../progress/issue-state';
import { pausesOf } from '../capacity/absence-pauses';
import type { Pauses } from '../capacity/pauses';
import type { TeamVelocity } from '../capacity/team-velocity';
import { workingShare } from '../capacity/working-share';
import { joinedWork, withJoined } from './joined-work';

type CapacityFacts = Pick<
  ProjectFacts,
  | 'input'
  | 'plan'
  | 'index'
  | 'group'
  | 'partLists'
  | 'states'
  | 'carriesWork'
  | 'tallies'
  | 'calendar'
  | 'statusDate'
>;

/**
 * Work that the people of a project can do on a working day, in seconds; `no-capacity` where nobody works.
 */
export interface TeamCapacity {
  readonly whole: Known<TeamVelocity>;
  /** By deliverable, then of the work outside; they add up to the whole. */
  readonly groups: readonly Known<TeamVelocity>[];
}

/** A person who works, and the remaining work that waits for them, by group. */
interface Member {
  readonly perDay: number;
  readonly pauses: Pauses;
  readonly claims: Float64Array;
}

/** The people who work on what is open, and the share of their time in each group. */
export type Team = readonly (Pick<Member, 'perDay' | 'pauses'> & { readonly shares: Float64Array })[];

/**
 * The people with open issues, else the people of the plan, at their share of full time × the project's hours
 * a day, less leave. Their time is divided between deliverables by the remaining work assigned to them; work
 * assigned to nobody who works is divided equally.
 */
export function teamOf(facts: CapacityFacts, open: readonly number[]): Team {
  const working = open.filter((position) => facts.carriesWork[position] === 1);
  const team = membersOf(facts, working);
  claimWork(facts, working, team);
  const members = [...team.values()];
  const work = new Float64Array(facts.tallies.length);
  for (const { claims } of members)
    claims.forEach((amount, group) => (work[group] = (work[group] ?? 0) + amount));
  return members.map(({ perDay, pauses, claims }) => ({ perDay, pauses, shares: sharesOf(claims, work) }));
}

/** What a team, and those who would join it, can do of the open work. */
export function teamCapacityOf(facts: CapacityFacts, team: Team): TeamCapacity {
  const all = [...facts.tallies.keys()];
  const capacity = (
    ranks: readonly number[],
    shareOf: (member: Team[number]) => number,
  ): Known<TeamVelocity> => {
    const joined = joinedWork(facts, ranks).filter(({ perDay }) => perDay > 0);
    const velocity = withJoined(velocityOfTeam(team, shareOf), joined);
    return velocity.perDay > 0 ? known(velocity) : unknown('no-capacity');
  };
  return {
    whole: capacity(all, () => 1),
    groups: all.map((group) => capacity([group], ({ shares }) => shares[group] ?? 0)),
  };
}

function membersOf(
  { index, plan, calendar, statusDate, tallies }: CapacityFacts,
  working: readonly number[],
): Map<string, Member> {
  const people = new Map(plan.people.map((person) => [person.accountId, person]));
  const works = (id: string): boolean => workingShare(people.get(id)) > 0;
  const assigned = working
    .map((position) => index.issues[position]?.assignee ?? null)
    .filter((id) => id !== null);
  const assignees = [...new Set(assigned)].filter(works);
  const team = assignees.length > 0 ? assignees : [...people.keys()].filter(works);
  return new Map(
    team.map((id) => [
      id,
      {
        perDay: workingShare(people.get(id)) * plan.hoursPerDay * 3600,
        pauses: pausesOf(people.get(id)?.absences ?? [], statusDate, calendar),
        claims: new Float64Array(tallies.length),
      },
    ]),
  );
}

function claimWork(
  facts: CapacityFacts,
  working: readonly number[],
  team: ReadonlyMap<string, Member>,
): void {
  const everybodys = new Float64Array(facts.tallies.length);
  for (const position of working) {
    const claims = team.get(facts.index.issues[position]?.assignee ?? '')?.claims ?? everybodys;
    const state = facts.states[position];
    const remaining = (state && ownRemainingOf(state)) ?? 0;
    for (const part of partsOf(facts, position))
      claims[part.group] = (claims[part.group] ?? 0) + portionOf(remaining, part);
  }
  for (const { claims } of team.values())
    everybodys.forEach((amount, group) => (claims[group] = (claims[group] ?? 0) + amount / team.size));
}

/** Share of a person's time in each group; somebody without remaining work helps where there is work. */
function sharesOf(claims: Float64Array, work: Float64Array): Float64Array {
  const total = (amounts: Float64Array): number => amounts.reduce((sum, amount) => sum + amount, 0);
  const amounts = total(claims) > 0 ? claims : work;
  const everybody = total(amounts);
  return amounts.map((amount) => (everybody > 0 ? amount / everybody : 0));
}

function velocityOfTeam(team: Team, shareOf: (member: Team[number]) => number): TeamVelocity {
  const shared = team.map((member) => ({ perDay: member.perDay * shareOf(member), pauses: member.pauses }));
  return {
    perDay: shared.reduce((sum, { perDay }) => sum + perDay, 0),
    away: shared.filter(({ perDay, pauses }) => perDay > 0 && pauses.length > 0),
  };
}
