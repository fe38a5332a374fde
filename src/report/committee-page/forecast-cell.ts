import type { Known } from '../../domain/known';
import { grey, HARD_BREAK, type Inline } from '../adf/inline';
import { doubtOf, type Doubted } from '../doubt';
import type { Format } from '../format/format';

/**
 * A forecast as text: below the confidence threshold in grey, with the reason. `text` is the formatted value,
 * or `n/d`.
 */
export function forecastInline(
  format: Format,
  of: Doubted,
  value: Known<unknown>,
  text: string,
): readonly Inline[] {
  const doubt = value.known ? doubtOf(of, format) : null;
  return doubt === null ? [text] : [grey(text), HARD_BREAK, grey(`(${doubt})`)];
}
