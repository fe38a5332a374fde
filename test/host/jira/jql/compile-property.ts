import type { TerminalClause } from '@atlaskit/jql-ast';
import { isObject } from '../../data/reading/json-access';
import { refusal } from '../refusal';
import type { IssueTest } from './compile-clause';
import { textMatcher } from './text-match';

/** Tests `issue.property[key].path = value`: numbers compare as numbers, the rest as text. */
export function compileProperty(clause: TerminalClause): IssueTest {
  const property = clause.field.properties?.[0];
  const key = property?.key?.value ?? '';
  const path = (property?.path ?? []).flatMap(({ value }) => value.split('.')).filter((part) => part !== '');
  const test = valueTest(clause);
  return (issue) => test(at(issue.document.properties?.[key], path));
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, part) => (isObject(inner) ? inner[part] : undefined), value);
}

function valueTest(clause: TerminalClause): (value: unknown) => boolean {
  const operator = clause.operator?.value ?? '';
  const { operand } = clause;
  const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';
  if (operand?.operandType === 'keyword')
    return ['is', '='].includes(operator) ? isEmpty : (value) => !isEmpty(value);
  const wanted = (
    operand?.operandType === 'list' ? operand.values : operand === undefined ? [] : [operand]
  ).map((part) => (part.operandType === 'value' ? part.value : ''));
  const first = wanted[0] ?? '';
  const equals = (value: unknown): boolean =>
    wanted.some((text) => String(value).toLowerCase() === text.toLowerCase());
  const compare = (value: unknown): number =>
    typeof value === 'number' ? value - Number(first) : String(value).localeCompare(first);
  const tests: Readonly<Record<string, (value: unknown) => boolean>> = {
    '=': equals,
    in: equals,
    '!=': (value) => !equals(value),
    'not in': (value) => !equals(value),
    '~': (value) => textMatcher(first)(String(value)),
    '>': (value) => compare(value) > 0,
    '>=': (value) => compare(value) >= 0,
    '<': (value) => compare(value) < 0,
    '<=': (value) => compare(value) <= 0,
  };
  const test = tests[operator];
  if (test === undefined)
    throw refusal(400, `The operator '${operator}' is not supported by the 'issue.property' field.`);
  return (value) => (Array.isArray(value) ? value.some(test) : !isEmpty(value) && test(value));
}
