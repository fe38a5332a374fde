import type { Collection, State } from '../seams/state';
import type { Change, ChangeSink } from './changes';

const SEQUENCES = '#sequences';

/**
 * Keeps documents in memory; what changes goes to `sink` in pieces, at the latest some milliseconds later.
 */
export function createState(initial: Iterable<Change> = [], sink: ChangeSink | null = null): State {
  const collections = new Map<string, Map<string, unknown>>();
  const documentsOf = (name: string) => {
    const known = collections.get(name) ?? new Map<string, unknown>();
    collections.set(name, known);
    return known;
  };
  for (const change of initial) apply(documentsOf(change[0]), change);
  const pending = pendingChanges(documentsOf, sink);
  const collection = <T>(name: string) =>
    collectionOf<T>(documentsOf(name), (id) => pending.changed(name, id));
  return {
    collection,
    next: (sequence, first) => {
      const numbers = collection<number>(SEQUENCES);
      const number = numbers.get(sequence) ?? first;
      numbers.set(sequence, number + 1);
      return number;
    },
    copy: (listeners) => createState(changesIn(collections), listeners),
    flush: pending.flush,
  };
}

/** The changes that make such documents out of nothing. */
export function* changesIn(
  collections: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
): Generator<Change> {
  for (const [name, documents] of collections) for (const [id, value] of documents) yield [name, id, value];
}

function apply(documents: Map<string, unknown>, change: Change): void {
  if (change.length === 2) documents.delete(change[1]);
  else documents.set(change[1], change[2]);
}

function collectionOf<T>(documents: Map<string, unknown>, changed: (id: string) => void): Collection<T> {
  return {
    get: (id) => documents.get(id) as T | undefined,
    has: (id) => documents.has(id),
    entries: () => documents.entries() as IterableIterator<[string, T]>,
    set: (id, value) => {
      documents.set(id, value);
      changed(id);
    },
    delete: (id) => {
      if (documents.delete(id)) changed(id);
    },
    get size() {
      return documents.size;
    },
  };
}

/**
 * Collects what changed; several changes of one document between two writings are written once, what could
 * not be written later.
 */
function pendingChanges(documentsOf: (name: string) => Map<string, unknown>, sink: ChangeSink | null) {
  let dirty = new Map<string, Set<string>>();
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  /** What comes while a piece is being written goes into the next one, together. */
  const writeNext = async (sink: ChangeSink) => {
    if (dirty.size === 0) return;
    const changes = changesOf(dirty, documentsOf);
    dirty = new Map();
    await sink.write(changes).catch((error: unknown) => {
      for (const [name, id] of changes) note(name, id);
      throw error;
    });
  };
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    if (sink !== null && dirty.size > 0) writing = writing.catch(() => undefined).then(() => writeNext(sink));
  };
  const flush = async () => {
    write();
    await writing;
  };
  const note = (name: string, id: string) => dirty.set(name, (dirty.get(name) ?? new Set<string>()).add(id));
  const changed = (name: string, id: string) => {
    if (sink === null) return;
    note(name, id);
    timer ??= setTimeout(() => void flush().catch(reportLoss), 25).unref();
  };
  return { changed, flush };
}

function changesOf(
  dirty: ReadonlyMap<string, ReadonlySet<string>>,
  documentsOf: (name: string) => Map<string, unknown>,
): Change[] {
  return [...dirty].flatMap(([name, ids]) => {
    const documents = documentsOf(name);
    return [...ids].map((id): Change => (documents.has(id) ? [name, id, documents.get(id)] : [name, id]));
  });
}

function reportLoss(error: unknown): void {
  console.error('The state of the site could not be written to disk:', error);
}
