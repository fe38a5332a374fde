import { JastBuilder, type Query } from '@atlaskit/jql-ast';
import { refusal } from '../refusal';

const KEPT = 500;

/**
 * Queries read lately: reading costs more than searching a small project, and programs ask the same again and
 * again.
 */
const known = new Map<string, Query>();

/** The tree of a query; a query that cannot be read is refused with what is wrong and where. */
export function parseJql(jql: string): Query {
  const query = known.get(jql) ?? parsed(jql);
  known.delete(jql);
  known.set(jql, query);
  if (known.size > KEPT) known.delete(known.keys().next().value ?? '');
  return query;
}

function parsed(jql: string): Query {
  const { query, errors } = new JastBuilder().build(jql);
  const error = errors[0];
  if (error !== undefined) {
    const start = 'start' in error && typeof error.start === 'number' ? error.start : 0;
    const before = jql.slice(0, start).split('\n');
    const place = `line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}`;
    throw refusal(400, `Error in the JQL Query: ${error.message} (${place})`);
  }
  if (query === undefined)
    throw refusal(400, 'Error in the JQL Query: it cannot be read. (line 1, character 1)');
  return query;
}
