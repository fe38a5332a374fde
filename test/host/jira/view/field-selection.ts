import type { Json } from '../../seams/json';
import { textIn } from '../../data/reading/json-access';

/** Which fields of an issue are shown. */
export interface FieldSelection {
  readonly shows: (fieldId: string) => boolean;
  /** Nothing but id, or id and key, was asked for. */
  readonly only: 'id' | 'key' | null;
}

/** Fields that `*navigable` leaves out. */
const NOT_NAVIGABLE = new Set(['comment', 'worklog', 'attachment', 'timetracking', 'subtasks']);

/**
 * Reads Jira's list of fields: ids, names where `byKeys` is not set, `*all`, `*navigable`, and `-field` to
 * leave one out.
 */
export function fieldSelection(
  asked: readonly string[],
  otherwise: readonly string[],
  fields: readonly Json[],
): FieldSelection {
  const names = asked.length === 0 ? otherwise : asked;
  const left = new Set(
    names.filter((name) => name.startsWith('-')).map((name) => idOf(name.slice(1), fields)),
  );
  const kept = names.filter((name) => !name.startsWith('-')).map((name) => idOf(name, fields));
  const all = kept.includes('*all') || (kept.length === 0 && left.size > 0);
  const navigable = kept.includes('*navigable');
  const wanted = new Set(kept);
  const plain = kept.length > 0 && kept.every((name) => name === 'id' || name === 'key');
  return {
    shows: (id) => !left.has(id) && (all || wanted.has(id) || (navigable && !NOT_NAVIGABLE.has(id))),
    only: plain ? (kept.includes('key') ? 'key' : 'id') : null,
  };
}

function idOf(name: string, fields: readonly Json[]): string {
  if (fields.some((field) => field['id'] === name)) return name;
  const wanted = name.toLowerCase();
  const named = fields.find(
    (field) => textIn(field, 'name')?.toLowerCase() === wanted || field['key'] === name,
  );
  return named === undefined ? name : (textIn(named, 'id') ?? name);
}
