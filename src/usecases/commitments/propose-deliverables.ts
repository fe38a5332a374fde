import type { AskedOf } from '../../contract/call';
import type { commitmentCalls } from '../../contract/commitments';
import type { Proposal } from '../../contract/proposal';
import {
  parentsOutside,
  proposeDeliverables as proposalsFrom,
} from '../../domain/issues/propose-deliverables';
import { meanTheSame } from '../../domain/plan/source-key';
import type { Caller, Ports } from '../ports/ports';
import { readOptionsOf } from '../views/show-issue';
import { visibleInput } from '../access/visible-result';
import type { Source } from '../../domain/plan/source';

/**
 * Proposes deliverables from what Jira holds and the caller sees, including epics of other projects; those
 * already in the plan are marked.
 */
export const proposeDeliverables =
  (ports: Pick<Ports, 'now' | 'newId' | 'jira' | 'store'>) =>
  async (
    { projectId }: AskedOf<typeof commitmentCalls.proposeDeliverables>,
    caller: Caller,
  ): Promise<{ readonly proposals: readonly Proposal[] }> => {
    const { issues, versions, components } = await visibleInput(ports)(projectId, { as: 'user', caller });
    const own = issues.filter((issue) => issue.projectId === projectId);
    const { plan } = await ports.store.readPlan(projectId);
    const isAdopted = (proposed: Source): boolean =>
      plan.deliverables.some(({ source }) => meanTheSame(source, proposed));
    const { issues: outside } = await ports.jira.fetchIssues(
      'user',
      parentsOutside(own),
      await readOptionsOf(ports, projectId),
    );
    const proposals = proposalsFrom(own, { versions, components, outside, outcomes: plan.outcomes });
    const isOpen = new Set(own.flatMap(({ id, restricted }) => (restricted ? [] : [id])));
    const asksForName = (source: Source): boolean => 'issue' in source && !isOpen.has(source.id ?? '');
    return {
      proposals: proposals.map((proposal) => ({
        ...proposal,
        asksForName: asksForName(proposal.source),
        alreadyAdopted: isAdopted(proposal.source),
      })),
    };
  };
