import { z } from 'zod';
import type { Conflict } from '../../domain/register/change-record';
import type { Field } from '../../domain/register/field';
import type { Fields } from '../../domain/register/register-record';
import { REGISTER_KINDS, registerOf } from '../../domain/register/registers';
import { requiredDay } from '../../domain/calendar/required-day';
import { answers, call } from '../call';
import { EARLIEST, LATEST } from '../export-values';
import { accountId, dayNumber, ofProject, projectId } from '../fields';
import { MOST_CHANGES } from './saving';

/** A record as somebody may see it. Persons are accounts; one who was erased is a number, `p12`. */
export interface SeenRecord {
  readonly id: string;
  readonly rev: number;
  /** Without what they may not see; a field that is absent holds nothing. */
  readonly fields: Fields;
  readonly by: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly imported: boolean;
}

/** A register, with the currency of its amounts. */
export interface ListedRecords {
  readonly records: readonly SeenRecord[];
  readonly removed: readonly SeenRecord[];
  readonly currency: string;
}

/** One change of one record, as somebody may see it. */
export interface SeenEntry {
  readonly op: string;
  readonly at: number;
  readonly by: string;
  readonly kind: string;
  readonly id: string;
  readonly rev: number;
  readonly reason: string | null;
  readonly before: Fields;
  readonly after: Fields;
  /** It also changed a field that they may not see. */
  readonly reserved: boolean;
  readonly added: boolean;
  /** Null: it was neither taken out nor put back. */
  readonly removed: boolean | null;
}

/** Saved, under a name by which it is undone; or where somebody else went on meanwhile: nothing was. */
export type SaveOutcome =
  | { readonly saved: readonly SeenRecord[]; readonly op: string }
  | { readonly conflict: Conflict; readonly current: SeenRecord | null };

const kind = z.enum(REGISTER_KINDS);
const id = z.string().min(1).max(64);
/** Made by whoever saves, so that a save that is sent twice is done once. */
const op = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/);

/** Days that an export takes: others are typing errors. */
const [FIRST_DAY, LAST_DAY] = [requiredDay(EARLIEST), requiredDay(LATEST)];

const FIELD_SCHEMAS: Readonly<Record<Field['type'], (field: Field) => z.ZodType>> = {
  text: (field) => z.string().trim().min(1).max(longestOf(field)),
  'long-text': (field) => z.string().trim().min(1).max(longestOf(field)),
  day: () => dayNumber.refine((day) => day >= FIRST_DAY && day <= LAST_DAY),
  person: () => accountId,
  choice: (field) => z.enum(field.type === 'choice' ? [...field.choices] : []),
  days: () => z.number().min(-10_000).max(10_000),
  money: () => z.int().min(-1_000_000_000_000).max(1_000_000_000_000),
};
const longestOf = (field: Field): number => ('longest' in field ? field.longest : 0);

/** What a field accepts. */
export function fieldSchema(field: Field): z.ZodType {
  const schema = FIELD_SCHEMAS[field.type](field);
  return field.required ? schema : schema.nullable();
}

const seenValue = z.union([z.string().max(4_000), z.number(), z.boolean(), z.null()]);
const change = z
  .strictObject({
    kind,
    /** Null: a new record, which is given one. */
    id: id.nullable(),
    rev: z.int().min(0),
    set: z.record(z.string().max(64), z.strictObject({ was: seenValue, now: seenValue })),
    removed: z.boolean().optional(),
  })
  .transform((given, context) => {
    const { fields } = registerOf(given.kind);
    const set = Object.entries(given.set).map(([name, { was, now }]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      const parsed = field && fieldSchema(field).safeParse(now);
      if (!parsed?.success) context.addIssue({ code: 'custom', path: ['set', name], message: 'invalid' });
      return [name, { was, now: (parsed?.success ? parsed.data : now) as typeof now }] as const;
    });
    return { ...given, set: Object.fromEntries(set) };
  });

/** One save changes a record once. */
function eachRecordOnce(changes: readonly { readonly kind: string; readonly id: string | null }[]): boolean {
  const named = changes.flatMap(({ kind: of, id: one }) => (one === null ? [] : [`${of} ${one}`]));
  return new Set(named).size === named.length;
}

/** Calls about registers, whichever kinds there are. */
export const registerCalls = {
  listRecords: call({
    right: 'read',
    request: ofProject.extend({ kind }),
    answer: answers<ListedRecords>(),
  }),
  saveRecords: call({
    right: 'manage',
    writes: true,
    request: z.object({
      projectId,
      op,
      reason: z.string().trim().min(1).max(500).nullable(),
      changes: z.array(change).min(1).max(MOST_CHANGES).refine(eachRecordOnce),
    }),
    answer: answers<SaveOutcome>(),
  }),
  /** Takes a save back, as far as nobody went on since. */
  undoSave: call({
    right: 'manage',
    writes: true,
    request: z.object({ projectId, op, undoes: op }),
    answer: answers<SaveOutcome>(),
  }),
  /** Who changed what, the last change first: of a record, or of the project. */
  showJournal: call({
    right: 'read',
    request: z.object({
      projectId,
      record: z.strictObject({ kind, id }).nullable(),
      cursor: z.string().max(2_000).nullable(),
    }),
    answer: answers<{ readonly entries: readonly SeenEntry[]; readonly next: string | null }>(),
  }),
};
