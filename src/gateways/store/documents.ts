import kvs from '@forge/kvs';
import { Failure } from '../../failure';
import { packed, unpacked } from './packed';

/** Version of what records hold; a reader takes what it knows only. */
export const SCHEMA = 1;

/** Well under the platform's 240 KiB for a value. */
const PART = 180 * 1024;
const BATCH = 25;

interface Head {
  readonly schema: number;
  /** Names the parts of this writing, so that a reader never mixes two. */
  readonly stamp: string;
  readonly parts: number;
  readonly body: string;
}

/** Reads documents of any size, several at once: one batch for their heads, more only for what did not fit into a head. */
export async function readDocuments<T extends readonly unknown[]>(
  ...keys: { readonly [K in keyof T]: string }
): Promise<{ readonly [K in keyof T]: T[K] | undefined }> {
  const values = await readWhole(keys).catch((error: unknown) => {
    // Written while it was read: what is there now is whole.
    if (error instanceof Failure && error.code === 'conflict') return readWhole(keys);
    throw error;
  });
  return values as unknown as { readonly [K in keyof T]: T[K] | undefined };
}

async function readWhole(keys: readonly string[]): Promise<readonly unknown[]> {
  const heads = await readValues<Head>(keys);
  return Promise.all(keys.map((key) => wholeOf(key, heads.get(key))));
}

/** Reads a document; undefined where there is none. */
export async function readDocument<T>(key: string): Promise<T | undefined> {
  const [value] = await readDocuments<[T]>(key);
  return value;
}

async function wholeOf(key: string, head: Head | undefined): Promise<unknown> {
  if (!head || head.schema !== SCHEMA) return undefined;
  if (head.parts === 0) return unpacked(head.body);
  const keys = partKeys(key, head);
  const parts = await readValues<string>(keys);
  if (parts.size < keys.length) throw new Failure('conflict', 'a document was written while it was read');
  return unpacked(head.body + keys.map((part) => parts.get(part)).join(''));
}

/** Writes a document: its parts first, then the head that names them, then the parts of before go. Kept for good, or for some days. */
export async function writeDocument(key: string, value: unknown, days?: number): Promise<void> {
  const text = await packed(value);
  const before = await kvs.get<Head>(key);
  const parts = Math.max(0, Math.ceil(text.length / PART) - 1);
  const head: Head = { schema: SCHEMA, stamp: stampAfter(before), parts, body: text.slice(0, PART) };
  const set = (at: string, content: unknown): Promise<void> =>
    days === undefined ? kvs.set(at, content) : kvs.set(at, content, { ttl: { value: days, unit: 'DAYS' } });
  await Promise.all(partKeys(key, head).map((part, index) => set(part, text.slice((index + 1) * PART, (index + 2) * PART))));
  await set(key, head);
  if (before) await deleteKeys(partKeys(key, before));
}

/** Deletes a document with its parts. */
export async function deleteDocument(key: string): Promise<void> {
  const head = await kvs.get<Head>(key);
  if (head) await deleteKeys([key, ...partKeys(key, head)]);
}

const partKeys = (key: string, head: Head): readonly string[] =>
  Array.from({ length: head.parts }, (_, index) => `${key}:${head.stamp}:${index + 1}`);

const stampAfter = (before: Head | undefined): string => String((Number(before?.stamp ?? 0) + 1) % 1_000_000);

/** Values by key, in batches; keys that hold nothing are absent. */
export async function readValues<T>(keys: readonly string[]): Promise<ReadonlyMap<string, T>> {
  const values = new Map<string, T>();
  for (let from = 0; from < keys.length; from += BATCH) {
    const batch = await kvs.batchGet<T>(keys.slice(from, from + BATCH).map((key) => ({ key })));
    for (const { key, value } of batch.successfulKeys) values.set(key, value);
    const broken = batch.failedKeys.find((failed) => failed.error.code !== 'KEY_NOT_FOUND');
    if (broken) throw new Failure('unexpected', `store: ${broken.error.code}`);
  }
  return values;
}

/** Deletes keys, in batches. */
export async function deleteKeys(keys: readonly string[]): Promise<void> {
  for (let from = 0; from < keys.length; from += BATCH) {
    await kvs.batchDelete(keys.slice(from, from + BATCH).map((key) => ({ key })));
  }
}
