import { groupEndsOf } from './group-ends';
import { durationsOf, type DurationFacts, type Durations } from './issue-durations';
import { issueLinksOf, openIssuesOf, type IssueLinks } from './issue-links';
import { networkOf, type Network } from './network';
import { scheduleNetwork, type NetworkSchedule } from './schedule-network';

/**
 * The open work of a project as a network that starts at the end of the status day; activities are those of
 * its links.
 */
export interface IssueNetwork extends Durations {
  /** Positions of the open issues. */
  readonly open: readonly number[];
  readonly links: IssueLinks;
  readonly network: Network;
  /** In working days after the status day; undefined where links form a loop. */
  readonly schedule: NetworkSchedule | undefined;
  /** By group (deliverable or outside), the activity with which its open work ends (`groupEndsOf`). */
  readonly groupEnds: Int32Array | undefined;
}

/** A network of the same issues, and the positions of those that have changed since. */
export interface NetworkBefore {
  readonly network: IssueNetwork;
  readonly changed: readonly number[];
}

/** Network of the open issues on the status day, with their early and late dates. */
export function issueNetworkOf(facts: DurationFacts, before?: NetworkBefore): IssueNetwork {
  const open = openIssuesOf(facts);
  const { links, network } = (before && linkedAlike(before)) ?? linkedAnew(facts);
  const { durations, pauses } = durationsOf(facts, open, links.activities);
  const schedule = scheduleNetwork(network, durations, { pauses });
  const groupEnds =
    schedule && groupEndsOf(facts, { open, links }, schedule, facts.plan.deliverables.length + 1);
  return { open, links, network, durations, pauses, schedule, groupEnds };
}

function linkedAnew(facts: DurationFacts): Pick<IssueNetwork, 'links' | 'network'> {
  const links = issueLinksOf(facts);
  return { links, network: networkOf(links.activities, links.before, links.after) };
}

/** Changes in issues without links leave the links as they are. */
function linkedAlike({
  network,
  changed,
}: NetworkBefore): Pick<IssueNetwork, 'links' | 'network'> | undefined {
  return changed.every((position) => network.links.linked[position] === 0) ? network : undefined;
}
