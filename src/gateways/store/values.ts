import kvs from '@forge/kvs';
import { Failure } from '../../failure';

/**
 * Version of what the records hold, in each of them. 1: issue facts by row, the issues behind a result in one record. 2: issue facts by
 * column, the issues behind a result in slices.
 */
export const SCHEMA = 2;

/** Throws Failure('newer-data') for a record of a later version of the app: what is not understood is not used, and so not overwritten. */
export function checkSchema({ schema }: { readonly schema: number }, what: string): void {
  if (schema > SCHEMA) throw new Failure('newer-data', what);
}

/** Largest text in one value, of the platform's 240 KiB. */
export const LARGEST_TEXT = 180 * 1024;
/** Values in one call, of the platform's 25: so many of the largest stay below its 4 MB. */
const TOGETHER = 20;
const CALLS_AT_ONCE = 4;

/** A value to be written: for good, or for some days. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly days?: number | undefined;
}

/** Values by key; keys that hold nothing are absent. */
export async function readValues<T>(keys: readonly string[]): Promise<ReadonlyMap<string, T>> {
  const values = new Map<string, T>();
  await inBatches(keys, async (some) => {
    const batch = await kvs.batchGet<T>(some.map((key) => ({ key })));
    refuseFailed(batch.failedKeys.filter(({ error }) => error.code !== 'KEY_NOT_FOUND'));
    for (const { key, value } of batch.successfulKeys) values.set(key, value);
  });
  return values;
}

/** Writes values, each for itself. */
export async function writeValues(entries: readonly Entry[]): Promise<void> {
  await inBatches(entries, async (some) => {
    const batch = await kvs.batchSet(some.map(withOptions));
    refuseFailed(batch.failedKeys);
  });
}

/** Whether so many values can be written all or none. */
export const fitsTogether = (entries: readonly unknown[]): boolean => entries.length <= TOGETHER;

/** Writes values all or none; they must fit together. */
export async function writeTogether(entries: readonly Entry[]): Promise<void> {
  let transaction = kvs.transact();
  for (const { key, value, days } of entries) {
    transaction =
      days === undefined
        ? transaction.set(key, value)
        : transaction.set(key, value, undefined, { ttl: { value: days, unit: 'DAYS' } });
  }
  await transaction.execute();
}

/** Deletes keys; those that hold nothing do no harm. */
export async function deleteKeys(keys: readonly string[]): Promise<void> {
  await inBatches(keys, async (some) => {
    refuseFailed((await kvs.batchDelete(some.map((key) => ({ key })))).failedKeys);
  });
}

function withOptions({ key, value, days }: Entry): Parameters<typeof kvs.batchSet>[0][number] {
  return days === undefined ? { key, value } : { key, value, options: { ttl: { value: days, unit: 'DAYS' } } };
}

function refuseFailed(failed: readonly { readonly error: { readonly code: string } }[]): void {
  const [first] = failed;
  if (first) throw new Failure('unexpected', `store: ${first.error.code}`);
}

async function inBatches<T>(items: readonly T[], work: (some: readonly T[]) => Promise<void>): Promise<void> {
  const calls = Array.from({ length: Math.ceil(items.length / TOGETHER) }, (_, number) => number * TOGETHER);
  for (let first = 0; first < calls.length; first += CALLS_AT_ONCE) {
    await Promise.all(calls.slice(first, first + CALLS_AT_ONCE).map((from) => work(items.slice(from, from + TOGETHER))));
  }
}
