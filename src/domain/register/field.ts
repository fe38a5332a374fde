import type { Audience } from '../access/audience';

/** A short text on one line. */
interface TextField {
  readonly type: 'text';
  /** Most characters. */
  readonly longest: number;
}
/** A text of several lines. */
interface LongTextField {
  readonly type: 'long-text';
  readonly longest: number;
}
/** A day of the project's calendar. */
interface DayField {
  readonly type: 'day';
}
/** An account. It is stored by its number, so that an erasure reaches it. */
interface PersonField {
  readonly type: 'person';
}
/** One of some values, each with its word. */
interface ChoiceField {
  readonly type: 'choice';
  readonly choices: readonly [string, ...string[]];
}
/** A number of working days, below 0 where time is won. */
interface DaysField {
  readonly type: 'days';
}
/** An amount in minor units of the project's currency. */
interface MoneyField {
  readonly type: 'money';
}

/** A field of a register: what it holds, who reads it, whether a record is refused without it. */
export type Field = (
  TextField | LongTextField | DayField | PersonField | ChoiceField | DaysField | MoneyField
) & {
  readonly audience: Audience;
  readonly required: boolean;
};

type Options = Partial<Pick<Field, 'audience' | 'required'>>;
const common = ({ audience = 'team', required = false }: Options) => ({ audience, required });

// Fields that the declarations are made of: for the team, and not required, unless they say otherwise.

/** A text on one line, 255 characters at most. */
export const text = (options: Options = {}): Field => ({ type: 'text', longest: 255, ...common(options) });
/** A text of several lines, 2,000 characters at most. */
export const longText = (options: Options = {}): Field => ({
  type: 'long-text',
  longest: 2_000,
  ...common(options),
});
/** A day of the project's calendar. */
export const day = (options: Options = {}): Field => ({ type: 'day', ...common(options) });
/** An account. */
export const person = (options: Options = {}): Field => ({ type: 'person', ...common(options) });
/** A number of working days, below 0 where time is won. */
export const days = (options: Options = {}): Field => ({ type: 'days', ...common(options) });
/** Money is for those who see costs, or agreed prices. */
export const money = (audience: Exclude<Audience, 'team'>): Field => ({
  type: 'money',
  ...common({ audience }),
});
/** One of some values; a record always has one. */
export const choice = <const Choices extends readonly [string, ...string[]]>(choices: Choices) => ({
  type: 'choice' as const,
  choices,
  ...common({ required: true }),
});
