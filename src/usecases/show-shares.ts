import type { EnteredShares } from '../contract/shares';
import type { IssueShares } from '../domain/plan/project-plan';
import type { Needs } from './needs';
import { readingOf } from './show-issue';

/** The shares that people entered on an issue, and the deliverables that may have one. */
export const showShares =
  (needs: Pick<Needs, 'jira' | 'store'>) =>
  async ({ projectId, issueId }: { readonly projectId: string; readonly issueId: string }): Promise<EnteredShares> => {
    const [{ issue }, { plan }] = await Promise.all([
      readingOf(needs, projectId).then((reading) => needs.jira.readIssue('user', issueId, reading)),
      needs.store.readPlan(projectId),
    ]);
    return {
      shares: plan.shares.filter((entry) => isOf(issue, entry)).map(({ from, deliverables }) => ({ from, deliverables })),
      deliverables: plan.deliverables.map(({ id, name }) => ({ id, name })),
    };
  };

/** Whether shares are those of an issue, which they name by its key or id. */
export const isOf = ({ id, key }: { readonly id: string; readonly key: string }, { issue }: IssueShares): boolean =>
  issue === key || issue === id;
