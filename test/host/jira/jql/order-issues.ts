import type { OrderBy } from '@atlaskit/jql-ast';
import type { IssueFacts } from '../data/issue-facts';
import { refusal } from '../refusal';
import type { FieldFinder } from './find-field';
import type { JqlField } from './jql-field';

const MOST_FIELDS = 7;

type Compare = (one: IssueFacts, other: IssueFacts) => number;

/**
 * Compares issues as ORDER BY says; issues without a value come last when ascending. Ties, and no order, go
 * by latest id.
 */
export function issueOrder(orderBy: OrderBy | undefined, find: FieldFinder): Compare {
  const fields = orderBy?.fields ?? [];
  if (fields.length > MOST_FIELDS) {
    throw refusal(400, `The ORDER BY clause can have at most ${MOST_FIELDS} fields.`);
  }
  const compares = fields.map(({ field, direction }) => {
    const compare = compareBy(field.value.toLowerCase() === 'rank' ? RANK : find(field.value));
    return direction?.value === 'DESC' ? (((one, other) => compare(other, one)) satisfies Compare) : compare;
  });
  return (one, other) => {
    for (const compare of compares) {
      const difference = compare(one, other);
      if (difference !== 0) return difference;
    }
    return Number(other.id) - Number(one.id);
  };
}

/** Without boards, rank is the order of creation. */
const RANK: JqlField = { name: 'Rank', kind: 'number', values: (issue) => [Number(issue.id)] };

function compareBy(field: JqlField): Compare {
  if (field.kind === 'key') return byKey;
  const known = new Map<string, string | number | null>();
  const place = (issue: IssueFacts): string | number | null => {
    const before = known.get(issue.id);
    if (before !== undefined) return before;
    const value = field.values(issue)[0];
    const found = value === undefined ? null : placeOf(value, field);
    known.set(issue.id, found);
    return found;
  };
  return (one, other) => comparePlaces(place(one), place(other));
}

function placeOf(value: string | number, field: JqlField): string | number {
  const place = field.rank === undefined ? value : field.rank(String(value));
  return typeof place === 'string' ? place.toLowerCase() : place;
}

function comparePlaces(one: string | number | null, other: string | number | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  if (typeof one === 'string' && typeof other === 'string') return COLLATOR.compare(one, other);
  return one < other ? -1 : 1;
}

const COLLATOR = new Intl.Collator('en');

function byKey(one: IssueFacts, other: IssueFacts): number {
  if (one.projectKey !== other.projectKey) return one.projectKey < other.projectKey ? -1 : 1;
  return one.number - other.number;
}
