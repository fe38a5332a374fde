import { Hono } from 'hono';
import type { JiraProduct } from '../seams/directory';
import type { Caller } from '../seams/products';
import { isObject } from '../data/reading/json-access';
import type { Answer } from './answer';
import { directoryOf } from './directory';
import { jiraData, type JiraData, type JiraParts } from './data/jira-data';
import type { Call, Operation } from './operation';
import { operations } from './operations';
import { answerOf, refusal } from './refusal';
import { responseOf } from './response';

const ROOT = '/rest/api/3';

interface Environment {
  readonly Bindings: { readonly caller: Caller };
}

/**
 * Jira's REST API over an export and the changes kept in the state.
 * Answers carry `x-site-operation` and `x-site-points` for the meter.
 */
export function createJira(parts: JiraParts): JiraProduct {
  const data = jiraData(parts);
  const app = new Hono<Environment>();
  for (const operation of operations()) {
    const path = `${ROOT}${operation.path.replace(/\{(\w+)\}/g, ':$1')}`;
    app.on(operation.method, path, async (context) => {
      const call = await callOf(context.req.raw, context.req.param(), context.env.caller, data);
      return responseOf(await answered(operation, call), operation);
    });
  }
  app.notFound(() =>
    responseOf({ status: 404, body: { errorMessages: ['No such resource.'], errors: {} }, objects: 0 }),
  );
  return {
    directory: directoryOf(data),
    request: async (path, init, caller) => app.request(path, init, { caller }),
  };
}

async function callOf(
  request: Request,
  parameters: Readonly<Record<string, string>>,
  caller: Caller,
  data: JiraData,
): Promise<Call | Answer> {
  const value = await jsonOf(request);
  if (value === undefined) return NOT_JSON;
  return {
    data,
    caller,
    accountId: caller.accountId ?? '',
    parameters,
    query: new URL(request.url).searchParams,
    body: isObject(value) ? value : {},
    value,
    request,
  };
}

const NOT_JSON: Answer = {
  status: 400,
  body: {
    errorMessages: ['There was an error parsing JSON. Check that your request body is valid.'],
    errors: {},
  },
  objects: 0,
};

/** The JSON of a request, an empty object without one; undefined where it is not JSON. */
async function jsonOf(request: Request): Promise<unknown> {
  if (request.method === 'GET' || request.headers.get('content-type')?.startsWith('multipart/')) return {};
  const text = await request.text();
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function answered(operation: Operation, call: Call | Answer): Promise<Answer> {
  if ('status' in call) return call;
  try {
    const refused = admission(operation, call);
    return refused ?? (await operation.answer(call));
  } catch (error) {
    const answer = answerOf(error);
    if (answer === undefined) throw error;
    return answer;
  }
}

/** Refuses callers who are not signed in, or whose OAuth scopes do not allow the operation. */
function admission(operation: Operation, { caller, data }: Call): Answer | null {
  if (caller.scopes !== null && operation.scope !== null && !caller.scopes.has(operation.scope)) {
    return { status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' }, objects: 0 };
  }
  if (operation.anonymous === true) return null;
  if (caller.accountId === null || (!caller.isApp && data.people.find(caller.accountId) === undefined)) {
    throw refusal(401, 'You do not have the permission to see the specified resource. Login Required');
  }
  return null;
}
