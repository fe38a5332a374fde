import { appendFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { State } from '../seams/state';
import type { Change, ChangeSink } from './changes';
import { changesIn, createState } from './create-state';
import { lockFolder } from './lock';

const JOURNAL = 'journal.jsonl';

/**
 * Opens the state kept in a folder. Each line of its journal holds the changes that belong together, so that
 * a line cut short by a crash takes nothing else with it; the journal is written anew, in its shortest form,
 * at each opening.
 */
export async function openState(folder: string, fresh: boolean): Promise<State> {
  await mkdir(folder, { recursive: true });
  await lockFolder(folder);
  const path = join(folder, JOURNAL);
  if (fresh) await rm(path, { force: true });
  const documents = await readJournal(path);
  await compact(path, documents);
  return createState(changesIn(documents), appendTo(path));
}

type Documents = Map<string, Map<string, unknown>>;

async function readJournal(path: string): Promise<Documents> {
  const documents: Documents = new Map();
  const file = await open(path, 'a+');
  const lines = createInterface({ input: file.createReadStream({ start: 0 }), crlfDelay: Infinity });
  for await (const line of lines) for (const change of changesOfLine(line)) applyChange(documents, change);
  return documents;
}

/** The changes of a line; none where the line was not written to its end. */
function changesOfLine(line: string): readonly Change[] {
  try {
    return JSON.parse(line) as readonly Change[];
  } catch {
    return [];
  }
}

function applyChange(documents: Documents, [collection, id, ...value]: Change): void {
  const known = documents.get(collection) ?? new Map<string, unknown>();
  documents.set(collection, known);
  if (value.length === 0) known.delete(id);
  else known.set(id, value[0]);
}

async function compact(path: string, documents: Documents): Promise<void> {
  const draft = `${path}.new`;
  const file = await open(draft, 'w');
  for (const change of changesIn(documents)) await file.write(`${JSON.stringify([change])}\n`);
  await file.sync();
  await file.close();
  await rename(draft, path);
}

/**
 * Each piece is on disk before the next one: what is written at once goes together, so that many who wait
 * wait for one.
 */
function appendTo(path: string): ChangeSink {
  return { write: (changes) => appendFile(path, `${JSON.stringify(changes)}\n`, { flush: true }) };
}
