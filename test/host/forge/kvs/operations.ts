import { queryEntity, queryKeys, type EntityQuery, type KeyQuery, type QueryPage } from './queries';
import { refusal } from './refusal';
import { checkedItem, LEAST_READ, withoutPolicy, type Item, type Outcome } from './items';
import { batch, transact, type Transaction } from './together';
import * as rules from './rules';
import type { Spaces } from './key-value-service';
import type { KeySpace, StoredValue } from './store';

export type Operation = (request: unknown) => Outcome;

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
  const data = page.entries.map(([key, stored]) => ({
    key,
    value: stored.value,
    expireTime: expiryOf(stored),
  }));
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
