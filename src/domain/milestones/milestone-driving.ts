import type { Day } from '../calendar/day';
import { dayFrom } from '../calendar/day-arithmetic';
import { known, unknown, type Known } from '../known';
import type { IssueNetwork } from '../schedule/issue-network';
import { drivingPath } from '../schedule/schedule-network';
import type { ProjectFacts } from '../facts/project-facts';
import { MOST_LISTED } from '../schedule/timetable';
import type { FinishForecast } from '../forecast/finish-forecast';
import type { Milestone } from '../plan/milestone';

/** A deliverable with its commitment and its forecast finish. */
export interface CommittedDeliverable {
  readonly id: string;
  readonly contractDate: Known<Day>;
  readonly finish: Pick<FinishForecast, 'announced' | 'baselineCurrent'>;
}

/**
 * Decides when a milestone is reached: with the last of its deliverables (those it names, else those
 * committed by its date), not before their chain of links, nor before the status day once overdue.
 * `no-contract-date` without commitments, `no-issues` where none exists, `no-dates`.
 */
export function milestoneDriving(
  facts: ProjectFacts,
  net: IssueNetwork,
  deliverables: readonly CommittedDeliverable[],
): (milestone: Milestone) => MilestoneDriving {
  const endOf = (rank: number): number => net.groupEnds?.[rank] ?? -1;
  const finishOf = (rank: number): number => net.schedule?.earlyFinish[endOf(rank)] ?? -1;
  return (milestone) => {
    const ranks = ranksOf(milestone, deliverables);
    const last = ranks.reduce((best, rank) => (finishOf(rank) > finishOf(best) ? rank : best), -1);
    const finish = finishOn(
      facts,
      milestone,
      ranks.map((rank) => deliverables[rank]?.finish.announced),
      finishOf(last),
    );
    const reached = milestone.actual !== null && milestone.actual <= facts.statusDate;
    const chain = reached || net.links.found === 0 || last < 0 ? [] : chainTo(facts, net, endOf(last));
    return {
      deliverables: ranks.flatMap((rank) => deliverables[rank]?.id ?? []),
      finish,
      totalFloat: finish.known ? known(facts.calendar.between(finish.value, milestone.committed)) : finish,
      issues: chain.length,
      issueIds: chain.slice(0, MOST_LISTED),
    };
  };
}

function ranksOf(
  { deliverables: named, committed }: Milestone,
  deliverables: readonly CommittedDeliverable[],
): readonly number[] {
  return [...deliverables.keys()].filter((rank) => {
    const deliverable = deliverables[rank] as CommittedDeliverable;
    if (named !== undefined) return named.includes(deliverable.id);
    const due = commitmentOf(deliverable);
    return due.known && due.value <= committed;
  });
}

/** The day to which a deliverable is committed: by contract, else by the baseline in force. */
export function commitmentOf({ contractDate, finish }: Omit<CommittedDeliverable, 'id'>): Known<Day> {
  return contractDate.known ? contractDate : finish.baselineCurrent;
}

function finishOn(
  { statusDate, calendar }: ProjectFacts,
  { committed, forecasts, actual, deliverables: named }: Milestone,
  announced: readonly (Known<Day> | undefined)[],
  chain: number,
): Known<Day> {
  if (actual !== null && actual <= statusDate) return known(actual);
  if (announced.length === 0) return unknown(named === undefined ? 'no-contract-date' : 'no-issues');
  const expected = forecasts.findLast(({ on }) => on <= statusDate)?.day ?? committed;
  let last: number =
    chain >= 0 ? calendar.after(statusDate, chain) : expected < statusDate ? statusDate : -Infinity;
  for (const day of announced) {
    // A deliverable without a known finish may be the last of all.
    if (!day?.known) return day ?? unknown('no-dates');
    last = Math.max(last, day.value);
  }
  return known(dayFrom(last));
}

function chainTo(
  { index }: ProjectFacts,
  { schedule, durations }: IssueNetwork,
  end: number,
): readonly string[] {
  if (!schedule) return [];
  return drivingPath(schedule, durations, end).flatMap((position) => index.issues[position]?.id ?? []);
}

/** What decides when a milestone is reached, next to what was announced. */
export interface MilestoneDriving {
  /** Ids of the deliverables that have to be finished for it. */
  readonly deliverables: readonly string[];
  /** Their expected finish, by their announced finishes and the links of their issues. */
  readonly finish: Known<Day>;
  /** Working days from then to the committed day; negative is too late. */
  readonly totalFloat: Known<number>;
  /**
   * Number, and first ids, of the open issues that lead there in a chain, each waiting for the one before.
   */
  readonly issues: number;
  readonly issueIds: readonly string[];
}
