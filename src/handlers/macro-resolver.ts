import { macroCalls } from '../contract/surfaces';
import { viewAnswers } from '../usecases/views/answers';
import { resolverOf } from './resolver-of';

/** The resolver of the Confluence macro. */
export const macroResolver = resolverOf(macroCalls, viewAnswers);
