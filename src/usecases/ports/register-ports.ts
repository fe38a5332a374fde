import type { JournalEntry } from '../../contract/registers/journal';
import type { Apply, Saved, Saving } from '../../contract/registers/saving';
import type { People } from '../../domain/register/people';
import type { Fields } from '../../domain/register/register-record';
import type { RegisterKind } from '../../domain/register/registers';
import type { Records } from '../../domain/register/slices';

export interface RegisterPorts {
  /** Whole registers, removed records included, and who their numbers of people are. */
  readonly readRegisters: (
    projectId: string,
    kinds: readonly string[],
  ) => Promise<{ readonly records: Readonly<Record<string, Records>>; readonly people: People }>;
  /**
   * Changes some records with their entries in the journal, all or none; one of the same name that was done
   * before is not done again. Throws Failure('store-busy') and Failure('too-large').
   */
  readonly changeRecords: (
    saving: Saving,
    touched: readonly { readonly kind: string; readonly id: string }[],
    apply: Apply,
  ) => Promise<Saved>;
  /**
   * Puts the records of a file in place of a register's own; persons are accounts. One that the file lacks is
   * taken out, and can be put back. Throws Failure('store-busy') and Failure('too-large').
   */
  readonly replaceRecords: (
    saving: Saving,
    kind: RegisterKind,
    given: ReadonlyMap<string, Fields>,
  ) => Promise<void>;
  /** Takes accounts from the numbers of people, which then name nobody. Throws Failure('store-busy'). */
  readonly erasePeople: (projectId: string, accountIds: readonly string[]) => Promise<void>;
  /** What a save changed, strictly. */
  readonly readSave: (projectId: string, op: string) => Promise<readonly JournalEntry[]>;
  /** One page of the journal of a project or a record, the last entry first; it may lag by seconds. */
  readonly listEntries: (
    of: { readonly projectId: string; readonly kind?: string | undefined; readonly id?: string | undefined },
    cursor: string | null,
  ) => Promise<{ readonly entries: readonly JournalEntry[]; readonly next: string | null }>;
}
