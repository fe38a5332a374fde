/** A value of JQL: quoted, or a word. */
const VALUE = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s"'(),=!<>~]+/y;
const PLACE = /^(project|issuekey|key|issue|id)\s*(?:=|\bin\b)\s*(.+)$/is;

/**
 * Projects (keys in capitals, ids or names) in which all issues of a JQL query are: AND joins its conditions,
 * and one of them names projects or issue keys. Undefined where the query does not say so.
 */
export function projectsNamedIn(jql: string): readonly string[] | undefined {
  const conditions = conditionsOf(jql);
  return conditions?.map(placesOf).find((places) => places !== undefined);
}

/** Projects to which one condition limits the issues. */
function placesOf(condition: string): readonly string[] | undefined {
  if (condition.startsWith('(') && condition.endsWith(')')) return projectsNamedIn(condition.slice(1, -1));
  const [, field = '', rest = ''] = PLACE.exec(condition) ?? [];
  const values = field === '' ? undefined : valuesOf(rest.trim());
  if (field.toLowerCase() === 'project' || values === undefined) return values;
  const keys = values.map((value) => /^([A-Z][A-Z0-9_]*)-\d+$/.exec(value)?.[1]);
  return keys.every((key) => key !== undefined) ? [...new Set(keys)] : undefined;
}

/** Values of a list in brackets, or a single value; undefined for anything else. */
function valuesOf(text: string): readonly string[] | undefined {
  const list = text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text;
  const values: string[] = [];
  for (let at = 0; at < list.length;) {
    at += /^\s*/.exec(list.slice(at))?.[0].length ?? 0;
    VALUE.lastIndex = at;
    const value = VALUE.exec(list)?.[0];
    if (value === undefined) return undefined;
    values.push(
      value
        .replace(/^(["'])(.*)\1$/s, '$2')
        .replace(/\\(.)/g, '$1')
        .toUpperCase(),
    );
    const after = /^\s*(,|$)/.exec(list.slice(at + value.length));
    if (!after) return undefined;
    at += value.length + after[0].length;
  }
  return values.length > 0 && (list !== text || values.length === 1) ? values : undefined;
}

/**
 * Conditions that AND joins in a query, without its order; undefined where some are joined otherwise, or do
 * not parse.
 */
function conditionsOf(jql: string): readonly string[] | undefined {
  const conditions: string[] = [];
  let [depth, from] = [0, 0];
  const tokens = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[()]|&&?|\|\|?|\border\s+by\b|\b(?:and|or)\b|["']/gi;
  for (const { 0: found, index } of jql.matchAll(tokens)) {
    const token = found.toLowerCase();
    if (token === '"' || token === "'") return undefined;
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (depth < 0) return undefined;
    if (depth > 0) continue;
    if (token === 'or' || token.startsWith('|')) return undefined;
    if (token.startsWith('order')) return [...conditions, jql.slice(from, index).trim()];
    if (token !== 'and' && !token.startsWith('&')) continue;
    conditions.push(jql.slice(from, index).trim());
    from = index + found.length;
  }
  return depth === 0 ? [...conditions, jql.slice(from).trim()] : undefined;
}
