import { makeResolver } from '@forge/resolver';
import type { Call } from '../contract/call';
import type { Answers, AnswerTo } from '../usecases/ports/answers';
import { guarded, type GuardedCall } from './guarded';
import { guardedIssue } from './guarded-issue';

/**
 * The resolver of a surface: each call is guarded as it declares. It does not compile unless every call has
 * its answer.
 */
export function resolverOf<Declared extends Readonly<Record<keyof Declared, Call>>>(
  calls: Declared,
  answers: Answers<Declared>,
): ReturnType<typeof makeResolver> {
  // The parameters pair each call with an answer to it, which a walk over their names cannot say.
  const answerTo = answers as unknown as Readonly<Record<keyof Declared, AnswerTo<Call>>>;
  const defined: Record<string, GuardedCall> = {};
  for (const name in calls) {
    const [call, answer]: [Call, AnswerTo<Call>] = [calls[name], answerTo[name]];
    defined[name] = call.about === 'issue' ? guardedIssue(call, answer) : guarded(call, answer);
  }
  return makeResolver(defined);
}
