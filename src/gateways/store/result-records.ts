import kvs from '@forge/kvs';
import type { IssueLists, ResultRecord, ResultVersion } from '../../contract/stored/result-record';
import { askStore } from './ask-store';
import { digestOf, fingerprintOf, packed, unpacked } from './packed';
import { deleteDocument, documentOf, entriesOf, partKeys, type Head, type Upgrade } from './documents';
import {
  listsOfIssue,
  listsOfSlices,
  slicedLists,
  sliceOf,
  slicesFor,
  type ListSlice,
} from './issue-list-slices';
import {
  checkSchema,
  deleteKeys,
  fitsTogether,
  readValues,
  SCHEMA,
  writeTogether,
  writeValues,
  type Entry,
} from './values';

/**
 * Key of the version of a result. `scope` is the project's id, followed by a digest of the issues that are
 * left out, if any.
 */
export const versionKey = (scope: string): string => `stamp:${scope}`;
export const resultKey = (scope: string): string => `result:${scope}`;
const sliceKey = (scope: string, slices: number, number: number): string =>
  `lists:${scope}:${slices}:${number}`;

/** The version as it is stored: with a digest of all content, so that only what changed is written. */
interface StoredVersion extends ResultVersion {
  readonly schema: number;
  /** Version of the result that this one was derived from; null: none. */
  readonly of: string | null;
  readonly result: Pick<Head, 'stamp' | 'parts'>;
  /** Digest of each slice. */
  readonly slices: readonly string[];
}

interface StoredSlice {
  readonly schema: number;
  readonly body: string;
}

/** A result of an earlier schema is not read but computed again from the facts. */
export const computedAnew: Upgrade = () => undefined;

/** Results without some issues expire, as permissions change and nobody may ask for them any more. */
const RESTRICTED_DAYS = 7;

/** The version of the last result; undefined: there is none yet. */
export async function readVersion(projectId: string): Promise<ResultVersion | undefined> {
  const stored = await askStore(() => kvs.get<StoredVersion>(versionKey(projectId)));
  if (stored) checkSchema(stored, 'stamp');
  return stored;
}

/**
 * Stores a result with its issue lists: only what differs from what is stored, in one transaction where it
 * fits.
 */
export async function writeResult(
  projectId: string,
  version: ResultVersion,
  record: Omit<ResultRecord, 'slices'>,
  lists: IssueLists,
): Promise<void> {
  const stored = await readValues<StoredVersion | Head>([versionKey(projectId), resultKey(projectId)]);
  const before = stored.get(versionKey(projectId)) as StoredVersion | undefined;
  const result = stored.get(resultKey(projectId));
  if (before) checkSchema(before, 'stamp');
  // Both records are checked, so that what a later version stored is not overwritten.
  if (result) checkSchema(result, 'result');
  if (!before) await deleteSchema1(projectId);
  await write(projectId, { version: { ...version, of: null }, record, lists }, before);
}

/** Schema 1 kept a result without a version, and its issue lists in one document. */
async function deleteSchema1(projectId: string): Promise<void> {
  await deleteDocument(`result-issues:${projectId}`);
  await deleteDocument(resultKey(projectId));
}

/**
 * The version of a project's result, and the result without exactly these issues where one derived from it is
 * stored.
 */
export async function readRestricted(
  projectId: string,
  hidden: ReadonlySet<string>,
): Promise<{ readonly version: ResultVersion; readonly record: ResultRecord | undefined } | undefined> {
  const scope = scopeOf(projectId, hidden);
  const values = await readValues<StoredVersion | Head>([
    versionKey(projectId),
    versionKey(scope),
    resultKey(scope),
  ]);
  const version = values.get(versionKey(projectId)) as StoredVersion | undefined;
  if (!version) return undefined;
  checkSchema(version, 'stamp');
  const derived = values.get(versionKey(scope)) as StoredVersion | undefined;
  const head = values.get(resultKey(scope)) as Head | undefined;
  const record =
    derived?.of === version.stamp
      ? await documentOf<ResultRecord>(resultKey(scope), head, computedAnew)
      : undefined;
  return { version, record };
}

/**
 * Keeps a result computed without some issues, for some days. All of it is written, so that all of it expires
 * together.
 */
export async function writeRestricted(
  projectId: string,
  hidden: ReadonlySet<string>,
  of: ResultVersion,
  computed: { readonly record: Omit<ResultRecord, 'slices'>; readonly lists: IssueLists },
): Promise<ResultRecord> {
  return write(
    scopeOf(projectId, hidden),
    { version: { ...of, of: of.stamp }, ...computed },
    undefined,
    RESTRICTED_DAYS,
  );
}

/** All issue lists of a result. */
export async function readLists(
  projectId: string,
  { slices }: ResultRecord,
  hidden: ReadonlySet<string>,
): Promise<IssueLists> {
  const scope = scopeOf(projectId, hidden);
  const keys = Array.from({ length: slices }, (_, number) => sliceKey(scope, slices, number));
  const stored = await readValues<StoredSlice>(keys);
  return listsOfSlices(await Promise.all([...stored.values()].map(({ body }) => unpacked<ListSlice>(body))));
}

/** Names of the lists that contain an issue: one read, whatever the size of the project. */
export async function readListsOfIssue(
  projectId: string,
  { slices }: ResultRecord,
  hidden: ReadonlySet<string>,
  issueId: string,
): Promise<readonly string[]> {
  const stored = await askStore(() =>
    kvs.get<StoredSlice>(sliceKey(scopeOf(projectId, hidden), slices, sliceOf(issueId, slices))),
  );
  return stored ? listsOfIssue(await unpacked<ListSlice>(stored.body), issueId) : [];
}

interface Written {
  readonly version: ResultVersion & Pick<StoredVersion, 'of'>;
  readonly record: Omit<ResultRecord, 'slices'>;
  readonly lists: IssueLists;
}

async function write(
  scope: string,
  { version: stamp, record, lists }: Written,
  before: StoredVersion | undefined,
  days?: number,
): Promise<ResultRecord> {
  const sliced = slicedLists(lists, slicesFor(new Set(Object.values(lists).flat()).size));
  const document: ResultRecord = { ...record, slices: sliced.length };
  const result = await entriesOf(resultKey(scope), document, days);
  const head = result[result.length - 1]?.value as Head;
  const digests = sliced.map(digestOf);
  const known = before?.slices.length === sliced.length ? before.slices : [];
  const slices = await Promise.all(
    sliced.map(async (slice, number): Promise<Entry[]> => {
      if (digests[number] === known[number]) return [];
      return [
        {
          key: sliceKey(scope, sliced.length, number),
          value: { schema: SCHEMA, body: await packed(slice) },
          days,
        },
      ];
    }),
  );
  const stored: StoredVersion = {
    schema: SCHEMA,
    ...stamp,
    result: { stamp: head.stamp, parts: head.parts },
    slices: digests,
  };
  const changed = [...slices.flat(), ...(before?.result.stamp === head.stamp ? [] : result)];
  await writeAll(changed, { key: versionKey(scope), value: stored, days });
  await deleteKeys(left(scope, before, stored));
  return document;
}

/**
 * Writes a version with what it names. Where that takes several calls, the version first names nothing: a
 * write that breaks off leaves no version that names missing content.
 */
async function writeAll(changed: readonly Entry[], version: Entry): Promise<void> {
  if (fitsTogether([...changed, version])) {
    await writeTogether([...changed, version]);
    return;
  }
  const unknown = {
    ...(version.value as StoredVersion),
    stamp: '',
    result: { stamp: '', parts: 0 },
    slices: [],
  };
  await writeValues([{ ...version, value: unknown }]);
  await writeValues(changed);
  await writeValues([version]);
}

/** Keys of the version before that nothing names any more. */
function left(scope: string, before: StoredVersion | undefined, now: StoredVersion): readonly string[] {
  if (!before) return [];
  const parts = before.result.stamp === now.result.stamp ? [] : partKeys(resultKey(scope), before.result);
  if (before.slices.length === now.slices.length) return parts;
  return [...parts, ...before.slices.map((_, number) => sliceKey(scope, before.slices.length, number))];
}

/** Named by the hidden issues: nobody is given a result that contains an issue they may not see. */
function scopeOf(projectId: string, hidden: ReadonlySet<string>): string {
  return hidden.size === 0 ? projectId : `${projectId}:${fingerprintOf([...hidden].sort().join(','))}`;
}
