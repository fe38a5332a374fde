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
    records.set(id, isGone ? { ...record, ...writing, rev: record.rev + 1, removed: true } : record);
  }
  for (const [id, v] of given) {
    const before = stored.get(id);
    if (before !== undefined && before.removed !== true && isSame(before.v, v)) continue;
    records.set(id, { ...writing, rev: (before?.rev ?? 0) + 1, v, imported: true });
  }
  return records;
}

function isSame(one: Fields, other: Fields): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => sameValue(valueOf(one, name), valueOf(other, name)));
}
