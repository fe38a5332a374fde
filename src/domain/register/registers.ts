import type { Right } from '../access/viewer';
import { choice, day, days, longText, money, person, text, type Field } from './field';

/** A kind of record that people enter: all that follows from it (list, save, undo, export…) reads this. */
export interface Register {
  /** Ids are `<prefix>-<number>`. */
  readonly prefix: string;
  /** Its name in the Jalon export. */
  readonly exportedAs: string;
  readonly rights: { readonly add: Right; readonly change: Right; readonly remove: Right };
  /** In the order of the form. */
  readonly fields: Readonly<Record<string, Field>>;
  /** Fields of the table, in the order of its columns; the first names the record. */
  readonly columns: readonly [string, ...string[]];
}

const MANAGED = { add: 'manage', change: 'manage', remove: 'manage' } as const;

/**
 * The registers of a project. A new one is a row here and its words: screens, calls, journal, export and
 * import follow.
 */
export const REGISTERS = {
  /** What a committee is asked and decides. */
  decision: {
    prefix: 'D',
    exportedAs: 'decisions',
    rights: MANAGED,
    fields: {
      subject: text({ required: true }),
      context: longText(),
      options: longText(),
      recommendation: longText(),
      decider: person(),
      due: day(),
      state: choice(['asked', 'taken', 'postponed', 'without-action', 'repealed']),
      taken: day(),
      decision: longText(),
    },
    columns: ['subject', 'state', 'decider', 'due', 'taken'],
  },
  /** What somebody has to do by a day. */
  action: {
    prefix: 'A',
    exportedAs: 'actions',
    rights: MANAGED,
    fields: {
      what: text({ required: true }),
      owner: person(),
      due: day(),
      state: choice(['open', 'under-way', 'done', 'dropped']),
      closed: day(),
      note: longText(),
    },
    columns: ['what', 'owner', 'due', 'state', 'closed'],
  },
  /** A request to change the scope, with what it costs (demande d'évolution). */
  change: {
    prefix: 'E',
    exportedAs: 'changes',
    rights: MANAGED,
    fields: {
      title: text({ required: true }),
      description: longText(),
      asked: day(),
      by: text(),
      state: choice(['asked', 'accepted', 'refused', 'withdrawn']),
      decided: day(),
      delay: days(),
      effort: days(),
      price: money('client'),
      cost: money('business'),
      amendment: text(),
    },
    columns: ['title', 'state', 'asked', 'delay', 'effort', 'price', 'cost', 'amendment'],
  },
} as const satisfies Readonly<Record<string, Register>>;

export type RegisterKind = keyof typeof REGISTERS;
export const REGISTER_KINDS = Object.keys(REGISTERS) as readonly RegisterKind[] as readonly [
  RegisterKind,
  ...RegisterKind[],
];

/** Name of a field of a register. */
export type FieldOf<Kind extends RegisterKind> = keyof (typeof REGISTERS)[Kind]['fields'] & string;

/** A register by its kind, whichever it is. */
export const registerOf = (kind: RegisterKind): Register => REGISTERS[kind];
