import type { Reason } from './reason';

/** A value, or the reason why there is none. An unknown value is never 0, 1, NaN or null. */
export type Known<T> =
  { readonly known: true; readonly value: T } | { readonly known: false; readonly because: Reason };

/** Wraps a value that is known. */
export const known = <T>(value: T): Known<T> => ({ known: true, value });

/** States why a value is not known (`reason.ts`). */
export const unknown = (because: Reason): Known<never> => ({ known: false, because });
