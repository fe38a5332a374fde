/**
 * Compiled and never run: an expected error that does not occur is an error itself, and `npm run check:types`
 * fails.
 */
import { registers } from '../../src/words/en/registers';
import type { RegisterWords } from '../../src/words/register-words';

const { decision, action, change } = registers.kinds;

export const complete = { decision, action, change } satisfies RegisterWords;

// @ts-expect-error -- a register without words
export const withoutRegister = { decision, action } satisfies RegisterWords;

export const withoutField = {
  ...complete,
  // @ts-expect-error -- fields of the register without words
  action: { ...action, fields: { what: 'Action' } },
} satisfies RegisterWords;

export const withoutValue = {
  ...complete,
  // @ts-expect-error -- values of the choice without words
  action: { ...action, choices: { state: { open: 'To do' } } },
} satisfies RegisterWords;

export const undeclared = {
  ...complete,
  // @ts-expect-error -- words of a field that the register does not have
  action: { ...action, help: { budget: 'An amount' } },
} satisfies RegisterWords;
