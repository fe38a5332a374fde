import { refusal } from './refusal';

export interface Condition {
  readonly condition: string;
  readonly values: readonly unknown[];
}
export interface PropertyCondition extends Condition {
  readonly property: string;
}
export interface Filters {
  readonly and?: readonly PropertyCondition[];
  readonly or?: readonly PropertyCondition[];
}

type Test = (value: unknown, given: readonly unknown[]) => boolean;

/** Less, equal or greater; null where the two cannot be compared. */
export function compare(one: unknown, other: unknown): number | null {
  if (typeof one !== typeof other || one === undefined) return null;
  if (typeof one === 'number' || typeof one === 'string' || typeof one === 'boolean')
    return one === other ? 0 : one < (other as typeof one) ? -1 : 1;
  return null;
}

const ordered =
  (accepts: (order: number) => boolean): Test =>
  (value, [given]) => {
    const order = compare(value, given);
    return order !== null && accepts(order);
  };

/** Conditions for the range of an index, and for the key. */
const WHERE: Readonly<Record<string, Test>> = {
  BEGINS_WITH: (value, [start]) => typeof value === 'string' && value.startsWith(String(start)),
  BETWEEN: (value, [from, to]) => (compare(value, from) ?? -1) >= 0 && (compare(value, to) ?? 1) <= 0,
  EQUAL_TO: (value, [given]) => value === given,
  GREATER_THAN: ordered((order) => order > 0),
  GREATER_THAN_EQUAL_TO: ordered((order) => order >= 0),
  LESS_THAN: ordered((order) => order < 0),
  LESS_THAN_EQUAL_TO: ordered((order) => order <= 0),
};

/** Conditions for filters, and for transactions. */
const FILTER: Readonly<Record<string, Test>> = {
  ...WHERE,
  NOT_EQUAL_TO: (value, [given]) => value !== given,
  EXISTS: (value) => value !== undefined,
  NOT_EXISTS: (value) => value === undefined,
  CONTAINS: (value, [part]) => typeof value === 'string' && value.includes(String(part)),
  NOT_CONTAINS: (value, [part]) => !(typeof value === 'string' && value.includes(String(part))),
};

/** Whether a value meets a `where` condition. */
export function whereTest({ condition, values }: Condition): (value: unknown) => boolean {
  return testOf(WHERE, condition, values);
}

/** Whether a record meets the filters: all of `and`, or one of `or`, but not both at once. */
export function filterTest(
  filters: Filters,
): (record: Readonly<Record<string, unknown>> | undefined) => boolean {
  const { and, or } = filters;
  if (and !== undefined && or !== undefined)
    throw refusal(400, 'INVALID_FILTER_OPERATORS_COMBINATION', 'Filters take "and" or "or", not both.');
  const given = and ?? or ?? [];
  if (given.length === 0) throw refusal(400, 'EMPTY_FILTER_OPERATOR', 'Filter operators cannot be empty.');
  if (given.length > 100) throw refusal(400, 'INVALID_FILTER_CONDITION', 'At most 100 conditions.');
  const tests = given.map(({ property, condition, values }) => {
    const test = testOf(FILTER, condition, values);
    return (record: Readonly<Record<string, unknown>> | undefined) => test(record?.[property]);
  });
  return (record) =>
    and === undefined ? tests.some((test) => test(record)) : tests.every((test) => test(record));
}

function testOf(known: Readonly<Record<string, Test>>, condition: string, values: readonly unknown[]) {
  const test = known[condition];
  if (test === undefined)
    throw refusal(400, 'INVALID_FILTER_CONDITION', `Condition ${condition} is not supported here.`);
  if (condition === 'BETWEEN' && values.length < 2)
    throw refusal(400, 'INSUFFICIENT_FILTER_VALUES', 'BETWEEN needs two values.');
  if (values.length !== (condition === 'BETWEEN' ? 2 : 1))
    throw refusal(400, 'INVALID_FILTER_VALUES', `Condition ${condition} takes one value.`);
  return (value: unknown) => test(value, values);
}
