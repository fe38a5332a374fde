import { filterTest, type Filters } from './conditions';
import { queryEntity, queryKeys, type EntityQuery, type KeyQuery, type QueryPage } from './queries';
import { isRefusal, refusal } from './refusal';
import * as rules from './rules';
import type { Spaces } from './key-value-service';
import type { KeySpace, StoredValue } from './store';

/** What an operation answers, and the bytes that are billed for it. */
interface Outcome {
  readonly body: unknown;
  readonly read: number;
  readonly written: number;
}
export type Operation = (request: unknown) => Outcome;

interface SetOptions {
  readonly ttl?: unknown;
  readonly keyPolicy?: string;
  readonly returnValue?: string;
}
interface Item {
  readonly key: unknown;
  readonly value?: unknown;
  readonly entityName?: string;
  readonly conditions?: Filters;
  readonly options?: SetOptions;
}
interface Transaction {
  readonly set?: readonly Item[];
  readonly delete?: readonly Item[];
  readonly check?: readonly Item[];
}

/** A read of nothing is billed as one kilobyte. */
const LEAST_READ = 1024;

/** The operations of the store by their path below `/api/v1/`. */
export function createOperations(spaces: Spaces): Readonly<Record<string, Operation>> {
  const entity = (item: Item) => spaces.entity(item.entityName).space;
  const anywhere = (item: Item) => (item.entityName === undefined ? spaces.keys : entity(item));
  const one = (run: (item: Item) => Outcome): Operation => {
    return (request) => run(request as Item);
  };
  const several = (run: (item: Item) => Outcome): Operation => {
    return (request) => batch(request as readonly Item[], run);
  };
  return {
    get: one((item) => get(spaces.keys, item)),
    set: one((item) => set(spaces, spaces.keys, item)),
    delete: one((item) => remove(spaces.keys, item)),
    query: (query) => listed(queryKeys(spaces.keys.list(), query as KeyQuery)),
    'secret/get': one((item) => get(spaces.secrets, item)),
    'secret/set': one((item) => set(spaces, spaces.secrets, item)),
    'secret/delete': one((item) => remove(spaces.secrets, item)),
    'entity/get': one((item) => get(entity(item), item)),
    'entity/set': one((item) => set(spaces, entity(item), item)),
    'entity/delete': one((item) => remove(entity(item), item)),
    'entity/query': (query) => listed(foundIn(spaces, query as EntityQuery)),
    'batch/get': several((item) => get(anywhere(item), item)),
    'batch/set': several((item) => set(spaces, anywhere(item), withoutPolicy(item))),
    'batch/delete': several((item) => remove(anywhere(item), item)),
    transaction: (transaction) => transact(transaction as Transaction, spaces, anywhere),
  };
}

function foundIn(spaces: Spaces, query: EntityQuery): QueryPage {
  const { space, declaration } = spaces.entity(query.entityName);
  return queryEntity(space.list(), query, declaration);
}

function listed(page: QueryPage): Outcome {
  const data = page.entries.map(([key, stored]) => ({ key, value: stored.value, expireTime: expiryOf(stored) }));
  return { body: { data, cursor: page.cursor }, read: Math.max(LEAST_READ, page.readBytes), written: 0 };
}

function get(space: KeySpace, item: Item): Outcome {
  const key = rules.checkedKey(item.key);
  const stored = space.get(key);
  if (stored === undefined) throw refusal(404, 'KEY_NOT_FOUND', `There is no value for the key ${key}.`);
  return { body: described(key, stored), read: Math.max(LEAST_READ, stored.bytes), written: 0 };
}

function set(all: Spaces, space: KeySpace, item: Item): Outcome {
  const { key, bytes, ttl } = checkedItem(all, item);
  const before = space.get(key);
  if (item.options?.keyPolicy === 'FAIL_IF_EXISTS' && before !== undefined)
    throw refusal(409, 'KEY_CONFLICT', `There is a value for the key ${key} already.`);
  space.set(key, item.value, bytes, ttl);
  const returned = { PREVIOUS: before, LATEST: space.get(key) }[item.options?.returnValue ?? ''];
  return { body: returned && described(key, returned), read: 0, written: bytes };
}

function described(key: string, stored: StoredValue) {
  const { value, createdAt, updatedAt } = stored;
  return { key, value, createdAt, updatedAt, expireTime: expiryOf(stored) };
}

function expiryOf({ expiresAt }: StoredValue): string | undefined {
  return expiresAt === null ? undefined : new Date(expiresAt).toISOString();
}

function remove(space: KeySpace, item: Item): Outcome {
  space.delete(rules.checkedKey(item.key));
  return { body: undefined, read: 0, written: 0 };
}

function checkedItem(spaces: Spaces, item: Item) {
  const key = rules.checkedKey(item.key);
  const bytes = rules.checkedSize(item.value);
  if (item.entityName !== undefined) rules.checkEntityValue(item.value, spaces.entity(item.entityName).declaration);
  return { key, bytes, ttl: rules.checkedTtl(item.options?.ttl) };
}

function withoutPolicy(item: Item): Item {
  if (item.options?.keyPolicy === undefined) return item;
  throw refusal(400, 'INVALID_OPTIONS', 'keyPolicy is not available in batches and transactions.');
}

/** Each item for itself: what cannot be done is told, the rest is done. */
function batch(items: readonly Item[], run: (item: Item) => Outcome): Outcome {
  checkTogether(items);
  const done = items.map((item) => attempted(item, run));
  return {
    body: {
      successfulKeys: done.flatMap((result) => ('outcome' in result ? [result.named] : [])),
      failedKeys: done.flatMap((result) => ('error' in result ? [result] : [])),
    },
    read: done.reduce((sum, result) => sum + ('outcome' in result ? result.outcome.read : LEAST_READ), 0),
    written: done.reduce((sum, result) => sum + ('outcome' in result ? result.outcome.written : 0), 0),
  };
}

function attempted(item: Item, run: (item: Item) => Outcome) {
  const { key, entityName } = item;
  try {
    const outcome = run(item);
    return { outcome, named: { ...(outcome.body ?? { key }), entityName } };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { key, entityName, error: { code: error.code, message: error.message } };
  }
}

function checkTogether(items: readonly Item[]): void {
  if (items.length === 0) throw refusal(400, 'EMPTY_REQUEST', 'There is nothing to do.');
  if (items.length > rules.MAXIMUM_OPERATIONS)
    throw refusal(400, 'TOO_MANY_OPERATIONS', `At most ${String(rules.MAXIMUM_OPERATIONS)} at a time.`);
  if (new Set(items.map(({ key, entityName }) => JSON.stringify([entityName, key]))).size < items.length)
    throw refusal(400, 'DUPLICATE_KEY', 'Each key can only be used once.');
  if (Buffer.byteLength(JSON.stringify(items)) > rules.MAXIMUM_PAYLOAD_BYTES)
    throw refusal(413, 'PAYLOAD_TOO_LARGE', 'At most 4 MB at a time.');
}

/** All or nothing: everything is checked before anything is changed. */
function transact(transaction: Transaction, spaces: Spaces, spaceOf: (item: Item) => KeySpace): Outcome {
  const sets = transaction.set ?? [];
  const deletes = transaction.delete ?? [];
  checkTogether([...sets, ...deletes, ...(transaction.check ?? [])]);
  const checked = sets.map((item) => ({ space: spaceOf(item), item, ...checkedItem(spaces, withoutPolicy(item)) }));
  for (const item of [...sets, ...deletes, ...(transaction.check ?? [])]) checkConditions(item, spaceOf(item));
  for (const { space, item, key, bytes, ttl } of checked) space.set(key, item.value, bytes, ttl);
  for (const item of deletes) spaceOf(item).delete(rules.checkedKey(item.key));
  return { body: undefined, read: 0, written: checked.reduce((sum, { bytes }) => sum + bytes, 0) };
}

function checkConditions(item: Item, space: KeySpace): void {
  if (item.conditions === undefined) return;
  const key = rules.checkedKey(item.key);
  const value = space.get(key)?.value as Readonly<Record<string, unknown>> | undefined;
  if (!filterTest(item.conditions)(value))
    throw refusal(409, 'CONDITION_CHECK_FAILED', `The conditions for the key ${key} are not met.`);
}
