import type { SyncState } from '../sync';

/**
 * The state of a project's sync, and where it continues. Once the first sync has begun, only work on the
 * project's queue writes it. Instants are epoch milliseconds, here and in all stored records.
 */
export interface SyncRecord {
  readonly state: SyncState;
  /** Names the full sync that runs or ran last; events of another run are stale. */
  readonly run: string;
  /** Number of the next step; an event of another step is a duplicate. */
  readonly step: number;
  /** What runs while the phase is `running`: a full sync, or a change sync because somebody asks. */
  readonly kind: 'full' | 'delta';
  /** Minutes of creation that cut a full sync into windows, earliest first. */
  readonly cuts: readonly string[];
  /** Number of the first window that is not stored yet, from 0; null: nothing is planned yet. */
  readonly window: number | null;
  /** When the last complete sync began: the next one asks for changes since. Null: none is complete yet. */
  readonly readSince: number | null;
  /** When the current, or last, full sync began. */
  readonly began: number;
  /** Major version of the app that began it; another version may read more. Absent: not known. */
  readonly readBy?: string;
  /** When the stored issues were last compared with Jira's. */
  readonly comparedAt: number | null;
  /** The drift that was left after that comparison: Jira's count is approximate. */
  readonly stillApart?: number;
  /** The comparison before it left the same drift. */
  readonly driftConfirmed?: boolean;
  /** Issues noted and read recently, the latest first: Jira's index may not show yet what was read. */
  readonly lately?: readonly { readonly id: string; readonly at: number }[];
  /** How often the current step failed. */
  readonly failures: number;
  /** When this record was last written, to find chains that broke. */
  readonly touchedAt: number;
}
