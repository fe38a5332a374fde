import kvs from '@forge/kvs';
import { z } from 'zod';
import type { Note } from '../../contract/stored/notes';
import { askStore } from './ask-store';
import { entriesBeginning } from './entries-beginning';
import { deleteKeys, readValues } from './values';

/** Most notes that are read at once; the others are read after them. */
const TOGETHER_AT_MOST = 5_000;
/** Days after which an unread note expires: by then a weekly reconciliation has found what it says. */
const DAYS_KEPT = 14;

const prefixOf = (projectId: string): string => `note:${projectId}:`;

const noteSchema = z.object({
  at: z.number(),
  issueIds: z.array(z.string()),
  goneIds: z.array(z.string()),
  meta: z.boolean(),
});

/**
 * Stores what an event says under a key of its own: concurrent events neither wait for each other nor
 * overwrite.
 */
export async function writeNote(projectId: string, note: Omit<Note, 'key'>): Promise<void> {
  const about = note.issueIds[0] ?? note.goneIds[0] ?? 'project';
  const key = `${prefixOf(projectId)}${about}:${crypto.randomUUID()}`;
  await askStore(() => kvs.set(key, note, { ttl: { value: DAYS_KEPT, unit: 'DAYS' } }));
}

/**
 * Notes of a project as far as the store's index shows them. `surely`: each is read by its key as well, so
 * that none is given that was just deleted.
 */
export async function listNotes(projectId: string, surely: boolean): Promise<readonly Note[]> {
  const listed = await entriesBeginning(prefixOf(projectId), TOGETHER_AT_MOST);
  const there = surely ? await readValues(listed.map(({ key }) => key)) : undefined;
  return listed
    .filter(({ key }) => there === undefined || there.has(key))
    .map(({ key, value }) => ({ key, ...noteSchema.parse(value) }));
}

export const deleteNotes = (notes: readonly Note[]): Promise<void> => deleteKeys(notes.map(({ key }) => key));
