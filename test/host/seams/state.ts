/**
 * A named set of documents of the site, kept on disk between starts. Documents are plain JSON; replace, never
 * mutate.
 */
export interface Collection<T> {
  get(id: string): T | undefined;
  set(id: string, value: T): void;
  delete(id: string): void;
  has(id: string): boolean;
  entries(): IterableIterator<[string, T]>;
  readonly size: number;
}

/**
 * Is told what changed in a state: `[collection, id, value]`, or `[collection, id]` where a document is gone.
 */
export interface Listeners {
  write(changes: readonly (readonly [collection: string, id: string, value?: unknown])[]): Promise<void>;
}

/** The changes made to the site since its data folder was loaded (base data is read anew at each start). */
export interface State {
  collection<T>(name: string): Collection<T>;
  /** Next number of a named sequence, from `first` on. */
  next(sequence: string, first: number): number;
  /**
   * The same documents, in memory only: what happens to one state afterwards does not happen to the other;
   * `told` hears of it.
   */
  copy(listeners?: Listeners): State;
  /** Writes what is pending. */
  flush(): Promise<void>;
}
