import type { AskedOf } from '../../contract/call';
import type { issueCommitmentCalls } from '../../contract/commitments';
import type { EnteredShare, EnteredShares } from '../../contract/shares';
import type { ProjectPlan } from '../../domain/plan/project-plan';
import type { Ports } from '../ports/ports';
import { readOptionsOf } from '../views/show-issue';
import type { IssueShares } from '../../domain/plan/issue-shares';

/** The shares that people entered on an issue, and the deliverables that may have one. */
export const showShares =
  (ports: Pick<Ports, 'jira' | 'store'>) =>
  async ({ projectId, issueId }: AskedOf<typeof issueCommitmentCalls.showShares>): Promise<EnteredShares> => {
    const [{ issue }, { plan }] = await Promise.all([
      readOptionsOf(ports, projectId).then((options) => ports.jira.readIssue('user', issueId, options)),
      ports.store.readPlan(projectId),
    ]);
    return {
      shares: sharesOf(issue, plan),
      deliverables: plan.deliverables.map(({ id, name }) => ({ id, name })),
    };
  };

interface NamedIssue {
  readonly id: string;
  readonly key: string;
}

/** Whether shares are those of an issue, which they name by key or id. */
export const isOf = ({ id, key }: NamedIssue, { issue }: IssueShares): boolean =>
  issue === key || issue === id;

/** The shares entered on an issue, in the order in which they were saved. */
export const sharesOf = (
  issue: NamedIssue,
  { shares }: Pick<ProjectPlan, 'shares'>,
): readonly EnteredShare[] =>
  shares.filter((entry) => isOf(issue, entry)).map(({ from, deliverables }) => ({ from, deliverables }));
