import kvs from '@forge/kvs';
import { Failure } from '../../failure';
import { askStore, isWrong } from './ask-store';

/**
 * Version of the stored format, kept in each record. 1: issue facts by row, issue lists in one record. 2:
 * issue facts by column, issue lists in slices. 3: components by id, and the history of versions, components
 * and labels.
 */
export const SCHEMA = 3;

/**
 * Throws Failure('newer-data') for a record of a later version of the app: it is neither used nor
 * overwritten.
 */
export function checkSchema({ schema }: { readonly schema: number }, what: string): void {
  if (schema > SCHEMA) throw new Failure('newer-data', what);
}

/** Largest text in one value, of the platform's 240 KiB. */
export const LARGEST_TEXT = 180 * 1024;
/** Values in one call, of the platform's 25: so many of the largest size stay below its 4 MB. */
const TOGETHER = 20;
const CALLS_AT_ONCE = 4;

/** A value to be written: forever, or for some days. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly days?: number | undefined;
}

/** Values by key; keys that hold nothing are absent. */
export async function readValues<T>(keys: readonly string[]): Promise<ReadonlyMap<string, T>> {
  const values = await readItems<T>(keys.map((key) => ({ key })));
  return new Map(
    keys.flatMap((key, at): [string, T][] => {
      const value = values[at];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** Values of keys and of entities, in the order of the items; undefined: nothing is stored. */
export async function readItems<T>(items: readonly Item[]): Promise<readonly (T | undefined)[]> {
  const values = new Map<string, T>();
  await inBatches(items, async (some) => {
    const { successfulKeys, failedKeys } = await kvs.batchGet<T>([...some]);
    for (const found of successfulKeys) values.set(nameOf(found), found.value);
    return failedKeys.filter(({ error }) => error.code !== 'KEY_NOT_FOUND');
  });
  return items.map((item) => values.get(nameOf(item)));
}

/** Writes values, each independently. */
export async function writeValues(entries: readonly Entry[]): Promise<void> {
  await inBatches(entries, async (some) => {
    return (await kvs.batchSet(some.map(withOptions))).failedKeys;
  });
}

/** Writes values of entities, each for itself. */
export async function writeItems(items: readonly (Item & { readonly value: unknown })[]): Promise<void> {
  await inBatches(items, async (some) => (await kvs.batchSet([...some])).failedKeys);
}

/** Deletes values of entities; those that are not there do no harm. */
export async function deleteItems(items: readonly Item[]): Promise<void> {
  await inBatches(items, async (some) => (await kvs.batchDelete([...some])).failedKeys);
}

/** Whether so many values fit into one transaction. */
export const fitsTogether = (entries: readonly unknown[]): boolean => entries.length <= TOGETHER;

/** Writes values in one transaction, into which they must fit. */
export async function writeTogether(entries: readonly Entry[]): Promise<void> {
  let transaction = kvs.transact();
  for (const { key, value, days } of entries) {
    transaction =
      days === undefined
        ? transaction.set(key, value)
        : transaction.set(key, value, undefined, { ttl: { value: days, unit: 'DAYS' } });
  }
  await askStore(() => transaction.execute());
}

/** Deletes keys; keys that hold nothing are ignored. */
export async function deleteKeys(keys: readonly string[]): Promise<void> {
  const items = keys.map((key) => ({ key }));
  await inBatches(items, async (some) => (await kvs.batchDelete([...some])).failedKeys);
}

function withOptions({ key, value, days }: Entry): Parameters<typeof kvs.batchSet>[0][number] {
  return days === undefined
    ? { key, value }
    : { key, value, options: { ttl: { value: days, unit: 'DAYS' } } };
}

/** A key, of the store itself or of an entity of it. */
interface Item {
  readonly key: string;
  readonly entityName?: string;
}

const nameOf = ({ key, entityName = '' }: Item): string => `${entityName}/${key}`;

/** Handles some items, and answers those that were not done. */
type Work<T> = (
  some: readonly T[],
) => Promise<readonly (Item & { readonly error: { readonly code: string } })[]>;

async function inBatches<T extends Item>(items: readonly T[], work: Work<T>): Promise<void> {
  const calls = Array.from({ length: Math.ceil(items.length / TOGETHER) }, (_, number) => number * TOGETHER);
  for (let first = 0; first < calls.length; first += CALLS_AT_ONCE) {
    const some = calls.slice(first, first + CALLS_AT_ONCE).map((from) => items.slice(from, from + TOGETHER));
    await Promise.all(some.map((batch) => doAll(batch, work)));
  }
}

/** Handles the items of a batch; those that the store did not do are tried again without the others. */
async function doAll<T extends Item>(items: readonly T[], work: Work<T>): Promise<void> {
  let left = items;
  await askStore(async () => {
    const failed = await work(left);
    const wrong = failed.find(({ error }) => isWrong(error.code));
    if (wrong) throw new Failure('unexpected', `store: ${wrong.error.code}`);
    const names = new Set(failed.map(nameOf));
    left = left.filter((item) => names.has(nameOf(item)));
    if (failed[0]) throw new Failure('store-busy', failed[0].error.code);
  });
}
