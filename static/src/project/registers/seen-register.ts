import type { Viewer } from '../../../../src/domain/access/viewer';
import type { Field } from '../../../../src/domain/register/field';
import { registerOf, type Register, type RegisterKind } from '../../../../src/domain/register/registers';
import { seenNames } from '../../../../src/domain/register/seen-record';
import type { AnyRegisterWords } from '../../../../src/words/register-words';
import type { EntryUnits, SeenFields } from './record-draft';

/** A register as the person at the screen may see and change it. */
export interface SeenRegister {
  readonly kind: RegisterKind;
  /** Those that they may see, in the order of the form. */
  readonly fields: SeenFields;
  /** Fields of the table, by name. */
  readonly columns: readonly string[];
  /** It has fields that they may not see. */
  readonly isPartial: boolean;
  readonly may: Readonly<Record<keyof Register['rights'], boolean>>;
  readonly words: AnyRegisterWords;
  readonly units: EntryUnits;
}

/** What somebody may see and do of a register. */
export function seenRegister(kind: RegisterKind, viewer: Viewer): Omit<SeenRegister, 'words' | 'units'> {
  const register = registerOf(kind);
  const seen = seenNames(register, viewer);
  const fields = Object.entries(register.fields).filter(([name]) => seen.has(name));
  const has = (act: keyof Register['rights']): boolean => viewer.rights.has(register.rights[act]);
  return {
    kind,
    fields: Object.fromEntries<Field>(fields),
    columns: register.columns.filter((name) => seen.has(name)),
    isPartial: fields.length < Object.keys(register.fields).length,
    may: { add: has('add'), change: has('change'), remove: has('remove') },
  };
}
