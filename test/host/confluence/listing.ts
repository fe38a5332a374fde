import { refusal } from './refusal';
import type { Answer, Call } from './operation';

const DEFAULT_LIMIT = 25;
const LARGEST_LIMIT = 250;

/**
 * A page of a list as REST v2 gives it, with a cursor to the next one in the body and in the `Link` header.
 */
export function listing<T>(call: Call, items: readonly T[], shown: (item: T) => unknown): Answer {
  const limit = limitOf(call.request.query('limit'));
  const start = startOf(call.request.query('cursor'));
  const next = start + limit < items.length ? nextPath(call, start + limit, limit) : null;
  const results = items.slice(start, start + limit).map(shown);
  const base = `${call.origin}/wiki`;
  return {
    status: 200,
    body: { results, _links: next === null ? { base } : { next, base } },
    objects: results.length,
    headers: next === null ? {} : { link: `<${next}>; rel="next"` },
  };
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_LIMIT;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > LARGEST_LIMIT) {
    throw refusal(
      400,
      `Provided value {${text}} for 'limit' is not valid: it must be between 1 and ${LARGEST_LIMIT}`,
    );
  }
  return limit;
}

function startOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const start = Number(
    Buffer.from(cursor, 'base64url')
      .toString('utf8')
      .replace(/^from:/, ''),
  );
  if (!Number.isInteger(start) || start < 0 || cursor === '')
    throw refusal(400, "Provided value for 'cursor' is not valid");
  return start;
}

function nextPath(call: Call, start: number, limit: number): string {
  const address = new URL(call.request.url);
  address.searchParams.set('limit', String(limit));
  address.searchParams.set('cursor', Buffer.from(`from:${start}`).toString('base64url'));
  return `${address.pathname}${address.search}`;
}

/** Sorts by one of the keys that an operation knows; `-` before it turns the order. */
export function sorted<T>(
  items: readonly T[],
  sort: string | undefined,
  keys: Readonly<Record<string, (item: T) => string | number>>,
): readonly T[] {
  if (sort === undefined) return items;
  const key = keys[sort.replace(/^-/, '')];
  if (key === undefined) throw refusal(400, `Provided value {${sort}} for 'sort' is not valid`);
  const direction = sort.startsWith('-') ? -1 : 1;
  return [...items].sort((one, other) => direction * compare(key(one), key(other)));
}

function compare(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : String(one).localeCompare(String(other));
}

/** Values of a query parameter that may be repeated or hold a comma-separated list. */
export function listed(call: Call, name: string): readonly string[] {
  return (call.request.queries(name) ?? [])
    .flatMap((value) => value.split(','))
    .filter((value) => value !== '');
}
