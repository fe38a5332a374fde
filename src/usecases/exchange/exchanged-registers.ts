import type { ProjectExport } from '../../contract/jalon-export';
import { rowSchemaOf, type RegisterRow } from '../../contract/export-registers';
import type { Registers } from '../../contract/stored/plan-record';
import { isoOf } from '../../domain/calendar/day';
import { dayFrom } from '../../domain/calendar/day-arithmetic';
import { requiredDay } from '../../domain/calendar/required-day';
import { accountOf, type People } from '../../domain/register/people';
import { withPersons } from '../../domain/register/persons';
import type { Fields, FieldValue } from '../../domain/register/register-record';
import { REGISTER_KINDS, registerOf, type RegisterKind } from '../../domain/register/registers';
import type { Records } from '../../domain/register/slices';

/** Fields by id, of each register: persons are accounts. */
export type GivenRecords = Readonly<Record<RegisterKind, ReadonlyMap<string, Fields>>>;

/** The records of registers, without those that were taken out, and without persons who were erased. */
export function recordsIn(records: Readonly<Record<string, Records>>, people: People): GivenRecords {
  const entries = REGISTER_KINDS.map((kind) => {
    const there = [...(records[kind] ?? [])].filter(([, { removed }]) => removed !== true);
    return [kind, new Map(there.map(([id, { v }]) => [id, namedFields(kind, v, people)]))];
  });
  return Object.fromEntries(entries) as GivenRecords;
}

function namedFields(kind: RegisterKind, v: Fields, people: People): Fields {
  const { fields } = registerOf(kind);
  const isErased = ([name, value]: readonly [string, FieldValue]): boolean =>
    fields[name]?.type === 'person' && typeof value === 'string' && people[value] === null;
  const held = Object.fromEntries(Object.entries(v).filter((entry) => !isErased(entry)));
  return withPersons(registerOf(kind), held, (number) => accountOf(people, number));
}

/** How often records were written: with each save, another number. */
export function writingsOf(records: Readonly<Record<string, Records>>): number {
  const all = Object.values(records).flatMap((register) => [...register.values()]);
  return all.reduce((sum, { rev }) => sum + rev, 0);
}

/** Registers as an export holds them: days are ISO dates, money decimal strings. */
export function exportedRegisters(
  given: GivenRecords,
  money: (amount: number) => string,
): Partial<ProjectExport> {
  const rows = REGISTER_KINDS.map((kind) => {
    const { exportedAs, fields } = registerOf(kind);
    const textOf = (name: string, value: FieldValue): FieldValue => {
      if (typeof value !== 'number') return value;
      if (fields[name]?.type === 'day') return isoOf(dayFrom(value));
      return fields[name]?.type === 'money' ? money(value) : value;
    };
    const rowOf = ([id, v]: readonly [string, Fields]) => ({
      id,
      ...Object.fromEntries(
        Object.entries(v).flatMap(([name, value]) => (value === null ? [] : [[name, textOf(name, value)]])),
      ),
    });
    return [exportedAs, [...given[kind]].map(rowOf)] as const;
  });
  return Object.fromEntries(rows.filter(([, list]) => list.length > 0));
}

/**
 * Records of registers in a file, and the rows that fit no declaration: a file of formatVersion 1 held any,
 * and they are kept and given back as they are.
 */
export function registersOfExport(
  project: ProjectExport,
  money: (text: string, at: string) => number,
): { readonly given: GivenRecords; readonly kept: Registers } {
  const given: [RegisterKind, ReadonlyMap<string, Fields>][] = [];
  const kept: Record<string, Registers[string]> = {};
  for (const [name, rows] of Object.entries(project.kept ?? {})) if (rows) kept[name] = rows;
  for (const kind of REGISTER_KINDS) {
    const { exportedAs } = registerOf(kind);
    const rows = rowsNamed(project, exportedAs);
    const fitting = rows.map((row) => rowSchemaOf(kind).safeParse(row));
    const free = rows.filter((_, place) => fitting[place]?.success === false);
    if (free.length > 0) kept[exportedAs] = [...(kept[exportedAs] ?? []), ...free];
    const records = fitting.flatMap(({ data }, place) =>
      data === undefined
        ? []
        : [recordOf(kind, data, (text, name) => money(text, `${exportedAs}.${String(place)}.${name}`))],
    );
    given.push([kind, new Map(records)]);
  }
  return { given: Object.fromEntries(given) as GivenRecords, kept };
}

function recordOf(
  kind: RegisterKind,
  { id, ...row }: RegisterRow,
  money: (text: string, name: string) => number,
): readonly [string, Fields] {
  const { fields } = registerOf(kind);
  const valueIn = (name: string, value: unknown): FieldValue => {
    if (typeof value !== 'string') return value as FieldValue;
    if (fields[name]?.type === 'day') return requiredDay(value);
    return fields[name]?.type === 'money' ? money(value, name) : value;
  };
  const held = Object.entries(row).filter(([, value]) => value !== null && value !== undefined);
  return [id, Object.fromEntries(held.map(([name, value]) => [name, valueIn(name, value)]))];
}

const rowsNamed = (project: object, name: string): Registers[string] =>
  (project as Readonly<Record<string, Registers[string] | undefined>>)[name] ?? [];
