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
 * The deliverables as they are defined. An issue that feeds one and that the caller may not see has no name
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

/**
 * The deliverables that were taken out and are kept for an undo, under their own names: these are said to
 * everybody.
 */
const listRemovedDeliverables: AnswerTo<typeof commitmentCalls.listRemovedDeliverables> =
  (ports) =>
  async ({ projectId }) => {
    const { removed } = await ports.store.readPlan(projectId);
    return { removed: removed.map(({ deliverable: { id, name } }) => ({ id, name })) };
  };

/** What answers the calls about what a project commits to. */
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

/** What answers the calls about what is left to do on an issue, and for which deliverables. */
export const issueCommitmentAnswers = { declareProgress, showShares, saveShares } satisfies Answers<
  typeof issueCommitmentCalls
>;
