import type { ProjectFacts } from '../facts/project-facts';
import { known, unknown } from '../known';
import { groupEndsOf } from '../schedule/group-ends';
import type { IssueNetwork } from '../schedule/issue-network';
import { drivingPath, earlyDatesOf, lastToFinish, type EarlyDates } from '../schedule/schedule-network';
import { commitmentChecks, lastCommitted, type Committed } from './commitment-checks';
import { leastCheck, notChecked, SCHEDULE_CHECKS, type ScheduleCheck } from './schedule-check';
import { openWork, workChecks } from './work-checks';

/**
 * The fourteen checks of the DCMA (2009), adapted to what Jira holds, in their order. The critical path test
 * is `dependency-cycle`, `no-links`, `no-contract-date` without commitments, or `no-remaining` without open
 * work.
 */
export function scheduleChecksOf(
  facts: ProjectFacts,
  net: IssueNetwork,
  result: Committed,
): readonly ScheduleCheck[] {
  const work = openWork(facts, net);
  const checks = [
    ...workChecks(facts, net, work),
    ...commitmentChecks(facts, work, result, lateByLinks(facts, net, result)),
    criticalPathTest(facts, net, result),
  ];
  return SCHEDULE_CHECKS.flatMap((id) => checks.find((check) => check.id === id) ?? []);
}

/** Deliverables that their issues' links and durations alone take past the contract date. */
function lateByLinks(
  facts: ProjectFacts,
  net: IssueNetwork,
  { deliverables }: Committed,
): ReadonlySet<string> {
  const late = deliverables.filter(({ contractDate }, rank) => {
    const finish = net.schedule?.earlyFinish[net.groupEnds?.[rank] ?? -1];
    return (
      contractDate.known &&
      finish !== undefined &&
      facts.calendar.after(facts.statusDate, finish) > contractDate.value
    );
  });
  return new Set(late.map(({ id }) => id));
}

/** Delay of the first activity of the critical path, in working days, that must arrive at the end. */
const DELAY = 100;

/**
 * Critical path test: a delay of the first issue of the critical path must move the end of the last committed
 * deliverable by as much, else links are missing between them. Leave is left out, since the test is of the
 * links.
 */
function criticalPathTest(
  facts: ProjectFacts,
  { open, network, durations, links, schedule, pauses }: IssueNetwork,
  { deliverables }: Committed,
): ScheduleCheck {
  const none = (because: Parameters<typeof unknown>[0]): ScheduleCheck =>
    notChecked('critical-path-test', DELAY, unknown(because));
  if (!schedule) return none('dependency-cycle');
  if (links.found === 0) return none('no-links');
  const last = lastCommitted(deliverables);
  if (last < 0) return none('no-contract-date');
  const plain = pauses ? earlyDatesOf(network, durations) : schedule;
  const endOf = (dates: EarlyDates): number =>
    groupEndsOf(facts, { open, links }, dates, deliverables.length + 1)[last] ?? -1;
  const end = endOf(plain);
  const path = drivingPath(plain, durations, lastToFinish(plain, facts.index.issues.keys()));
  const [first] = path;
  if (end < 0 || first === undefined) return none('no-remaining');
  const delayed = durations.slice();
  delayed[first] = (durations[first] ?? 0) + DELAY;
  const moved = earlyDatesOf(network, delayed);
  const days = (moved.earlyFinish[endOf(moved)] ?? 0) - (plain.earlyFinish[end] ?? 0);
  const loose = [path.at(-1), end].flatMap((activity) => facts.index.issues[activity ?? -1]?.id ?? []);
  const arrived = days > DELAY - 1e-6;
  return leastCheck(
    'critical-path-test',
    { value: known(arrived ? DELAY : days), least: DELAY, among: 1 },
    {
      issueIds: arrived ? [] : [...new Set(loose)],
    },
  );
}
