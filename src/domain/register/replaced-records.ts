import { lastWriting, type Patch } from './change-record';
import { sameValue, valueOf, type Fields, type RegisterRecord, type Writing } from './register-record';
import type { Records } from './slices';

/**
 * A register with the records of a file in place of its own. A record that says the same stays as it is; one
 * that the file lacks is taken out, and can be put back.
 */
export function replacedRecords(
  stored: Records,
  given: ReadonlyMap<string, Fields>,
  writing: Writing & { readonly op: string },
): Records {
  const records = new Map<string, RegisterRecord>();
  for (const [id, record] of stored) {
    const isGone = !given.has(id) && record.removed !== true;
    records.set(id, isGone ? takenOut(record, writing) : record);
  }
  for (const [id, v] of given) {
    const before = stored.get(id);
    if (before !== undefined && before.removed !== true && isSame(before.v, v)) continue;
    records.set(id, { ...writing, rev: (before?.rev ?? 0) + 1, v, imported: true });
  }
  return records;
}

/** A record that is taken out; each field keeps who wrote it. */
function takenOut(record: RegisterRecord, writing: Writing & { readonly op: string }): RegisterRecord {
  const earlier = Object.fromEntries(
    Object.keys(record.v).map((field) => [field, lastWriting(record, field)]),
  );
  return { ...record, ...writing, rev: record.rev + 1, earlier, removed: true };
}

/** What changed of each record that is another one afterwards. */
export function patchesBetween(before: Records, after: Records): ReadonlyMap<string, Patch> {
  const changed = [...after].filter(([id, record]) => before.get(id) !== record);
  return new Map(changed.map(([id, record]) => [id, patchOf(before.get(id), record)]));
}

function patchOf(before: RegisterRecord | undefined, after: RegisterRecord): Patch {
  const names = new Set([...Object.keys(before?.v ?? {}), ...Object.keys(after.v)]);
  const moved = [...names].filter(
    (name) => !sameValue(valueOf(before?.v ?? {}, name), valueOf(after.v, name)),
  );
  const valuesOf = (v: Fields): Fields => Object.fromEntries(moved.map((name) => [name, valueOf(v, name)]));
  const isMoved = before !== undefined && (before.removed ?? false) !== (after.removed ?? false);
  return {
    before: valuesOf(before?.v ?? {}),
    after: valuesOf(after.v),
    ...(isMoved ? { removed: after.removed ?? false } : {}),
    ...(before === undefined ? { added: true as const } : {}),
  };
}

function isSame(one: Fields, other: Fields): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => sameValue(valueOf(one, name), valueOf(other, name)));
}
