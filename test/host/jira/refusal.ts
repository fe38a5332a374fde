import type { Answer } from './answer';

const MARK = Symbol('refusal');

interface Refusal extends Error {
  readonly [MARK]: Answer;
}

/**
 * An error that ends an operation with Jira's error document: `throw refusal(404, 'Issue does not exist…')`.
 */
export function refusal(
  status: number,
  messages: string | readonly string[],
  errors: Readonly<Record<string, string>> = {},
): Error {
  const errorMessages = typeof messages === 'string' ? [messages] : messages;
  const answer: Answer = { status, body: { errorMessages, errors }, objects: 0 };
  return Object.assign(new Error(errorMessages[0] ?? Object.values(errors)[0] ?? String(status)), {
    [MARK]: answer,
  });
}

/** The answer of a refusal; undefined for any other error. */
export function answerOf(error: unknown): Answer | undefined {
  return error instanceof Error && MARK in error ? (error as Refusal)[MARK] : undefined;
}

/** Refuses a value of the request's fields. */
export function badField(field: string, message: string): Error {
  return refusal(400, [], { [field]: message });
}

/** Jira says the same of what is not there and of what the caller may not see. */
export function noIssue(): Error {
  return refusal(404, 'Issue does not exist or you do not have permission to see it.');
}

export function noProject(idOrKey: string): Error {
  return refusal(404, `No project could be found with key '${idOrKey}'.`);
}
