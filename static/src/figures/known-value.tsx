import type { ReactNode } from 'react';
import type { Known } from '../../../src/domain/known';
import { useLanguage } from '../surface/language';
import { Hint } from '../ui/hint';

/** A value; where it is unknown `n/d`, whose reason and remedy open on hover and focus. */
export function KnownValue<T>({
  value,
  format,
}: {
  readonly value: Known<T>;
  readonly format: (value: T) => ReactNode;
}) {
  const { words, texts } = useLanguage();
  if (value.known) return <span className="number">{format(value.value)}</span>;
  const { because, mend } = words.reasons[value.because];
  return (
    <span className="number subtle">
      <Hint label={words.format.notDefined}>{texts.common.unknown(because, mend)}</Hint>
    </span>
  );
}
