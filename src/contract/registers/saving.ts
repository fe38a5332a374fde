import type { Conflict, Patch } from '../../domain/register/change-record';
import type { People } from '../../domain/register/people';
import type { RegisterRecord } from '../../domain/register/register-record';

/** Records that one save may change: they are written in one transaction. */
export const MOST_CHANGES = 10;

/** A save: who makes it, when and why. `op` names it: made twice, it is done once. */
export interface Saving {
  readonly projectId: string;
  readonly op: string;
  readonly at: number;
  readonly accountId: string;
  readonly reason: string | null;
}

export interface WrittenRecord {
  readonly kind: string;
  readonly id: string;
  readonly record: RegisterRecord;
  readonly patch: Patch;
}

/** What is there while a save is made. */
export interface Present {
  readonly recordOf: (kind: string, id: string) => RegisterRecord | undefined;
  /** Number of an account, a new one where it has none yet. */
  readonly numberOf: (accountId: string) => string;
  readonly people: () => People;
}

/** What a save makes of what is there: records, or the place where somebody went on meanwhile. */
export type Applied =
  | { readonly ok: true; readonly written: readonly WrittenRecord[] }
  | { readonly ok: false; readonly conflict: Conflict };
/** It may be asked again. */
export type Apply = (present: Present, by: string) => Applied;

/** What became of a save. `written` null: it had been done before. */
export type Saved =
  | { readonly ok: true; readonly written: readonly WrittenRecord[] | null; readonly people: People }
  | {
      readonly ok: false;
      readonly conflict: Conflict;
      readonly current: RegisterRecord | undefined;
      readonly people: People;
    };
