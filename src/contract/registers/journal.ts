import type { Patch } from '../../domain/register/change-record';

/** One changed record of one save, as the journal keeps it. */
export interface JournalEntry {
  /** Names the save; what it changed is undone together. */
  readonly op: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly kind: string;
  readonly id: string;
  /** Number of the person. */
  readonly by: string;
  /** Revision of the record that it wrote. */
  readonly rev: number;
  readonly reason: string | null;
  readonly patch: Patch;
}
