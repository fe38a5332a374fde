/** What is noted to be read again: by issue where the issue is known. */
export interface NotedChanges {
  /** Issues that changed, or are new. */
  readonly issueIds: readonly string[];
  /** Issues that were deleted, or moved to another project. */
  readonly goneIds: readonly string[];
  /** What is known of the project changed, other than its issues: its versions. */
  readonly meta: boolean;
}

/** What one event says, kept until it is read. A record of its own, written once. */
export interface Note extends NotedChanges {
  /** Its key in the store. */
  readonly key: string;
  readonly at: number;
}

/**
 * Says that notes wait for a change sync, which is queued for `dueAt`; null: none is queued, as reading them
 * failed, and they wait for whoever asks next.
 */
export interface PendingNotes {
  readonly dueAt: number | null;
}
