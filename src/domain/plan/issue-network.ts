import { durationsOf, type DurationFacts, type Durations } from './issue-durations';
import { issueLinksOf, type IssueLinks } from './issue-links';
import { networkOf, type Network } from './network';
import { scheduleNetwork, type NetworkSchedule } from './schedule-network';

/** The open work of a project as a network that begins when the status day ends; activities are numbered as in its links. */
export interface IssueNetwork extends Durations {
  readonly links: IssueLinks;
  readonly network: Network;
  /** In working days after the status day. Undefined where links form a loop. */
  readonly schedule: NetworkSchedule | undefined;
}

/** Network of the issues of a project on its status day, and when each can and must be done. */
export function issueNetworkOf(facts: DurationFacts): IssueNetwork {
  const links = issueLinksOf(facts);
  const network = networkOf(links.activities, links.before, links.after);
  const { durations, pauses } = durationsOf(facts, links.activities);
  return { links, network, durations, pauses, schedule: scheduleNetwork(network, durations, { pauses }) };
}
