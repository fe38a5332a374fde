import type { SeenEntry, SeenRecord } from '../../contract/registers/calls';
import type { JournalEntry } from '../../contract/registers/journal';
import type { Viewer } from '../../domain/access/viewer';
import { accountOf, type People } from '../../domain/register/people';
import { withPersons } from '../../domain/register/persons';
import type { Fields, RegisterRecord } from '../../domain/register/register-record';
import { REGISTERS, registerOf, type RegisterKind } from '../../domain/register/registers';
import { seenFields } from '../../domain/register/seen-record';

/** Who looks, and whom the numbers of people stand for. */
export interface Sight {
  readonly viewer: Viewer;
  readonly people: People;
}

/** A record as somebody may see it. */
export function seenRecord(kind: RegisterKind, id: string, record: RegisterRecord, sight: Sight): SeenRecord {
  return {
    id,
    rev: record.rev,
    fields: seen(kind, record.v, sight),
    by: accountOf(sight.people, record.by),
    at: record.at,
    imported: record.imported === true,
  };
}

/** An entry of the journal as somebody may see it; null: all that it changed is kept from them. */
export function seenEntry(entry: JournalEntry, sight: Sight): SeenEntry | null {
  const { op, at, kind, id, rev, reason, patch } = entry;
  if (!isKind(kind)) return null;
  const [before, after] = [seen(kind, patch.before, sight), seen(kind, patch.after, sight)];
  const reserved = Object.keys(after).length < Object.keys(patch.after).length;
  const { added = false, removed = null } = patch;
  if (reserved && Object.keys(after).length === 0 && !added && removed === null) return null;
  return {
    op,
    at,
    by: accountOf(sight.people, entry.by),
    kind,
    id,
    rev,
    reason,
    before,
    after,
    reserved,
    added,
    removed,
  };
}

export const isKind = (kind: string): kind is RegisterKind => Object.hasOwn(REGISTERS, kind);

function seen(kind: RegisterKind, fields: Fields, { viewer, people }: Sight): Fields {
  const register = registerOf(kind);
  return withPersons(register, seenFields(register, viewer, fields), (number) => accountOf(people, number));
}
