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

/** Fields that the declarations are made of; for the team, and not required, unless they say otherwise. */
export const text = (options: Options = {}): Field => ({ type: 'text', longest: 255, ...common(options) });
export const longText = (options: Options = {}): Field => ({
  type: 'long-text',
  longest: 2_000,
  ...common(options),
});
export const day = (options: Options = {}): Field => ({ type: 'day', ...common(options) });
export const person = (options: Options = {}): Field => ({ type: 'person', ...common(options) });
export const days = (options: Options = {}): Field => ({ type: 'days', ...common(options) });
/** Money is for those who see costs, or agreed prices. */
export const money = (audience: Exclude<Audience, 'team'>): Field => ({
  type: 'money',
  ...common({ audience }),
});
export const choice = <const Choices extends readonly [string, ...string[]]>(choices: Choices) => ({
  type: 'choice' as const,
  choices,
  ...common({ required: true }),
});
