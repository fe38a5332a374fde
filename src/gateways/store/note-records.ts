import kvs from '@forge/kvs';
import { z } from 'zod';
import type { Note } from '../../contract/stored/notes';
import { askStore } from './ask-store';
import { entriesBeginning } from './entries-beginning';
import { deleteKeys, readValues } from './values';

/** Read together at most; the rest is read after them. */
const TOGETHER_AT_MOST = 5_000;
/** How long a note lies that nobody reads: by then a sweep has held the project's issues against Jira's. */
const DAYS_KEPT = 14;

const prefixOf = (projectId: string): string => `note:${projectId}:`;

const noteSchema = z.object({
  at: z.number(),
  issueIds: z.array(z.string()),
  goneIds: z.array(z.string()),
  meta: z.boolean(),
});

/**
 * Notes what an event said, under a key of its own: so many events at once do not wait for each other, and
 * nothing is overwritten.
 */
export async function writeNote(projectId: string, note: Omit<Note, 'key'>): Promise<void> {
  const about = note.issueIds[0] ?? note.goneIds[0] ?? 'project';
  const key = `${prefixOf(projectId)}${about}:${crypto.randomUUID()}`;
  await askStore(() => kvs.set(key, note, { ttl: { value: DAYS_KEPT, unit: 'DAYS' } }));
}

/**
 * Notes of a project as far as the store's index shows them. `surely`: each is asked for by its key as well,
 * so that none is given that was deleted a moment ago.
 */
export async function listNotes(projectId: string, surely: boolean): Promise<readonly Note[]> {
  const listed = await entriesBeginning(prefixOf(projectId), TOGETHER_AT_MOST);
  const there = surely ? await readValues(listed.map(({ key }) => key)) : undefined;
  return listed
    .filter(({ key }) => there === undefined || there.has(key))
    .map(({ key, value }) => ({ key, ...noteSchema.parse(value) }));
}

export const deleteNotes = (notes: readonly Note[]): Promise<void> => deleteKeys(notes.map(({ key }) => key));
