import type { FinishInputs } from '../forecast/finish-methods';
import type { ProjectFacts } from '../facts/project-facts';
import { teamCapacityOf, teamOf, type Team } from '../measures/team-capacity';
import { criticalPathOf, type CriticalPath } from '../schedule/critical-path';
import { issueNetworkOf, type IssueNetwork } from '../schedule/issue-network';
import { networkEndsOf } from '../schedule/network-ends';

/** Who can do the open work, and where its longest chain ends: nothing finishes before either allows. */
export type FinishBounds = Pick<FinishInputs, 'capacity' | 'chain'>;

/**
 * The open work of a project: its network, and what bounds the finish of the whole and of each deliverable.
 */
export interface WorkToCome {
  readonly network: IssueNetwork;
  readonly criticalPath: CriticalPath;
  readonly whole: FinishBounds;
  readonly ofDeliverable: (rank: number) => FinishBounds;
}

/** Network, team and chain of one computation; a cached network or team is used as it is. */
export function workToComeOf(
  facts: ProjectFacts,
  cached: { readonly network?: IssueNetwork | undefined; readonly team?: Team | undefined },
): WorkToCome {
  const network = cached.network ?? issueNetworkOf(facts);
  const criticalPath = criticalPathOf(facts, network);
  const ends = networkEndsOf(network, criticalPath);
  const capacity = teamCapacityOf(facts, cached.team ?? teamOf(facts, network.open));
  return {
    network,
    criticalPath,
    whole: { capacity: capacity.whole, chain: ends.whole },
    ofDeliverable: (rank) => ({
      capacity: capacity.groups[rank] ?? capacity.whole,
      chain: ends.ofGroup(rank),
    }),
  };
}
