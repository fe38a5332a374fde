import type { Json } from '../../seams/json';
import { isObject } from '../../data/reading/json-access';
import { ok, type Answer } from '../answer';
import { jqlContext, type JqlContext } from '../jql/jql-context';
import { compileJql, type CompiledJql } from '../jql/run-jql';
import type { Call, Operation } from '../operation';
import { answerOf, refusal } from '../refusal';
import { textsOfBody } from '../request-values';

/** Checking queries, and issues against queries. */
export const jqlOperations: readonly Operation[] = [
  {
    id: 'parseJqlQueries',
    method: 'POST',
    path: '/jql/parse',
    scope: 'read:jira-work',
    cost: 'objects',
    answer: parse,
  },
  {
    id: 'matchIssues',
    method: 'POST',
    path: '/jql/match',
    scope: 'read:jira-work',
    cost: 'objects',
    answer: match,
  },
];

function parse(call: Call): Answer {
  const queries = textsOfBody(call, 'queries');
  if (queries.length === 0) throw refusal(400, 'At least one query must be given.');
  const context = jqlContext(call.data, call.caller);
  return ok({
    queries: queries.map((query): Json => {
      const { errors } = compiled(query, context);
      return errors.length === 0 ? { query } : { query, errors };
    }),
  });
}

function match(call: Call): Answer {
  const ids = textsOfBody(call, 'issueIds');
  const context = jqlContext(call.data, call.caller);
  const matches = textsOfBody(call, 'jqls').map((jql) => {
    const { query, errors } = compiled(jql, context);
    const matched = ids.filter((id) => {
      const issue = call.data.issues.find(id);
      return issue !== undefined && query?.test(issue) === true;
    });
    return { matchedIssues: matched.map(Number), errors };
  });
  return ok({ matches });
}

function compiled(
  jql: string,
  context: JqlContext,
): { readonly query: CompiledJql | null; readonly errors: readonly string[] } {
  try {
    return { query: compileJql(jql, context), errors: [] };
  } catch (error) {
    const body = answerOf(error)?.body;
    const messages = isObject(body) ? body['errorMessages'] : undefined;
    if (!Array.isArray(messages)) throw error;
    return { query: null, errors: messages.map(String) };
  }
}
