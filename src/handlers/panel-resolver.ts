import { panelCalls } from '../contract/surfaces';
import { issueCommitmentAnswers } from '../usecases/commitments/answers';
import { issueViewAnswers } from '../usecases/views/answers';
import { resolverOf } from './resolver-of';

/** The resolver of the issue panel. */
export const panelResolver = resolverOf(panelCalls, { ...issueViewAnswers, ...issueCommitmentAnswers });
