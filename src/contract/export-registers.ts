import { z } from 'zod';
import type { Field } from '../domain/register/field';
import { REGISTER_KINDS, registerOf, type RegisterKind } from '../domain/register/registers';
import { accountId, isoDay, money } from './export-values';

/** Value of a field in a file: days are ISO dates, money decimal strings. */
const VALUES: Readonly<Record<Field['type'], (field: Field) => z.ZodType>> = {
  text: (field) =>
    z
      .string()
      .min(1)
      .max('longest' in field ? field.longest : 0),
  'long-text': (field) =>
    z
      .string()
      .min(1)
      .max('longest' in field ? field.longest : 0),
  day: () => isoDay,
  person: () => accountId,
  choice: (field) => z.enum(field.type === 'choice' ? [...field.choices] : []),
  days: () => z.number().min(-10_000).max(10_000),
  money: () => money,
};

const rowSchemas = Object.fromEntries(
  REGISTER_KINDS.map((kind) => {
    const { prefix, fields } = registerOf(kind);
    const values = Object.entries(fields).map(([name, field]) => {
      const value = VALUES[field.type](field);
      return [name, field.required ? value : value.nullish()] as const;
    });
    const id = z
      .string()
      .regex(new RegExp(`^${prefix}-[1-9]\\d{0,8}$`), `an id such as ${prefix}-1 expected`);
    return [kind, z.strictObject({ id, ...Object.fromEntries(values) })];
  }),
) as unknown as Readonly<Record<RegisterKind, z.ZodType<RegisterRow>>>;

/** A record of a register in a file. */
export type RegisterRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** The row of a register, as formatVersion 2 has it. */
export const rowSchemaOf = (kind: RegisterKind): z.ZodType<RegisterRow> => rowSchemas[kind];

type Rows = Readonly<Record<string, unknown>>;

/** Refuses rows of registers that do not fit their declaration, and an id that appears twice. */
export function registersFit(
  project: object,
  context: z.core.$RefinementCtx,
  path: readonly (string | number)[],
): void {
  for (const kind of REGISTER_KINDS) {
    const { exportedAs } = registerOf(kind);
    const rows = (project as Rows)[exportedAs];
    const seen = new Set<unknown>();
    (Array.isArray(rows) ? (rows as readonly Rows[]) : []).forEach((row, place) => {
      const at = [...path, exportedAs, place];
      for (const { path: within, message } of rowSchemaOf(kind).safeParse(row).error?.issues ?? [])
        context.addIssue({ code: 'custom', path: [...at, ...within.map(nameOf)], message });
      if (seen.has(row['id']))
        context.addIssue({ code: 'custom', path: [...at, 'id'], message: 'an id appears twice' });
      seen.add(row['id']);
    });
  }
}

const nameOf = (part: PropertyKey): string | number => (typeof part === 'number' ? part : String(part));
