import type { AskedOf } from '../../contract/call';
import type { issueCommitmentCalls } from '../../contract/commitments';
import type { IssueView } from '../../contract/views';
import type { EnteredShare } from '../../contract/shares';
import type { ProjectPlan } from '../../domain/plan/project-plan';
import { Failure } from '../../failure';
import { afterSave } from './after-save';
import { changePlan } from './change-plan';
import type { Caller, Ports } from '../ports/ports';
import { readOptionsOf, showIssue } from '../views/show-issue';
import { isOf, sharesOf } from './show-shares';

type SavedShares = AskedOf<typeof issueCommitmentCalls.saveShares>;

/**
 * Splits the work of an issue between deliverables, replacing all its shares. Throws
 * Failure('invalid-request') for a deliverable that is not in the plan, and Failure('conflict') where
 * somebody else has split the issue differently since its form was opened, or saves at the same moment.
 */
export const saveShares =
  (ports: Pick<Ports, 'now' | 'newId' | 'jira' | 'store' | 'queue'>) =>
  async ({ projectId, issueId, before, shares }: SavedShares, caller: Caller): Promise<IssueView> => {
    const { issue } = await ports.jira.readIssue('user', issueId, await readOptionsOf(ports, projectId));
    await changePlan(ports)(projectId, (plan) => {
      if (JSON.stringify(sharesOf(issue, plan)) !== JSON.stringify(before)) throw new Failure('conflict');
      const entries = shares.map((entry, number) => ({ ...known(plan, entry, number), issue: issue.key }));
      return { ...plan, shares: [...plan.shares.filter((entry) => !isOf(issue, entry)), ...entries] };
    });
    return afterSave(() => showIssue(ports)({ projectId, issueId }, caller));
  };

/** The entry, without deliverables of no weight. */
function known({ deliverables }: ProjectPlan, entry: EnteredShare, number: number): EnteredShare {
  const weights = Object.entries(entry.deliverables).filter(([, weight]) => weight > 0);
  const stranger = weights.find(([id]) => deliverables.every((deliverable) => deliverable.id !== id));
  if (stranger) throw new Failure('invalid-request', `shares.${String(number)}.deliverables.${stranger[0]}`);
  return { ...entry, deliverables: Object.fromEntries(weights) };
}
