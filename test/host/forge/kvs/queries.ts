import type { EntityDeclaration } from '../manifest';
import {
  compare,
  filterTest,
  whereTest,
  type Condition,
  type Filters,
  type PropertyCondition,
} from './conditions';
import { refusal } from './refusal';
import type { StoredValue } from './store';

type Entry = readonly [key: string, stored: StoredValue];
type Fields = Readonly<Record<string, unknown>>;

/** A page of results, before it is put into the words of the wire. */
export interface QueryPage {
  readonly entries: readonly Entry[];
  readonly cursor: string | undefined;
  /** Bytes that were read for it, those that the filters took out included. */
  readonly readBytes: number;
}

export interface KeyQuery {
  readonly limit?: number;
  readonly after?: string;
  readonly where?: readonly PropertyCondition[];
}

/** A page of plain keys, in the order of keys. */
export function queryKeys(entries: readonly Entry[], query: KeyQuery): QueryPage {
  const [where, ...more] = query.where ?? [];
  if (more.length > 0) throw refusal(400, 'QUERY_WHERE_INVALID', 'A query takes a single "where" clause.');
  if (where !== undefined && where.property !== 'key')
    throw refusal(400, 'QUERY_WHERE_FIELD_INVALID', 'A query can only be limited by "key".');
  if (where !== undefined && where.condition !== 'BEGINS_WITH')
    throw refusal(400, 'INVALID_FILTER_CONDITION', 'A query by key can only ask what keys begin with.');
  const test = where === undefined ? () => true : whereTest(where);
  const limit = checkedLimit(query.limit, 'LIST_QUERY_LIMIT_EXCEEDED');
  return page(
    entries.filter(([key]) => test(key)).map((entry) => ({ entry, position: [entry[0]] })),
    limit,
    query.after,
    1,
  );
}

export interface EntityQuery {
  readonly entityName: string;
  readonly indexName: string;
  readonly partition?: readonly unknown[];
  readonly range?: Condition;
  readonly sort?: string;
  readonly limit?: number;
  readonly cursor?: string;
  readonly filters?: Filters;
}

/** A page of an index: partition and range choose, the limit cuts, and only then the filters take out. */
export function queryEntity(
  entries: readonly Entry[],
  query: EntityQuery,
  entity: EntityDeclaration,
): QueryPage {
  const index = indexOf(query, entity);
  const inRange = query.range === undefined ? () => true : whereTest(query.range);
  const passes = query.filters === undefined ? () => true : filterTest(checkedFilters(query.filters, entity));
  const limit = checkedLimit(query.limit, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE');
  const direction = query.sort === 'DESC' ? -1 : 1;
  const indexed = entries
    .filter(([, stored]) => isInPartition(stored.value as Fields, index.partition, query.partition ?? []))
    .map((entry) => ({ entry, position: [index.rangeOf(entry), entry[0]] }))
    .filter(({ position: [range] }) => range !== undefined && inRange(range))
    .sort((one, other) => direction * comparePositions(one.position, other.position));
  const found = page(indexed, limit, query.cursor, direction);
  return { ...found, entries: found.entries.filter(([, stored]) => passes(stored.value as Fields)) };
}

function indexOf(query: EntityQuery, entity: EntityDeclaration) {
  if (query.indexName === 'by-key') return { partition: [], rangeOf: ([key]: Entry): unknown => key };
  const index = entity.indexes.find(({ name }) => name === query.indexName);
  if (index === undefined)
    throw refusal(
      400,
      'INVALID_ENTITY_INDEX',
      `Entity ${entity.name} declares no index "${query.indexName}".`,
    );
  const partition = index.partition ?? [];
  if (partition.length !== (query.partition ?? []).length)
    throw refusal(
      400,
      'INVALID_PARTITION',
      `Index ${index.name} needs a value for each of: ${partition.join(', ')}.`,
    );
  const range = index.range[0] ?? '';
  if (query.range !== undefined && entity.attributes[range]?.type === 'any')
    throw refusal(
      422,
      'INVALID_FILTER_CONDITION',
      `Attribute ${range} is of type any: it cannot be compared.`,
    );
  return { partition, rangeOf: ([, stored]: Entry): unknown => (stored.value as Fields)[range] };
}

function isInPartition(value: Fields, names: readonly string[], wanted: readonly unknown[]): boolean {
  return names.every((name, at) => value[name] === wanted[at]);
}

function checkedFilters(filters: Filters, entity: EntityDeclaration): Filters {
  for (const { property } of [...(filters.and ?? []), ...(filters.or ?? [])]) {
    const type = entity.attributes[property]?.type;
    if (type === undefined || type === 'any')
      throw refusal(
        422,
        'INVALID_FILTER_CONDITION',
        `Filters cannot compare "${property}" of entity ${entity.name}.`,
      );
  }
  return filters;
}

function checkedLimit(limit: number | undefined, code: string): number {
  const wanted = limit ?? 10;
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 100)
    throw refusal(400, code, 'The limit of a query is between 1 and 100.');
  return wanted;
}

interface Placed {
  readonly entry: Entry;
  readonly position: readonly unknown[];
}

/** A full page has a cursor, even where nothing follows: only its absence says that the end is reached. */
function page(
  placed: readonly Placed[],
  limit: number,
  cursor: string | undefined,
  direction: number,
): QueryPage {
  const after = cursor === undefined ? null : positionIn(cursor);
  const rest =
    after === null
      ? placed
      : placed.filter(({ position }) => direction * comparePositions(position, after) > 0);
  const taken = rest.slice(0, limit);
  const last = taken.length === limit ? taken.at(-1) : undefined;
  return {
    entries: taken.map(({ entry }) => entry),
    cursor: last === undefined ? undefined : Buffer.from(JSON.stringify(last.position)).toString('base64url'),
    readBytes: taken.reduce((sum, { entry }) => sum + entry[1].bytes, 0),
  };
}

function positionIn(cursor: string): readonly unknown[] {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString()) as readonly unknown[];
  } catch {
    throw refusal(400, 'INVALID_CURSOR', 'The cursor is not one that a query gave.');
  }
}

function comparePositions(one: readonly unknown[], other: readonly unknown[]): number {
  for (const [at, part] of one.entries()) {
    const order = compare(part, other[at]) ?? 0;
    if (order !== 0) return order;
  }
  return 0;
}
