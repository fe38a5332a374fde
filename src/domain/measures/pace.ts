import type { Day } from '../calendar/day';
import { dayFrom, laterOf } from '../calendar/day-arithmetic';
import { known, unknown, type Known } from '../known';
import { pausesOf } from '../capacity/absence-pauses';
import { joinedWork, withJoined } from './joined-work';
import type { TeamPace } from '../capacity/team-pace';
import type { AbsentWork } from '../progress/absent-work';
import { PACE_DAYS, type ProjectFacts } from '../facts/project-facts';

type PaceFacts = Pick<
  ProjectFacts,
  'input' | 'plan' | 'tallies' | 'recentWork' | 'firstWork' | 'absentWork' | 'paceFrom' | 'calendar' | 'statusDate'
>;

/**
 * Seconds worked per working day by some groups together: over the last 20 working days (or since their first work if that is later),
 * or over all of their working life if that was faster. Work that was interrupted resumes at the pace that it has shown. Who was on
 * leave worked at their pace on the other days, and will be missing with it on the days of leave to come. Who would join works beside
 * them; where nothing was spent yet (`nothing-spent`), one more person's pace is not that of the team that will come.
 */
export function paceOf(facts: PaceFacts, ranks: readonly number[]): Known<TeamPace> {
  const pace = shownPaceOf(facts, ranks);
  const joined = joinedWork(facts, ranks).filter(({ perDay }) => perDay > 0);
  return pace.known && joined.length > 0 ? known(withJoined(pace.value, joined)) : pace;
}

function shownPaceOf(facts: PaceFacts, ranks: readonly number[]): Known<TeamPace> {
  const { tallies, recentWork, firstWork, absentWork, paceFrom, calendar, statusDate } = facts;
  let [whole, lately, first] = [0, 0, Infinity];
  for (const rank of ranks) {
    whole += tallies[rank]?.spent ?? 0;
    lately += recentWork[rank] ?? 0;
    first = Math.min(first, firstWork[rank] ?? Infinity);
  }
  if (!(whole > 0)) return unknown('nothing-spent');
  const begun = Number.isFinite(first) ? dayFrom(first - 1) : paceFrom;
  const life = Math.max(1, Number.isFinite(first) ? calendar.between(begun, statusDate) : PACE_DAYS);
  const recently = { after: laterOf(begun, paceFrom), days: Math.min(PACE_DAYS, life), spent: lately };
  const [recent, lifelong] = [
    paceIn(facts, recently, absentWork, (one) => sumOver(one.recent, ranks)),
    paceIn(facts, { after: begun, days: life, spent: whole }, absentWork, (one) => sumOver(one.whole, ranks)),
  ];
  return known(recent.perDay >= lifelong.perDay ? recent : lifelong);
}

interface Span {
  readonly after: Day;
  readonly days: number;
  readonly spent: number;
}

function paceIn(
  { calendar, statusDate }: PaceFacts,
  { after, days, spent }: Span,
  absentWork: readonly AbsentWork[],
  spentBy: (absent: AbsentWork) => number,
): TeamPace {
  let perDay = spent / days;
  const away: { perDay: number; pauses: ReturnType<typeof pausesOf> }[] = [];
  for (const absent of absentWork) {
    const own = spentBy(absent);
    if (own <= 0) continue;
    const missed = pausesOf(absent.absences, after, calendar).reduce(
      (sum, { from, to }) => sum + Math.max(0, Math.min(to, days) - from),
      0,
    );
    const ownPace = own / (missed < days ? days - missed : days);
    perDay += ownPace - own / days;
    const pauses = pausesOf(absent.absences, statusDate, calendar);
    if (pauses.length > 0) away.push({ perDay: ownPace, pauses });
  }
  return { perDay, away };
}

const sumOver = (amounts: Float64Array, ranks: readonly number[]): number =>
  ranks.reduce((sum, rank) => sum + (amounts[rank] ?? 0), 0);
