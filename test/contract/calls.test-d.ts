/**
 * Compiled and never run: an expected error that does not occur is an error itself, and `npm run check:types`
 * fails.
 */
import { z } from 'zod';
import { answers, call, type AnswerOf, type AskedOf, type Reply } from '../../src/contract/call';
import { riskCalls } from '../../src/contract/risks';
import { macroCalls } from '../../src/contract/surfaces';
import { Failure } from '../../src/failure';
import { resolverOf } from '../../src/handlers/resolver-of';
import type { issueCommitmentCalls } from '../../src/contract/commitments';
import type { ProjectView } from '../../src/contract/views';
import type { Answers } from '../../src/usecases/ports/answers';
import { riskAnswers } from '../../src/usecases/risks/answers';
import { callGadget, callPage } from '../../static/src/platform';

const { listRisks, saveRisk, removeRisk, restoreRisk } = riskAnswers;

export const complete = { listRisks, saveRisk, removeRisk, restoreRisk } satisfies Answers<typeof riskCalls>;

// @ts-expect-error -- a call without an answer
export const missing = { listRisks, saveRisk, removeRisk } satisfies Answers<typeof riskCalls>;

// @ts-expect-error -- an answer to no call
export const extra = { ...complete, mergeRisks: removeRisk } satisfies Answers<typeof riskCalls>;

export const renamed = {
  ...riskCalls,
  removeRisk: call({
    right: 'manage',
    request: z.object({ projectId: z.string(), riskId: z.string() }),
    answer: answers<ProjectView>(),
  }),
};
// @ts-expect-error -- the declaration says `riskId`, the use case takes `id`
export const anotherRequest = { listRisks, saveRisk, removeRisk, restoreRisk } satisfies Answers<
  typeof renamed
>;

export const answeredOtherwise = {
  ...riskCalls,
  listRisks: call({ ...riskCalls.listRisks, answer: answers<{ readonly total: number }>() }),
};
// @ts-expect-error -- the declaration says a total, the use case answers risks
export const anotherAnswer = { listRisks, saveRisk, removeRisk, restoreRisk } satisfies Answers<
  typeof answeredOtherwise
>;

// @ts-expect-error -- a surface with a call that nothing answers
export const unanswered = resolverOf(macroCalls, riskAnswers);

export const anotherRight = call({
  // @ts-expect-error -- no such right
  right: 'administer',
  request: riskCalls.listRisks.request,
  answer: answers<null>(),
});

export const noProject = call({
  right: 'read',
  // @ts-expect-error -- a call about a project whose request names none
  request: z.object({ id: z.string() }),
  answer: answers<null>(),
});

/** The issue and its project are the platform's to name. */
export const ofIssue = ({
  projectId,
  issueId,
  percent,
}: AskedOf<typeof issueCommitmentCalls.declareProgress>) => ({
  texts: [projectId, issueId],
  number: percent,
});

export async function fromTheBrowser(): Promise<void> {
  const projectId = '10000';
  await callPage('removeRisk', { projectId, id: 'RQ-1' });
  // @ts-expect-error -- the declaration says `id`
  await callPage('removeRisk', { projectId, riskId: 'RQ-1' });
  // @ts-expect-error -- a field of the request is missing
  await callPage('removeRisk', { projectId });
  // @ts-expect-error -- a surface makes its own calls only
  await callGadget('removeRisk', { projectId, id: 'RQ-1' });
  const reply = await callPage('listRisks', { projectId });
  if (reply.ok) reply.value.risks.at(0);
  // @ts-expect-error -- no such code
  if (!reply.ok && reply.failure.code === 'forbiden') return;
}

// @ts-expect-error -- the answer holds risks, no total
export const unknownField: keyof AnswerOf<typeof riskCalls.listRisks> = 'total';

// @ts-expect-error -- no such code
export const unknownCode: Reply<null> = { ok: false, failure: { code: 'forbiden' } };

// @ts-expect-error -- no such code
export const unknownFailure = () => new Failure('forbiden');
