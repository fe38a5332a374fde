import { makeResolver } from '@forge/resolver';
import type { Call } from '../contract/call';
import type { Answers, AnswerTo } from '../usecases/ports/answers';
import { guarded, type GuardedCall } from './guarded';
import { guardedIssue } from './guarded-issue';

/**
 * The resolver of a surface: each call is guarded as it declares. A call without its answer does not compile.
 */
export function resolverOf<Declared extends Readonly<Record<keyof Declared, Call>>>(
  calls: Declared,
  answers: Answers<Declared>,
): ReturnType<typeof makeResolver> {
  // The parameters pair each call with its answer; a loop over names cannot express that to the compiler.
  const answerTo = answers as unknown as Readonly<Record<keyof Declared, AnswerTo<Call>>>;
  const defined: Record<string, GuardedCall> = {};
  for (const name in calls) {
    const [call, answer]: [Call, AnswerTo<Call>] = [calls[name], answerTo[name]];
    defined[name] = call.about === 'issue' ? guardedIssue(call, answer) : guarded(call, answer);
  }
  return makeResolver(defined);
}
