import type { Known } from '../../domain/known';
import type { AdfNode } from '../adf/adf';
import { paragraph } from '../adf/block';
import { em } from '../adf/inline';
import type { PageContext } from './page-context';

/** A known value, formatted; else `n/d` with its reason, which a page cannot show on hover. */
export function formatted<T>(
  { messages }: PageContext,
  value: Known<T>,
  format: (value: T) => string,
): string {
  return value.known
    ? format(value.value)
    : messages.page.notDefinedBecause(messages.reasons[value.because].because);
}

/** « n/d : … » under a table whose cells have no room for reasons; nothing where all values are known. */
export function notDefinedNote(context: PageContext, values: readonly Known<unknown>[]): readonly AdfNode[] {
  const reasons = reasonsOf(context, values);
  return reasons.length === 0
    ? []
    : [paragraph(em(context.messages.page.notDefinedNote(reasons.join(', '))))];
}

function reasonsOf({ messages }: PageContext, values: readonly Known<unknown>[]): readonly string[] {
  return [
    ...new Set(values.flatMap((value) => (value.known ? [] : [messages.reasons[value.because].because]))),
  ];
}
