import type { FieldOf, RegisterKind, REGISTERS } from '../domain/register/registers';

type Declared<Kind extends RegisterKind> = (typeof REGISTERS)[Kind]['fields'];
type ValuesOf<Field> = [Field] extends [
  { readonly type: 'choice'; readonly choices: readonly (infer Value)[] },
]
  ? Value & string
  : never;
type ChoiceOf<Kind extends RegisterKind> = {
  [Name in keyof Declared<Kind>]: [ValuesOf<Declared<Kind>[Name]>] extends [never] ? never : Name;
}[keyof Declared<Kind>];

/** What a register is called, and its records. */
interface Names {
  readonly title: string;
  readonly add: string;
  readonly newTitle: string;
  readonly emptyTitle: string;
  /** What it is for, with an example. */
  readonly emptyHelp: string;
}

/** The words of each register that is declared: one that lacks a field or a choice does not compile. */
export type RegisterWords = {
  readonly [Kind in RegisterKind]: Names & {
    readonly fields: { readonly [Name in FieldOf<Kind>]: string };
    readonly help: { readonly [Name in FieldOf<Kind>]?: string };
    readonly choices: {
      readonly [Name in ChoiceOf<Kind>]: { readonly [Value in ValuesOf<Declared<Kind>[Name]>]: string };
    };
  };
};

/** The words of a register, whichever it is. */
export type AnyRegisterWords = Names & {
  readonly fields: Readonly<Record<string, string>>;
  readonly help: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
};
