import type { Known } from '../../../src/domain/known';
import type { Format } from '../../../src/report/format/format';
import { Icon } from '../ui/icon';
import { KnownValue } from './known-value';
import './slip.css';

/** A slip in working days as sign, words and triangle; its colour only repeats them. */
export function Slip({ value, format }: { readonly value: Known<number>; readonly format: Format }) {
  return <KnownValue value={value} format={(days) => <SlipText days={days} text={format.slip(days)} />} />;
}

function SlipText({ days, text }: { readonly days: number; readonly text: string }) {
  const rounded = Math.round(days);
  const tone = rounded > 0 ? 'late' : rounded < 0 ? 'early' : 'none';
  return (
    <span className={`slip slip-${tone}`}>
      {rounded !== 0 && <Icon name={rounded > 0 ? 'up' : 'down'} />}
      {text}
    </span>
  );
}
