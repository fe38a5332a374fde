import { addDays } from '../calendar/day-arithmetic';
import type { ProjectFacts } from '../facts/project-facts';
import type { Joining } from '../issues/joining';
import type { TeamVelocity } from '../capacity/team-velocity';

type JoiningFacts = Pick<ProjectFacts, 'input' | 'plan' | 'tallies' | 'calendar' | 'statusDate'>;

/**
 * Work that somebody who joins does for some groups, in seconds per working day, and the working days before
 * they join.
 */
export interface JoinedWork {
  readonly joining: Joining;
  readonly perDay: number;
  readonly after: number;
}

/**
 * Work that those who join would do for some groups, in proportion to their remaining work. Full time is the
 * project's hours a day.
 */
export function joinedWork(facts: JoiningFacts, ranks: readonly number[]): readonly JoinedWork[] {
  const { input, plan, calendar, statusDate } = facts;
  return (input.joining ?? []).map((joining) => ({
    joining,
    perDay:
      Math.min(1, Math.max(0, joining.capacity)) * plan.hoursPerDay * 3600 * shareOf(facts, joining, ranks),
    after: Math.max(0, calendar.between(statusDate, addDays(joining.from, -1))),
  }));
}

/** Velocity of a team with those who join it. */
export function withJoined({ perDay, away }: TeamVelocity, joined: readonly JoinedWork[]): TeamVelocity {
  return {
    perDay: joined.reduce((sum, one) => sum + one.perDay, perDay),
    away: [...away, ...joined.map((one) => ({ perDay: one.perDay, pauses: [{ from: 0, to: one.after }] }))],
  };
}

function shareOf(
  { plan, tallies }: JoiningFacts,
  { deliverable }: Joining,
  ranks: readonly number[],
): number {
  if (deliverable !== null) return ranks.some((rank) => plan.deliverables[rank]?.id === deliverable) ? 1 : 0;
  const total = tallies.reduce((sum, { remaining }) => sum + remaining, 0);
  return total > 0 ? ranks.reduce((sum, rank) => sum + (tallies[rank]?.remaining ?? 0), 0) / total : 0;
}
