import { dayFrom } from '../../../../src/domain/calendar/day-arithmetic';
import { dayOf, isoOf } from '../../../../src/domain/calendar/day';
import type { Field } from '../../../../src/domain/register/field';
import {
  sameValue,
  valueOf,
  type Fields,
  type FieldValue,
} from '../../../../src/domain/register/register-record';
import { amountText, minorOf, numberOf, numberText } from '../../form/entry';

/** Fields that the person may see, by name, in the order of the form. */
export type SeenFields = Readonly<Record<string, Field>>;

/** What the boxes of a form hold, by field. A person is an account, null where it is nobody. */
export type Draft = Readonly<Record<string, string | null>>;

/** How a form reads and writes: the currency of the project, the language of the person. */
export interface EntryUnits {
  readonly currency: string;
  readonly tag: string;
}

/** What has to be mended in a box. */
export type Problem = 'missing' | 'day' | 'days' | 'money' | 'person';

/** A value as it travels. */
type Entered = string | number | null;
export type Changes = Readonly<Record<string, { readonly was: Entered; readonly now: Entered }>>;

export type CheckedDraft =
  | { readonly ok: true; readonly set: Changes }
  | { readonly ok: false; readonly problems: Readonly<Record<string, Problem>> };

const MOST_DAYS = 10_000;
const MOST_MINOR = 1e12;

/** The boxes as the form opens; `stored` null: a new record, of the first of each choice. */
export function draftOf(fields: SeenFields, stored: Fields | null, units: EntryUnits): Draft {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      entryOf(field, stored === null ? firstOf(field) : valueOf(stored, name), units),
    ]),
  );
}

const firstOf = (field: Field): FieldValue => (field.type === 'choice' ? field.choices[0] : null);

/** What a box holds for a value. */
export function entryOf(field: Field, value: FieldValue, { currency, tag }: EntryUnits): string | null {
  if (field.type === 'person') return typeof value === 'string' ? value : null;
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return '';
  if (field.type === 'day') return isoOf(dayFrom(value));
  return field.type === 'money' ? amountText(value, currency, tag) : numberText(value, tag);
}

/** The value that a box holds, or what has to be mended in it. */
export function readEntry(
  field: Field,
  entry: string | null,
  units: EntryUnits,
): { readonly value: Entered } | { readonly problem: Problem } {
  if (field.type === 'person') return entry === '' ? { problem: 'person' } : { value: entry };
  const text = (entry ?? '').trim();
  if (text === '') return field.required ? { problem: 'missing' } : { value: null };
  if (field.type === 'day') return orProblem(dayOf(text) ?? null, 'day');
  if (field.type === 'days') return orProblem(within(numberOf(text), MOST_DAYS), 'days');
  if (field.type === 'money') return orProblem(within(minorOf(text, units.currency), MOST_MINOR), 'money');
  return { value: text };
}

const within = (value: number | null, most: number): number | null =>
  value !== null && Math.abs(value) <= most ? value : null;

const orProblem = (value: number | null, problem: Problem) => (value === null ? { problem } : { value });

/**
 * What a draft changes of `base`, the values that the person saw (null: a new record), or what has to be
 * mended. A box that nobody touched changes nothing, whatever its text keeps of the value.
 */
export function checkedDraft(
  fields: SeenFields,
  draft: Draft,
  base: Fields | null,
  units: EntryUnits,
): CheckedDraft {
  const opened = base && draftOf(fields, base, units);
  const set: Record<string, Changes[string]> = {};
  const problems: Record<string, Problem> = {};
  for (const [name, field] of Object.entries(fields)) {
    const entry = draft[name] ?? null;
    if (opened !== null && opened[name] === entry) continue;
    const read = readEntry(field, entry, units);
    const was = enteredOf(valueOf(base ?? {}, name));
    if ('problem' in read) problems[name] = read.problem;
    else if (!sameValue(was, read.value)) set[name] = { was, now: read.value };
  }
  return Object.keys(problems).length === 0 ? { ok: true, set } : { ok: false, problems };
}

const enteredOf = (value: FieldValue): Entered =>
  typeof value === 'string' || typeof value === 'number' ? value : null;
