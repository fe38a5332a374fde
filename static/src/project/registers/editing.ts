import type { SeenRecord } from '../../../../src/contract/registers/calls';
import { valueOf, type Fields, type FieldValue } from '../../../../src/domain/register/register-record';
import { draftOf, entryOf, type Draft, type EntryUnits, type SeenFields } from './record-draft';

/** A record in a form: what the person saw of it, and what they typed. */
export interface Editing {
  /** Null: a new one. */
  readonly record: Pick<SeenRecord, 'id' | 'rev'> | null;
  /** Values that they saw and answer to, by field; null: none. */
  readonly base: Fields | null;
  readonly draft: Draft;
}

/** Which value a field keeps where two people wrote it. */
export type Choice = 'mine' | 'theirs' | 'both';

interface Form {
  readonly fields: SeenFields;
  readonly units: EntryUnits;
}

/** A form as it opens. */
export function editingOf({ fields, units }: Form, record: SeenRecord | null): Editing {
  const base = record?.fields ?? null;
  return { record, base, draft: draftOf(fields, base, units) };
}

/**
 * A form after somebody else saved: boxes that nobody touched here show what is stored now; the others keep
 * what was typed, and the value that it answers to, so that each field that both wrote is asked about.
 */
export function rebasedOn({ fields, units }: Form, editing: Editing, current: SeenRecord): Editing {
  const before = draftOf(fields, editing.base, units);
  const now = draftOf(fields, current.fields, units);
  const isTyped = (name: string): boolean => editing.draft[name] !== before[name];
  const names = Object.keys(fields);
  return {
    record: current,
    base: Object.fromEntries(
      names.map((name) => [name, valueOf(isTyped(name) ? (editing.base ?? {}) : current.fields, name)]),
    ),
    draft: Object.fromEntries(
      names.map((name) => [name, (isTyped(name) ? editing.draft : now)[name] ?? null]),
    ),
  };
}

/** A form that goes on from what is stored now, whatever was typed: what both wrote is kept as typed here. */
export const takenOver = (form: Form, editing: Editing, current: SeenRecord): Editing => ({
  ...rebasedOn(form, editing, current),
  base: current.fields,
});

/** A form after the person chose what a field keeps: it answers to their value from now on. */
export function chosen(
  { fields, units }: Form,
  editing: Editing,
  { field, theirs, keep }: { readonly field: string; readonly theirs: FieldValue; readonly keep: Choice },
): Editing {
  const declared = fields[field];
  if (declared === undefined) return editing;
  const mine = editing.draft[field] ?? null;
  const entry = entryOf(declared, theirs, units);
  const kept: Readonly<Record<Choice, string | null>> = {
    mine,
    theirs: entry,
    both: bothOf(declared.type, entry, mine),
  };
  return {
    ...editing,
    base: { ...editing.base, [field]: theirs },
    draft: { ...editing.draft, [field]: kept[keep] },
  };
}

const bothOf = (type: string, theirs: string | null, mine: string | null): string =>
  [theirs ?? '', (mine ?? '').trim()].filter((text) => text !== '').join(type === 'text' ? ' / ' : '\n\n');

/** Whether a field can keep both values: two texts that fit into it. */
export function canKeepBoth({ fields }: Pick<Form, 'fields'>, { draft }: Editing, at: Place): boolean {
  const declared = fields[at.field];
  if (declared?.type !== 'text' && declared?.type !== 'long-text') return false;
  const mine = draft[at.field] ?? '';
  if (typeof at.theirs !== 'string' || mine.trim() === '') return false;
  return bothOf(declared.type, at.theirs, mine).length <= declared.longest;
}

interface Place {
  readonly field: string;
  readonly theirs: FieldValue;
}
