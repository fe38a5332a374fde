import { makeResolver } from '@forge/resolver';
import type { DeclaredCall } from './declared-call';

/** The calls of a surface, each answering what its Api type says. */
export type Calls<Api> = {
  readonly [Call in keyof Api]: DeclaredCall<AnswerOf<Api[Call]>>;
};
type AnswerOf<Call> = Call extends (...request: never[]) => infer Answer ? Answer : never;

/** The resolver of a surface; it does not compile unless every call of the Api is there. */
export const resolverOf = <Api>(calls: Calls<Api>): ReturnType<typeof makeResolver> => makeResolver({ ...calls });
