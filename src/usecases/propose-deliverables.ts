import type { Proposal } from '../contract/proposal';
import { parentsOutside, proposeDeliverables as proposalsFrom } from '../domain/plan/propose-deliverables';
import type { Source } from '../domain/plan/project-plan';
import type { Caller, Needs } from './needs';
import { readingOf } from './show-issue';
import { visibleInput } from './visible-result';

/** Deliverables to start from, drawn from what Jira holds and the caller sees, epics of other projects too, with those already in the plan marked. */
export const proposeDeliverables =
  (needs: Pick<Needs, 'now' | 'newId' | 'jira' | 'store'>) =>
  async ({ projectId }: { readonly projectId: string }, caller: Caller): Promise<{ readonly proposals: readonly Proposal[] }> => {
    const { issues, versions } = await visibleInput(needs)(projectId, { as: 'user', caller });
    const own = issues.filter((issue) => issue.projectId === projectId);
    const { plan } = await needs.store.readPlan(projectId);
    const adopted = new Set(plan.deliverables.map(({ source }) => sourceKey(source)));
    const { issues: outside } = await needs.jira.fetchIssues('user', parentsOutside(own), await readingOf(needs, projectId));
    const proposals = proposalsFrom(own, versions, outside);
    return { proposals: proposals.map((proposal) => ({ ...proposal, alreadyAdopted: adopted.has(sourceKey(proposal.source)) })) };
  };

/** Two sources are the same where this is. */
export const sourceKey = (source: Source): string => JSON.stringify(source);
