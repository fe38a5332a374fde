import type { commitmentCalls, issueCommitmentCalls } from '../../contract/commitments';
import { deliverableFor } from '../../domain/plan/unseen-issues';
import { seenIssues } from '../access/seen-issues';
import type { Answers, AnswerTo } from '../ports/answers';
import { adoptDeliverables } from './adopt-deliverables';
import { captureBaseline } from './capture-baseline';
import { declareProgress } from './declare-progress';
import { proposeDeliverables } from './propose-deliverables';
import { removeDeliverable } from './remove-deliverable';
import { restoreDeliverable } from './restore-deliverable';
import { saveDeliverable } from './save-deliverable';
import { saveShares } from './save-shares';
import { showShares } from './show-shares';

/**
 * The deliverables as defined. A source that is an issue which the caller may not see has no name
 * (`UNSEEN_ISSUE`).
 */
const listDeliverables: AnswerTo<typeof commitmentCalls.listDeliverables> =
  (ports) =>
  async ({ projectId }) => {
    const [{ plan }, { record }] = await Promise.all([
      ports.store.readPlan(projectId),
      ports.store.readInitialState(projectId),
    ]);
    const sees = await seenIssues(ports, { ...plan, risks: [] }, record);
    return { deliverables: plan.deliverables.map((deliverable) => deliverableFor(deliverable, sees)) };
  };

/** The removed deliverables that can be restored, by their own names, which everybody may see. */
const listRemovedDeliverables: AnswerTo<typeof commitmentCalls.listRemovedDeliverables> =
  (ports) =>
  async ({ projectId }) => {
    const { removed } = await ports.store.readPlan(projectId);
    return { removed: removed.map(({ deliverable: { id, name } }) => ({ id, name })) };
  };

/** Answers to the calls about what a project commits to. */
export const commitmentAnswers = {
  proposeDeliverables,
  adoptDeliverables,
  listDeliverables,
  saveDeliverable,
  removeDeliverable,
  restoreDeliverable,
  listRemovedDeliverables,
  captureBaseline,
} satisfies Answers<typeof commitmentCalls>;

/** Answers to the calls about the remaining work of an issue, and about its deliverables. */
export const issueCommitmentAnswers = { declareProgress, showShares, saveShares } satisfies Answers<
  typeof issueCommitmentCalls
>;
