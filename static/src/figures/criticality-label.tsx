import type { ReactNode } from 'react';
import { CRITICALITIES, type Criticality } from '../../../src/domain/risk/risk-result';
import { useLanguage } from '../surface/language';
import { Hint } from '../ui/hint';
import './criticality-label.css';

/** A criticality as bars and a word; hover and focus open what it follows from. */
export function CriticalityLabel({
  criticality,
  why,
}: {
  readonly criticality: Criticality;
  readonly why: ReactNode;
}) {
  const { words } = useLanguage();
  const rank = CRITICALITIES.indexOf(criticality);
  return (
    <span className={`criticality criticality-${criticality}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        {CRITICALITIES.map((step, index) => (
          <rect
            key={step}
            className={index <= rank ? 'criticality-step' : 'criticality-rest'}
            x={index * 4 + 0.5}
            y={11 - index * 3}
            width="3"
            height={4 + index * 3}
          />
        ))}
      </svg>
      <Hint label={words.criticality[criticality]}>{why}</Hint>
    </span>
  );
}
