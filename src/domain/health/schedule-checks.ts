import type { ProjectFacts } from '../indicators/project-facts';
import { SCHEDULE_CHECKS, type ScheduleCheck } from '../indicators/schedule-result';
import { known, unknown } from '../known';
import { groupEndsOf } from '../plan/group-ends';
import type { IssueNetwork } from '../plan/issue-network';
import { drivingPath, lastToFinish, scheduleNetwork } from '../plan/schedule-network';
import { commitmentChecks, lastCommitted, type Committed } from './commitment-checks';
import { leastCheck, notChecked } from './schedule-check';
import { workChecks } from './work-checks';

/** The fourteen checks of the DCMA (2009), adapted to what Jira holds, in their order: domain.md 4.6. */
export function scheduleChecksOf(facts: ProjectFacts, net: IssueNetwork, result: Committed): readonly ScheduleCheck[] {
  const checks = [
    ...workChecks(facts, net),
    ...commitmentChecks(facts, result, lateByLinks(facts, net, result)),
    criticalPathTest(facts, net, result),
  ];
  return SCHEDULE_CHECKS.flatMap((id) => checks.find((check) => check.id === id) ?? []);
}

/** Deliverables that end after their contract date by the links and durations of their issues alone. */
function lateByLinks(facts: ProjectFacts, net: IssueNetwork, { deliverables }: Committed): ReadonlySet<string> {
  const ends = groupEndsOf(facts, net, deliverables.length);
  const late = deliverables.filter(({ contractDate }, rank) => {
    const finish = net.schedule?.earlyFinish[ends[rank] ?? -1];
    return contractDate.known && finish !== undefined && facts.calendar.after(facts.statusDate, finish) > contractDate.value;
  });
  return new Set(late.map(({ id }) => id));
}

/** Delay given to the first activity of the critical path, in working days, which must arrive at the end. */
const DELAY = 100;

/**
 * Critical path test: a delay of the first issue of the critical path must move the end of the deliverable that is committed last by as
 * much. Where it does not, links are missing between the two. Leave is left aside: the test is of the links.
 */
function criticalPathTest(
  facts: ProjectFacts,
  { network, durations, links, schedule, pauses }: IssueNetwork,
  { deliverables }: Committed,
): ScheduleCheck {
  const none = (because: Parameters<typeof unknown>[0]): ScheduleCheck =>
    notChecked('critical-path-test', DELAY, unknown(because));
  const plain = pauses ? scheduleNetwork(network, durations) : schedule;
  if (!plain) return none('dependency-cycle');
  if (links.found === 0) return none('no-links');
  const last = lastCommitted(deliverables);
  if (last < 0) return none('no-contract-date');
  const net = { network, durations, links, pauses };
  const end = groupEndsOf(facts, { ...net, schedule: plain }, deliverables.length)[last] ?? -1;
  const path = drivingPath(plain, durations, lastToFinish(plain, facts.index.issues.keys()));
  const [first] = path;
  if (end < 0 || first === undefined) return none('no-remaining');
  const delayed = durations.slice();
  delayed[first] = (durations[first] ?? 0) + DELAY;
  const moved = scheduleNetwork(network, delayed);
  const endThen = moved ? (groupEndsOf(facts, { ...net, schedule: moved }, deliverables.length)[last] ?? end) : end;
  const days = (moved?.earlyFinish[endThen] ?? 0) - (plain.earlyFinish[end] ?? 0);
  const loose = [path.at(-1), end].flatMap((activity) => facts.index.issues[activity ?? -1]?.id ?? []);
  const arrived = days > DELAY - 1e-6;
  return leastCheck('critical-path-test', known(arrived ? DELAY : days), DELAY, 1, {
    issueIds: arrived ? [] : [...new Set(loose)],
  });
}
