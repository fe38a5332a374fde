import type { Day } from '../calendar/day';
import { dayFrom, laterOf } from '../calendar/day-arithmetic';
import { known, unknown, type Known } from '../known';
import { pausesOf } from '../capacity/absence-pauses';
import { joinedWork, withJoined } from './joined-work';
import type { TeamVelocity } from '../capacity/team-velocity';
import type { AbsentWork } from '../progress/absent-work';
import type { ProjectFacts } from '../facts/project-facts';
import { VELOCITY_DAYS } from '../facts/recent-work';

type VelocityFacts = Pick<
  ProjectFacts,
  | 'input'
  | 'plan'
  | 'tallies'
  | 'recentWork'
  | 'firstWork'
  | 'absentWork'
  | 'velocityFrom'
  | 'calendar'
  | 'statusDate'
>;

/**
 * Seconds per working day of some groups together: over the last 20 working days, or since their first work,
 * whichever is shorter; over their whole life where that is faster. Days of leave are taken out of the past
 * and the future. Who would join is added; `nothing-spent` before any work, even so.
 */
export function velocityOf(facts: VelocityFacts, ranks: readonly number[]): Known<TeamVelocity> {
  const velocity = observedVelocityOf(facts, ranks);
  const joined = joinedWork(facts, ranks).filter(({ perDay }) => perDay > 0);
  return velocity.known && joined.length > 0 ? known(withJoined(velocity.value, joined)) : velocity;
}

function observedVelocityOf(facts: VelocityFacts, ranks: readonly number[]): Known<TeamVelocity> {
  const { tallies, recentWork, firstWork, absentWork, velocityFrom, calendar, statusDate } = facts;
  let [total, recent, first] = [0, 0, Infinity];
  for (const rank of ranks) {
    total += tallies[rank]?.spent ?? 0;
    recent += recentWork[rank] ?? 0;
    first = Math.min(first, firstWork[rank] ?? Infinity);
  }
  if (!(total > 0)) return unknown('nothing-spent');
  const since = Number.isFinite(first) ? dayFrom(first - 1) : velocityFrom;
  const life = Math.max(1, Number.isFinite(first) ? calendar.between(since, statusDate) : VELOCITY_DAYS);
  const recently = {
    after: laterOf(since, velocityFrom),
    days: Math.min(VELOCITY_DAYS, life),
    spent: recent,
  };
  const [late, lifelong] = [
    velocityIn(facts, recently, absentWork, (one) => sumOver(one.recent, ranks)),
    velocityIn(facts, { after: since, days: life, spent: total }, absentWork, (one) =>
      sumOver(one.whole, ranks),
    ),
  ];
  return known(late.perDay >= lifelong.perDay ? late : lifelong);
}

interface Span {
  readonly after: Day;
  readonly days: number;
  readonly spent: number;
}

function velocityIn(
  { calendar, statusDate }: VelocityFacts,
  { after, days, spent }: Span,
  absentWork: readonly AbsentWork[],
  spentBy: (absent: AbsentWork) => number,
): TeamVelocity {
  let perDay = spent / days;
  const away: { perDay: number; pauses: ReturnType<typeof pausesOf> }[] = [];
  for (const absent of absentWork) {
    const own = spentBy(absent);
    if (own <= 0) continue;
    const missed = pausesOf(absent.absences, after, calendar).reduce(
      (sum, { from, to }) => sum + Math.max(0, Math.min(to, days) - from),
      0,
    );
    const ownVelocity = own / (missed < days ? days - missed : days);
    perDay += ownVelocity - own / days;
    const pauses = pausesOf(absent.absences, statusDate, calendar);
    if (pauses.length > 0) away.push({ perDay: ownVelocity, pauses });
  }
  return { perDay, away };
}

const sumOver = (amounts: Float64Array, ranks: readonly number[]): number =>
  ranks.reduce((sum, rank) => sum + (amounts[rank] ?? 0), 0);
