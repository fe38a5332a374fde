import type { Day } from '../../../src/domain/calendar/day';
import { dayFrom } from '../../../src/domain/calendar/day-arithmetic';
import type { Format } from '../../../src/report/format/format';
import { signed } from '../../../src/report/format/number-text';
import { isForecast, type IndicatorId } from '../../../src/domain/indicators/catalogue';
import type { Doubted } from '../../../src/report/doubt';
import type { Basis } from '../../../src/domain/indicators/figure-at';
import type { Figure } from './figure';
import { InDoubt } from './in-doubt';
import { KnownValue } from './known-value';
import { Slip } from './slip';

interface FigureValueProps {
  /** Whose figure it is. */
  readonly of: Doubted;
  readonly figure: Pick<Figure, 'unit' | 'value'> & { readonly id: IndicatorId };
  readonly basis: Basis;
  readonly format: Format;
  readonly statusDate: Day;
}

/** A figure in its unit; a forecast in doubt says so. */
export function FigureValue({ of, ...props }: FigureValueProps) {
  const { figure, format } = props;
  if (!isForecast(figure.id) || !figure.value.known) return <PlainValue {...props} />;
  return (
    <InDoubt of={of} format={format}>
      <PlainValue {...props} />
    </InDoubt>
  );
}

/** A positive slip is late and has a colour. A negative variance, of money or time, is bad and has none. */
function PlainValue({ figure, basis, format, statusDate }: Omit<FigureValueProps, 'of'>) {
  if (figure.unit === 'slip') return <Slip value={figure.value} format={format} />;
  return (
    <KnownValue
      value={figure.value}
      format={(value) => figureText(figure.unit, value, { basis, format, statusDate })}
    />
  );
}

function figureText(
  unit: Figure['unit'],
  value: number,
  { basis, format, statusDate }: Pick<FigureValueProps, 'basis' | 'format' | 'statusDate'>,
): string {
  switch (unit) {
    case 'amount':
      return basis === 'cost' ? format.money(value) : format.effort(value);
    case 'variance':
      return basis === 'cost' ? signed(value, format.money) : format.signedPersonDays(value);
    case 'effort':
      return format.effort(value);
    case 'ratio':
      return format.index(value);
    case 'share':
      return format.percent(value);
    case 'gap':
      return format.signedPercent(value);
    case 'day':
      return format.day(dayFrom(value), statusDate);
    case 'slip':
    case 'timeVariance':
      return format.slip(value);
    case 'workingDays':
      return format.workingDays(value);
  }
}
