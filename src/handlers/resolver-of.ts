import { makeResolver, type Request } from '@forge/resolver';
import type { Reply } from '../contract/api';

/** The calls of a surface, each answering what its Api type says. */
export type Calls<Api> = {
  readonly [Call in keyof Api]: (request: Request<unknown>) => Promise<Reply<AnswerOf<Api[Call]>>>;
};
type AnswerOf<Call> = Call extends (...request: never[]) => infer Answer ? Answer : never;

/** The resolver of a surface; it does not compile unless every call of the Api is there. */
export const resolverOf = <Api>(calls: Calls<Api>): ReturnType<typeof makeResolver> => makeResolver({ ...calls });
