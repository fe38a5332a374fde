import api, { route, type APIResponse, type Route } from '@forge/api';
import type { z } from 'zod';
import { Failure } from '../../failure';
import { OPERATIONS, type Operation, type OperationName } from './operations';
import { failureOf } from './failure-of';
import { PATIENT, PROMPT, withRetries } from './with-retries';

/** On whose behalf a request is made: the person who asks, or the app (triggers, queue, schedule). */
export type Actor = 'user' | 'app';

export interface Question {
  readonly as: Actor;
  /** Values of the path's placeholders. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: readonly (readonly [string, string])[];
  readonly body?: unknown;
  /** Sent unchanged instead of `body`. */
  readonly file?: { readonly bytes: ArrayBuffer; readonly contentType: string };
}

/** Asks a product and parses its answer. Throws `Failure`. */
export async function ask<T>(name: OperationName, question: Question, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(await answerTo(name, question, (text) => JSON.parse(text) as unknown));
  if (!parsed.success)
    throw new Failure('unexpected', `${name}: ${parsed.error.issues[0]?.path.join('.')}`, {
      cause: parsed.error,
    });
  return parsed.data;
}

/** Asks a product to do something and ignores its answer. Throws `Failure`. */
export async function send(name: OperationName, question: Question): Promise<void> {
  await answerTo(name, question, () => undefined);
}

/** `read` throws where the answer was cut off: that counts as no answer. */
async function answerTo<T>(name: OperationName, question: Question, read: (text: string) => T): Promise<T> {
  const operation: Operation = OPERATIONS[name];
  const repeatable = !operation.scopes.some((scope) => scope.startsWith('write:'));
  const trying = { product: operation.product, repeatable, ...(question.as === 'user' ? PROMPT : PATIENT) };
  const answer = await withRetries(trying, async () => {
    const response = await requestOf(operation, question);
    const { ok, status, headers } = response;
    const text = await response.text();
    return { status, headers, text, ...(ok ? { value: read(text) } : {}) };
  });
  if (!('value' in answer)) throw failureOf(operation.product, answer);
  return answer.value;
}

function requestOf(operation: Operation, question: Question): Promise<APIResponse> {
  const methods = question.as === 'user' ? api.asUser() : api.asApp();
  const address = addressOf(operation.path, question);
  const init = { method: operation.method, ...contentOf(question) };
  return operation.product === 'jira'
    ? methods.requestJira(address, init)
    : methods.requestConfluence(address, init);
}

function contentOf({ body, file }: Question): {
  readonly headers: Record<string, string>;
  readonly body?: string | ArrayBuffer;
} {
  const headers = { Accept: 'application/json' };
  if (file)
    return {
      headers: { ...headers, 'Content-Type': file.contentType, 'X-Atlassian-Token': 'nocheck' },
      body: file.bytes,
    };
  if (body === undefined) return { headers };
  return { headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

/** The path with its placeholders filled by `route`, which refuses values that would leave the path. */
function addressOf(template: string, { path = {}, query = [] }: Question): Route {
  const fixed = template.split(/\{[^}]+\}/);
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
  const values: (string | URLSearchParams)[] = names.map((name) => encodeURIComponent(path[name] ?? ''));
  if (query.length > 0) {
    fixed.push(`${fixed.pop() ?? ''}?`, '');
    values.push(new URLSearchParams(query.map(([key, value]): [string, string] => [key, value])));
  }
  return route(Object.assign(fixed, { raw: fixed }), ...values);
}
