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

/** The platform takes up to two days to remove what has expired; the site takes all of them, so that nobody relies on less. */
const REMOVAL_MILLISECONDS = 48 * 3600 * 1000;

/**
 * Opens a space of keys. `unseen` holds what queries do not know yet: the values that stood before the changes of the
 * invocation under way (queries are eventually consistent, `get` is not).
 */
export function openKeySpace(
  state: State,
  name: string,
  now: () => number,
  unseen: Map<string, StoredValue | undefined>,
): KeySpace {
  const documents: Collection<StoredValue> = state.collection(`kvs/${name}`);
  const alive = (stored: StoredValue | undefined) =>
    stored === undefined || (stored.expiresAt !== null && now() > stored.expiresAt + REMOVAL_MILLISECONDS) ? undefined : stored;
  const remember = (key: string) => {
    if (!unseen.has(key)) unseen.set(key, documents.get(key));
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
      const seen = new Map([...documents.entries(), ...unseen]);
      return [...seen]
        .flatMap(([key, stored]) => {
          const living = alive(stored);
          return living === undefined ? [] : [[key, living] as const];
        })
        .sort(([one], [other]) => (one < other ? -1 : 1));
    },
  };
}
