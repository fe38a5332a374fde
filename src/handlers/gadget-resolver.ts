import { gadgetCalls } from '../contract/surfaces';
import { viewAnswers } from '../usecases/views/answers';
import { resolverOf } from './resolver-of';

/** The resolver of the dashboard gadget. */
export const gadgetResolver = resolverOf(gadgetCalls, viewAnswers);
