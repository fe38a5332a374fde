import type { Collection, State } from '../../seams/state';

/** A value in the store. Instants are epoch milliseconds of the site's clock. */
export interface StoredValue {
  readonly value: unknown;
  readonly bytes: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt: number | null;
}

/** One space of keys: the plain keys, the secrets, or the records of an entity. */
export interface KeySpace {
  get(key: string): StoredValue | undefined;
  set(key: string, value: unknown, bytes: number, ttlSeconds: number | null): void;
  delete(key: string): void;
  /** In the order of keys, as a query sees them. */
  list(): readonly (readonly [string, StoredValue])[];
}

/** What queries do not know yet, per key: what stood there before. */
export interface Unseen {
  /** The changes of the invocation under way, where queries do not see these. */
  readonly own: Map<string, StoredValue | undefined>;
  /** The changes of anybody of the last seconds, where queries lag. */
  readonly late: Map<string, { readonly until: number; readonly before: StoredValue | undefined }>;
  readonly lagSeconds: number;
}

/**
 * The platform takes up to two days to remove what has expired; the site takes all of them, so that nobody
 * relies on less.
 */
const REMOVAL_MILLISECONDS = 48 * 3600 * 1000;

/**
 * Opens a space of keys. `unseen` holds what queries do not know yet: they are eventually consistent, `get`
 * is not.
 */
export function openKeySpace(state: State, name: string, now: () => number, unseen: Unseen): KeySpace {
  const documents: Collection<StoredValue> = state.collection(`kvs/${name}`);
  const alive = (stored: StoredValue | undefined) =>
    stored === undefined || (stored.expiresAt !== null && now() > stored.expiresAt + REMOVAL_MILLISECONDS)
      ? undefined
      : stored;
  const remember = (key: string) => {
    if (!unseen.own.has(key)) unseen.own.set(key, documents.get(key));
    const until = now() + unseen.lagSeconds * 1000;
    if (unseen.lagSeconds > 0 && !unseen.late.has(key))
      unseen.late.set(key, { until, before: documents.get(key) });
  };
  return {
    get: (key) => alive(documents.get(key)),
    set: (key, value, bytes, ttlSeconds) => {
      remember(key);
      const createdAt = alive(documents.get(key))?.createdAt ?? now();
      const expiresAt = ttlSeconds === null ? null : now() + ttlSeconds * 1000;
      documents.set(key, { value, bytes, createdAt, updatedAt: now(), expiresAt });
    },
    delete: (key) => {
      remember(key);
      documents.delete(key);
    },
    list: () => {
      for (const [key, { until }] of unseen.late)
        if (until <= now() || unseen.lagSeconds === 0) unseen.late.delete(key);
      const late = [...unseen.late].map(([key, { before }]) => [key, before] as const);
      const seen = new Map([...documents.entries(), ...unseen.own, ...late]);
      return [...seen]
        .flatMap(([key, stored]) => {
          const living = alive(stored);
          return living === undefined ? [] : [[key, living] as const];
        })
        .sort(([one], [other]) => (one < other ? -1 : 1));
    },
  };
}
