import type { Saving } from '../../contract/registers/saving';
import { numberIn, withPerson, type People } from '../../domain/register/people';
import { personsIn, withPersons } from '../../domain/register/persons';
import type { Fields } from '../../domain/register/register-record';
import { registerOf, type RegisterKind } from '../../domain/register/registers';
import type { Patch } from '../../domain/register/change-record';
import { patchesBetween, replacedRecords } from '../../domain/register/replaced-records';
import type { Records } from '../../domain/register/slices';
import { changePeople } from './change-people';
import { JOURNAL, storedEntry } from './journal-rows';
import { moveRegister } from './move-register';
import { readRegisters } from './read-registers';
import { writeItems } from './values';

/**
 * Puts the records of a file in place of a register's own; persons are accounts. A register without records
 * that is given none is left alone. Throws Failure('store-busy') and Failure('too-large').
 */
export async function replaceRecords(
  saving: Saving,
  kind: RegisterKind,
  given: ReadonlyMap<string, Fields>,
): Promise<void> {
  const { projectId, op, at, accountId } = saving;
  if (given.size === 0 && (await isEmpty(projectId, kind))) return;
  const register = registerOf(kind);
  const persons = [...given.values()].flatMap((fields) => personsIn(register, fields));
  const people = await changePeople(projectId, (known) => withNumbers(known, [accountId, ...persons]));
  const numberOf = (account: string): string => numberIn(people, account) ?? account;
  const numbered = new Map(
    [...given].map(([id, fields]) => [id, withPersons(register, fields, numberOf)] as const),
  );
  const writing = { op, at, by: numberOf(accountId) };
  let patches: ReadonlyMap<string, Patch> = new Map();
  let moved: Records = new Map();
  await moveRegister(projectId, kind, (records) => {
    const next = replacedRecords(records, numbered, writing);
    patches = patchesBetween(records, next);
    moved = next;
    return patches.size === 0 ? null : next;
  });
  await writeEntries(saving, kind, { by: writing.by, patches, moved });
}

/** People with a number for each of these accounts. */
const withNumbers = (people: People, accounts: readonly string[]): People =>
  accounts.reduce(
    (known, account) => (numberIn(known, account) === undefined ? withPerson(known, account).people : known),
    people,
  );

interface Imported {
  readonly by: string;
  readonly patches: ReadonlyMap<string, Patch>;
  /** The register afterwards. */
  readonly moved: Records;
}

/**
 * Notes what an import changed of each record. Too many to be written with it: a function that dies here
 * leaves it unsaid.
 */
async function writeEntries(
  { projectId, op, at, reason }: Saving,
  kind: RegisterKind,
  { by, patches, moved }: Imported,
): Promise<void> {
  const entries = [...patches].map(async ([id, patch], rank) => {
    const entry = { op, at, kind, id, by, rev: moved.get(id)?.rev ?? 1, reason, patch };
    // Not among those of a save: an import is not undone as one.
    const key = `${projectId}:${op}:${kind}:${String(rank)}`;
    return { key, entityName: JOURNAL, value: await storedEntry(projectId, entry) };
  });
  await writeItems(await Promise.all(entries));
}

async function isEmpty(projectId: string, kind: RegisterKind): Promise<boolean> {
  const { records } = await readRegisters(projectId, [kind]);
  return (records[kind]?.size ?? 0) === 0;
}
