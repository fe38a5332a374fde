import { filterTest } from './conditions';
import { checkedItem, LEAST_READ, withoutPolicy, type Item, type Outcome } from './items';
import type { Spaces } from './key-value-service';
import { isRefusal, refusal } from './refusal';
import * as rules from './rules';
import type { KeySpace } from './store';

export interface Transaction {
  readonly set?: readonly Item[];
  readonly delete?: readonly Item[];
  readonly check?: readonly Item[];
}

/** Each item for itself: what cannot be done is told, the rest is done. */
export function batch(items: readonly Item[], run: (item: Item) => Outcome): Outcome {
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
export function transact(
  transaction: Transaction,
  spaces: Spaces,
  spaceOf: (item: Item) => KeySpace,
): Outcome {
  const sets = transaction.set ?? [];
  const deletes = transaction.delete ?? [];
  checkTogether([...sets, ...deletes, ...(transaction.check ?? [])]);
  const checked = sets.map((item) => ({
    space: spaceOf(item),
    item,
    ...checkedItem(spaces, withoutPolicy(item)),
  }));
  for (const item of [...sets, ...deletes, ...(transaction.check ?? [])])
    checkConditions(item, spaceOf(item));
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
