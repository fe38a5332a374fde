/** One change of a document: `[collection, id, value]`, or `[collection, id]` where the document is gone. */
export type Change = readonly [collection: string, id: string, value?: unknown];

/** Takes the changes made since the last time, in one piece; the pieces are kept in order. */
export interface ChangeSink {
  write(changes: readonly Change[]): Promise<void>;
}
