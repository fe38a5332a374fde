import { groupEndsOf } from './group-ends';
import { durationsOf, type DurationFacts, type Durations } from './issue-durations';
import { issueLinksOf, openIssuesOf, type IssueLinks } from './issue-links';
import { networkOf, type Network } from './network';
import { scheduleNetwork, type NetworkSchedule } from './schedule-network';

/** The open work of a project as a network that begins when the status day ends; activities are numbered as in its links. */
export interface IssueNetwork extends Durations {
  /** Positions of the open issues. */
  readonly open: readonly number[];
  readonly links: IssueLinks;
  readonly network: Network;
  /** In working days after the status day. Undefined where links form a loop. */
  readonly schedule: NetworkSchedule | undefined;
  /** By group (deliverable, or outside), the activity with which its open work ends (`groupEndsOf`). */
  readonly groupEnds: Int32Array | undefined;
}

/** Network of the issues of a project on its status day, and when each can and must be done. */
export function issueNetworkOf(facts: DurationFacts): IssueNetwork {
  const open = openIssuesOf(facts);
  const links = issueLinksOf(facts);
  const network = networkOf(links.activities, links.before, links.after);
  const { durations, pauses } = durationsOf(facts, open, links.activities);
  const schedule = scheduleNetwork(network, durations, { pauses });
  const groupEnds = schedule && groupEndsOf(facts, { open, links }, schedule, facts.plan.deliverables.length + 1);
  return { open, links, network, durations, pauses, schedule, groupEnds };
}
