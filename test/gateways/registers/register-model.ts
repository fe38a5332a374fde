import type { RecordChange } from '../../../src/domain/register/change-record';
import { isDeepStrictEqual } from 'node:util';
import type { Fields, FieldValue } from '../../../src/domain/register/register-record';

/** A record as the test knows it. */
export interface KnownRecord {
  readonly rev: number;
  readonly v: Fields;
  readonly removed: boolean;
}

/** What ought to be stored: records by kind and id, and how many entries the journal has. */
export interface Model {
  readonly records: ReadonlyMap<string, KnownRecord>;
  readonly done: ReadonlySet<string>;
  readonly entries: number;
}

export const EMPTY: Model = { records: new Map(), done: new Set(), entries: 0 };

export interface Save {
  readonly op: string;
  readonly writer: string;
  readonly changes: readonly RecordChange[];
}

export const nameOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string =>
  `${kind}:${id}`;

/** What a save ought to leave; null: it is refused, as somebody went on meanwhile. */
export function afterSave(model: Model, { op, changes }: Save): Model | null {
  if (model.done.has(op)) return model;
  const records = new Map(model.records);
  let entries = 0;
  for (const change of changes) {
    const before = records.get(nameOf(change));
    const after = changed(before, change);
    if (after === null) return null;
    if (after === before) continue;
    records.set(nameOf(change), after);
    entries += 1;
  }
  if (entries === 0) return model;
  return { records, done: new Set([...model.done, op]), entries: model.entries + entries };
}

function changed(before: KnownRecord | undefined, change: RecordChange): KnownRecord | null {
  if ((before === undefined) !== (change.rev === 0)) return null;
  const isOnlySeen = change.exact === true || change.removed !== undefined;
  if (before !== undefined && isOnlySeen && before.rev !== change.rev) return null;
  if (before?.removed === true && change.removed !== false) return null;
  const holds = (field: string): FieldValue => before?.v[field] ?? null;
  const fits = Object.entries(change.set).every(([field, { was, now }]) =>
    [was, now].some((value) => isDeepStrictEqual(value, holds(field))),
  );
  if (!fits) return null;
  const v = {
    ...before?.v,
    ...Object.fromEntries(Object.entries(change.set).map(([field, { now }]) => [field, now])),
  };
  const kept = Object.fromEntries(Object.entries(v).filter(([, value]) => value !== null));
  const removed = change.removed ?? before?.removed ?? false;
  if (before !== undefined && isDeepStrictEqual(kept, before.v) && removed === before.removed) return before;
  return { rev: (before?.rev ?? 0) + 1, v: kept, removed };
}
