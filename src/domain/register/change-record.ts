import {
  sameValue,
  valueOf,
  type Fields,
  type FieldValue,
  type RegisterRecord,
  type Writing,
} from './register-record';

/** A field as somebody saw it, and what it is to be. */
export interface FieldChange {
  readonly was: FieldValue;
  readonly now: FieldValue;
}

/** What somebody wants of one record. */
export interface RecordChange {
  readonly kind: string;
  readonly id: string;
  /** Revision of the record that they saw; 0: it is new. */
  readonly rev: number;
  readonly set: Readonly<Record<string, FieldChange>>;
  /** True: it is taken out; false: it is put back. Only on the revision seen. */
  readonly removed?: boolean | undefined;
  /** Nothing is changed unless the record still has the revision seen, as an undo asks. */
  readonly exact?: boolean | undefined;
}

/** Values of the fields that a save changed, before and after it. */
export interface Patch {
  readonly before: Fields;
  readonly after: Fields;
  /** Whether the record was taken out (true) or put back. */
  readonly removed?: boolean;
  /** The save added the record. */
  readonly added?: true;
}

/** Where somebody else went on meanwhile. `field` null: with the record as a whole. */
export interface Conflict extends Writing {
  readonly kind: string;
  readonly id: string;
  readonly field: string | null;
  readonly theirs: FieldValue;
}

export type Changed =
  | { readonly ok: true; readonly record: RegisterRecord; readonly patch: Patch | null }
  | { readonly ok: false; readonly conflict: Conflict };

/** A save that names it is refused: there is no such record. */
export const ABSENT: Writing = { by: '', at: 0 };

/**
 * The record after a change, field by field: one that still holds what was seen takes the new value, one that
 * holds the new value already stays. `patch` null: nothing differs.
 */
export function changedRecord(
  stored: RegisterRecord | undefined,
  change: RecordChange,
  writing: Writing & { readonly op: string },
): Changed {
  const conflict = conflictWith(stored, change);
  if (conflict !== null) return { ok: false, conflict: { kind: change.kind, id: change.id, ...conflict } };
  const before = stored?.v ?? {};
  const moved = Object.entries(change.set).filter(
    ([field, { now }]) => !sameValue(valueOf(before, field), now),
  );
  const isRemoved = change.removed ?? stored?.removed ?? false;
  const isSame = stored !== undefined && moved.length === 0 && isRemoved === (stored.removed ?? false);
  if (isSame) return { ok: true, record: stored, patch: null };
  const after = Object.fromEntries(moved.map(([field, { now }]) => [field, now]));
  return {
    ok: true,
    record: writtenRecord(stored, { after, isRemoved }, writing),
    patch: patchOf(stored, change, after),
  };
}

type At = Omit<Conflict, 'kind' | 'id'>;

function conflictWith(
  stored: RegisterRecord | undefined,
  { rev, set, removed, exact }: RecordChange,
): At | null {
  if (stored === undefined) return rev === 0 ? null : { field: null, theirs: null, ...ABSENT };
  const whole: At = { field: null, theirs: null, by: stored.by, at: stored.at };
  if (rev === 0) return whole;
  if ((removed !== undefined || exact === true) && stored.rev !== rev) return whole;
  if (stored.removed === true && removed !== false) return whole;
  for (const [field, { was, now }] of Object.entries(set)) {
    const theirs = valueOf(stored.v, field);
    if (!sameValue(theirs, was) && !sameValue(theirs, now))
      return { field, theirs, ...lastWriting(stored, field) };
  }
  return null;
}

/** Who wrote a field last, and when. */
export function lastWriting(record: RegisterRecord, field: string): Writing {
  return record.earlier?.[field] ?? { by: record.by, at: record.at };
}

function writtenRecord(
  stored: RegisterRecord | undefined,
  { after, isRemoved }: { readonly after: Fields; readonly isRemoved: boolean },
  { op, by, at }: Writing & { readonly op: string },
): RegisterRecord {
  const left = Object.keys(stored?.v ?? {}).filter((field) => !Object.hasOwn(after, field));
  const earlier = stored && Object.fromEntries(left.map((field) => [field, lastWriting(stored, field)]));
  return {
    rev: (stored?.rev ?? 0) + 1,
    at,
    by,
    op,
    v: { ...stored?.v, ...after },
    ...(earlier !== undefined && left.length > 0 ? { earlier } : {}),
    ...(isRemoved ? { removed: true as const } : {}),
    ...(stored?.imported === true ? { imported: true as const } : {}),
  };
}

function patchOf(stored: RegisterRecord | undefined, { removed }: RecordChange, after: Fields): Patch {
  const before = Object.fromEntries(
    Object.keys(after).map((field) => [field, valueOf(stored?.v ?? {}, field)]),
  );
  const isMoved = removed !== undefined && removed !== (stored?.removed ?? false);
  return {
    before,
    after,
    ...(isMoved ? { removed } : {}),
    ...(stored === undefined ? { added: true as const } : {}),
  };
}

/** The change that takes a patch back, on the revision that it wrote. */
export function undone(
  of: { readonly kind: string; readonly id: string; readonly rev: number },
  patch: Patch,
): RecordChange {
  const set = Object.fromEntries(
    Object.keys(patch.after).map((field) => [
      field,
      { was: valueOf(patch.after, field), now: valueOf(patch.before, field) },
    ]),
  );
  if (patch.added === true) return { ...of, set: {}, removed: true };
  return { ...of, set, exact: true, ...(patch.removed === undefined ? {} : { removed: !patch.removed }) };
}
