import type { Clause, TerminalClause } from '@atlaskit/jql-ast';
import type { IssueFacts } from '../data/issue-facts';
import { refusal } from '../refusal';
import { compileHistory } from './compile-history';
import { compileProperty } from './compile-property';
import type { FieldFinder } from './find-field';
import type { JqlContext } from './jql-context';
import type { FieldKind, JqlField } from './jql-field';
import { operandValues } from './operand-values';
import { textMatcher } from './text-match';

export type IssueTest = (issue: IssueFacts) => boolean;

const EQUALITY = ['=', '!=', 'in', 'not in', 'is', 'is not'];
const ORDERED = [...EQUALITY, '<', '<=', '>', '>='];
const HISTORY = ['was', 'was not', 'was in', 'was not in', 'changed'];
const OPERATORS: Readonly<Record<FieldKind, readonly string[]>> = {
  choice: EQUALITY,
  text: ['~', '!~', 'is', 'is not'],
  instant: ORDERED,
  day: ORDERED,
  number: ORDERED,
  duration: ORDERED,
  key: ORDERED,
};

/** Turns the condition of a query into a test of one issue. */
export function compileClause(clause: Clause, find: FieldFinder, context: JqlContext): IssueTest {
  if (clause.clauseType === 'terminal') return compileTerminal(clause, find, context);
  if (clause.clauseType === 'not') {
    const test = compileClause(clause.clause, find, context);
    return (issue) => !test(issue);
  }
  const tests = clause.clauses.map((part) => compileClause(part, find, context));
  return clause.operator.value === 'and'
    ? (issue) => tests.every((test) => test(issue))
    : (issue) => tests.some((test) => test(issue));
}

function compileTerminal(clause: TerminalClause, find: FieldFinder, context: JqlContext): IssueTest {
  if (clause.field.value.toLowerCase() === 'issue.property') return compileProperty(clause);
  const field = find(clause.field.value);
  const operator = clause.operator?.value ?? '';
  if (HISTORY.includes(operator) && field.history !== undefined)
    return compileHistory(clause, field, context);
  const allowed = field.ranked === true ? ORDERED : OPERATORS[field.kind];
  if (!allowed.includes(operator)) {
    throw refusal(400, `The operator '${operator}' is not supported by the '${field.name}' field.`);
  }
  if (clause.operand === undefined) throw refusal(400, `The field '${field.name}' needs a value.`);
  const { values, empty } = operandValues(clause.operand, field, context);
  if (operator === 'is' || operator === 'is not') return emptiness(field, operator, values.length > 0);
  if (operator === '~' || operator === '!~') return matching(field, operator, String(values[0] ?? ''));
  if (EQUALITY.includes(operator)) return equality(field, operator, new Set(values), empty);
  return ordering(field, operator, values[0], context);
}

function emptiness(field: JqlField, operator: string, hasValue: boolean): IssueTest {
  if (hasValue)
    throw refusal(400, `The operator '${operator}' of the field '${field.name}' accepts only EMPTY.`);
  return (issue) => (field.values(issue).length === 0) === (operator === 'is');
}

function matching(field: JqlField, operator: string, query: string): IssueTest {
  const matches = textMatcher(query);
  const found: IssueTest = (issue) => field.values(issue).some((text) => matches(String(text)));
  return operator === '~' ? found : (issue) => !found(issue);
}

/** As in Jira, `!=` and `not in` find only issues that have a value. */
function equality(
  field: JqlField,
  operator: string,
  wanted: ReadonlySet<string | number>,
  empty: boolean,
): IssueTest {
  if (operator === '=' || operator === 'in') {
    return (issue) => {
      const values = field.values(issue);
      return values.length === 0 ? empty : values.some((value) => wanted.has(value));
    };
  }
  return (issue) => {
    const values = field.values(issue);
    return values.length > 0 && !values.some((value) => wanted.has(value));
  };
}

function ordering(
  field: JqlField,
  operator: string,
  limit: string | number | undefined,
  context: JqlContext,
): IssueTest {
  if (limit === undefined) return () => false;
  const place = placeIn(field, limit, context);
  const holds: Readonly<Record<string, (one: string | number, other: string | number) => boolean>> = {
    '<': (one, other) => one < other,
    '<=': (one, other) => one <= other,
    '>': (one, other) => one > other,
    '>=': (one, other) => one >= other,
  };
  const test = holds[operator];
  return (issue) => field.values(issue).some((value) => test?.(place(value), place(limit)) ?? false);
}

/** What values of a field are compared by; of keys, the numbers within one project. */
function placeIn(
  field: JqlField,
  limit: string | number,
  context: JqlContext,
): (value: string | number) => string | number {
  if (field.kind === 'key') {
    const { issues } = context.data;
    const project = issues.find(String(limit))?.projectKey;
    return (id) => {
      const issue = issues.find(String(id));
      return issue?.projectKey === project ? (issue?.number ?? NaN) : NaN;
    };
  }
  return (value) => (field.ranked === true ? (field.rank?.(String(value)) ?? value) : value);
}
