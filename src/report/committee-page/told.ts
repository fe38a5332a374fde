import type { Known } from '../../domain/known';
import type { PageContext } from './page-context';

/** A known value in words; else `n/d` with its reason, which a page cannot show on focus. */
export function told<T>({ messages }: PageContext, value: Known<T>, tell: (value: T) => string): string {
  return value.known ? tell(value.value) : messages.page.notDefinedBecause(messages.reasons[value.because].because);
}
