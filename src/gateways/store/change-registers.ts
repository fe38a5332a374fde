import kvs from '@forge/kvs';
import {
  MOST_CHANGES,
  type Apply,
  type Present,
  type Saved,
  type Saving,
  type WrittenRecord,
} from '../../contract/registers/saving';
import { numberIn, withPerson, type People } from '../../domain/register/people';
import { sliceOf } from '../../domain/register/slices';
import { Failure } from '../../failure';
import { askStoreOnce } from './ask-store';
import { isConflict } from './conflict';
import { entryKey, JOURNAL, readSave, storedEntry } from './journal-rows';
import { isLarge, LARGEST_SLICE, splitRegister } from './move-register';
import {
  FIRST_LAYOUT,
  keysOf,
  peopleKey,
  readOverview,
  readSlices,
  sliceKey,
  stored,
  storedSlice,
  type Layouts,
  type Read,
  type Slice,
  type StoredSlice,
} from './register-slices';
import { createIfAbsent, unchanged, untilWritten } from './register-writes';

/**
 * Changes some records with their entries in the journal, all or none; a save of the same name that was done
 * before is not done again. Throws Failure('store-busy') where others went on each time,
 * Failure('too-large').
 */
export async function changeRecords(
  saving: Saving,
  touched: readonly { readonly kind: string; readonly id: string }[],
  apply: Apply,
): Promise<Saved> {
  if (touched.length > MOST_CHANGES) throw new Failure('too-large', 'changes');
  return untilWritten(() => tried(saving, touched, apply));
}

/** Null: somebody else wrote meanwhile. */
async function tried(
  saving: Saving,
  touched: readonly { readonly kind: string; readonly id: string }[],
  apply: Apply,
): Promise<Saved | null> {
  const { projectId, op } = saving;
  const { layouts, people } = await readOverview(projectId);
  const slices = await readSlices(keysOf(projectId, layouts.body, touched));
  if (slices === null) return null;
  // After the slices: the same save at the same moment is either seen here, or changes their revisions.
  if (await isDone(projectId, op)) return { ok: true, written: null, people: people.body };
  const present = presentIn(projectId, layouts.body, slices, people.body);
  const applied = apply(present, present.numberOf(saving.accountId));
  if (!applied.ok) {
    const current = present.recordOf(applied.conflict.kind, applied.conflict.id);
    return { ...applied, current, people: present.people() };
  }
  const { written } = applied;
  if (written.length === 0) return { ok: true, written, people: people.body };
  const changed = withWritten(projectId, layouts.body, slices, written);
  const isNew = present.people() !== people.body;
  // What had to be created may hold something by now: all is read again.
  if (await created(projectId, changed, isNew ? people : null)) return tried(saving, touched, apply);
  const next = { slices: changed, people: isNew ? { ...people, body: present.people() } : null };
  if (!(await isSaved(saving, written, next))) return null;
  return { ok: true, written, people: present.people() };
}

const isDone = async (projectId: string, op: string): Promise<boolean> =>
  (await readSave(projectId, op, 1)).length > 0;

function presentIn(projectId: string, layouts: Layouts, slices: readonly Slice[], before: People): Present {
  let people = before;
  const keyOf = placesIn(projectId, layouts);
  return {
    recordOf: (kind, id) => slices.find(({ key }) => key === keyOf(kind, id))?.records.get(id),
    numberOf(accountId) {
      const known = numberIn(people, accountId);
      if (known !== undefined) return known;
      const added = withPerson(people, accountId);
      people = added.people;
      return added.number;
    },
    people: () => people,
  };
}

const placesIn =
  (projectId: string, layouts: Layouts) =>
  (kind: string, id: string): string => {
    const { gen, n } = layouts[kind] ?? FIRST_LAYOUT;
    return sliceKey(projectId, kind, gen, sliceOf(id, n));
  };

/** The slices that differ, with what was written. */
function withWritten(
  projectId: string,
  layouts: Layouts,
  slices: readonly Slice[],
  written: readonly WrittenRecord[],
): readonly Slice[] {
  const keyOf = placesIn(projectId, layouts);
  return slices.flatMap((slice) => {
    const here = written.filter(({ kind, id }) => keyOf(kind, id) === slice.key);
    if (here.length === 0) return [];
    return [
      {
        ...slice,
        records: new Map([...slice.records, ...here.map(({ id, record }) => [id, record] as const)]),
      },
    ];
  });
}

/**
 * Stores what is not there yet, empty: a condition needs a value to look at. Answers whether there was any.
 */
async function created(
  projectId: string,
  slices: readonly Slice[],
  people: Read<People> | null,
): Promise<boolean> {
  const missing = slices.filter(({ revision }) => revision === 0);
  const empty = missing.map(async ({ key, kind }) =>
    createIfAbsent(key, await stored(projectId, kind, 1, {})),
  );
  if (people?.revision === 0)
    empty.push(createIfAbsent(peopleKey(projectId), await stored(projectId, 'who', 1, {})));
  await Promise.all(empty);
  return empty.length > 0;
}

/** What a save leaves: slices as they are to be, at the revisions read, and the people where one is new. */
interface Next {
  readonly slices: readonly Slice[];
  readonly people: Read<People> | null;
}

/** Writes slices, entries and people in one transaction; false: one of them is another one by now. */
async function isSaved(saving: Saving, written: readonly WrittenRecord[], next: Next): Promise<boolean> {
  const { projectId, op } = saving;
  const values = await Promise.all(next.slices.map((slice) => nextSlice(projectId, slice)));
  let together = kvs.transact();
  for (const { key, revision, value } of values) together = together.set(key, value, unchanged(revision));
  for (const [rank, { kind, id, record, patch }] of written.entries()) {
    const entry = {
      op,
      at: saving.at,
      kind,
      id,
      by: record.by,
      rev: record.rev,
      reason: saving.reason,
      patch,
    };
    const value = await storedEntry(projectId, entry);
    together = together.set(entryKey(projectId, op, rank), value, { entityName: JOURNAL });
  }
  if (next.people !== null) {
    const { revision, body } = next.people;
    together = together.set(
      peopleKey(projectId),
      await stored(projectId, 'who', revision + 1, body),
      unchanged(revision),
    );
  }
  try {
    await askStoreOnce(() => together.execute());
  } catch (error) {
    if (isConflict(error)) return false;
    // No answer: it may have been done all the same.
    if (!(await isDone(projectId, op))) throw error;
  }
  await splitLarge(
    projectId,
    values.map(({ value }) => value),
  );
  return true;
}

async function nextSlice(projectId: string, slice: Slice) {
  const { key, revision, kind } = slice;
  const value = await storedSlice(projectId, { ...slice, revision: revision + 1 });
  if (value.body.length > LARGEST_SLICE) throw new Failure('too-large', kind);
  return { key, revision, value };
}

/** What fails here is done at the next save: this one is done. */
async function splitLarge(projectId: string, slices: readonly StoredSlice[]): Promise<void> {
  const large = slices.filter(({ body }) => isLarge(body.length)).map(({ kind }) => kind);
  for (const kind of new Set(large)) await splitRegister(projectId, kind).catch(() => undefined);
}
