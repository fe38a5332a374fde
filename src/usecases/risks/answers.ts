import type { riskCalls } from '../../contract/risks';
import type { Answers } from '../ports/answers';
import { listRisks } from './list-risks';
import { removeRisk } from './remove-risk';
import { restoreRisk } from './restore-risk';
import { saveRisk } from './save-risk';

/** Answers to the calls about the register of risks. */
export const riskAnswers = { listRisks, saveRisk, removeRisk, restoreRisk } satisfies Answers<
  typeof riskCalls
>;
