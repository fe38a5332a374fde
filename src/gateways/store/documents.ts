import kvs from '@forge/kvs';
import { Failure } from '../../failure';
import { askStore } from './ask-store';
import { digestOf, digestOfJson, packedJson, unpacked } from './packed';
import { checkSchema, deleteKeys, LARGEST_TEXT, readValues, SCHEMA, writeValues, type Entry } from './values';

/** The first value of a document, which holds all of it where it fits. */
export interface Head {
  readonly schema: number;
  /** Names the content, and with it the parts: a reader never mixes two writings. */
  readonly stamp: string;
  readonly parts: number;
  readonly body: string;
}

/** Turns a document of an earlier schema into today's; undefined: it is not read but computed again. */
export type Upgrade = (value: unknown, schema: number) => unknown;
const asItIs: Upgrade = (value) => value;

/** Reads a document of any size; undefined where there is none. Throws Failure('newer-data'). */
export async function readDocument<T>(key: string, upgrade = asItIs): Promise<T | undefined> {
  return documentFrom<T>(key, await readHead(key), upgrade);
}

/**
 * The document of a head that was read before, with its further parts; read again where it was written
 * meanwhile.
 */
export async function documentFrom<T>(
  key: string,
  head: Head | undefined,
  upgrade = asItIs,
): Promise<T | undefined> {
  return documentOf<T>(key, head, upgrade).catch(async (error: unknown) => {
    // Written while it was read: what is stored now is whole.
    if (error instanceof Failure && error.code === 'conflict')
      return documentOf<T>(key, await readHead(key), upgrade);
    throw error;
  });
}

const readHead = (key: string): Promise<Head | undefined> => askStore(() => kvs.get<Head>(key));

/**
 * The document of a head, with its further parts. Throws Failure('conflict') where it was written meanwhile.
 */
export async function documentOf<T>(
  key: string,
  head: Head | undefined,
  upgrade = asItIs,
): Promise<T | undefined> {
  if (!head) return undefined;
  checkSchema(head, key);
  const keys = partKeys(key, head);
  const parts = keys.length === 0 ? new Map<string, string>() : await readValues<string>(keys);
  if (parts.size < keys.length) throw new Failure('conflict', 'a document was written while it was read');
  const value = await unpacked(head.body + keys.map((part) => parts.get(part)).join(''));
  return (head.schema === SCHEMA ? value : upgrade(value, head.schema)) as T | undefined;
}

/** A document as the values that hold it, the head last. */
export async function entriesOf(
  key: string,
  value: unknown,
  days?: number,
): Promise<readonly [...Entry[], Entry]> {
  const json = JSON.stringify(value);
  const text = await packedJson(json);
  const head: Head = {
    schema: SCHEMA,
    stamp: digestOfJson(json),
    parts: Math.max(0, Math.ceil(text.length / LARGEST_TEXT) - 1),
    body: text.slice(0, LARGEST_TEXT),
  };
  const partOf = (part: string, index: number): Entry => {
    return { key: part, value: text.slice((index + 1) * LARGEST_TEXT, (index + 2) * LARGEST_TEXT), days };
  };
  return [...partKeys(key, head).map(partOf), { key, value: head, days }];
}

/**
 * Writes a document unless the same content is stored: its parts, then the head that names them, then the
 * deletion of the parts before. Throws Failure('newer-data') instead of overwriting what a later version of
 * the app wrote.
 */
export async function writeDocument(key: string, value: unknown): Promise<void> {
  const before = await askStore(() => kvs.get<Head>(key));
  if (before) checkSchema(before, key);
  if (before?.schema === SCHEMA && before.stamp === digestOf(value)) return;
  const entries = await entriesOf(key, value);
  const head = entries[entries.length - 1] as Entry;
  await writeValues(entries.slice(0, -1));
  await askStore(() => kvs.set(key, head.value));
  if (before) await deleteKeys(partKeys(key, before));
}

/** Deletes a document with its parts. */
export async function deleteDocument(key: string): Promise<void> {
  const head = await askStore(() => kvs.get<Head>(key));
  if (head) await deleteKeys([key, ...partKeys(key, head)]);
}

/** Keys of a document's further parts. */
export const partKeys = (key: string, { stamp, parts }: Pick<Head, 'stamp' | 'parts'>): readonly string[] =>
  Array.from({ length: parts }, (_, index) => `${key}:${stamp}:${index + 1}`);
