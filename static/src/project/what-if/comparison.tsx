import type { ReactNode } from 'react';
import { dayFrom } from '../../../../src/domain/calendar/day-arithmetic';
import type { FigureId } from '../../../../src/domain/indicators/catalogue';
import { figureAt } from '../../../../src/domain/indicators/figure-at';
import { combine } from '../../../../src/domain/ratio';
import type { Known } from '../../../../src/domain/known';
import type { Outlook, PreparedWhatIf } from '../../../../src/domain/what-if/what-if';
import { InDoubt } from '../../figures/in-doubt';
import { KnownValue } from '../../figures/known-value';
import { Slip } from '../../figures/slip';
import { WeatherLabel } from '../../figures/weather-label';
import { useLanguage } from '../../surface/language';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { ComparisonRow, ComparisonTable } from './comparison-table';
import { MovedParts } from './moved-parts';
import type { WeatherReading } from '../../../../src/domain/health/weather-reading';

interface ComparisonProps {
  readonly prepared: PreparedWhatIf;
  readonly outlook: Outlook;
}

/** Finish, cost and weather as they are and as they would be. */
export function Comparison({ prepared, outlook }: ComparisonProps) {
  const { words } = useLanguage();
  const { whatIf: texts } = usePageTexts();
  const { today, facts } = prepared;
  const { format, view } = usePage();
  const day = (value: number) => format.day(dayFrom(value), today.statusDate);
  const slipText = (days: number) => (days === 0 ? texts.same : format.slip(days));
  const { seeCosts } = view.capabilities;
  const [cost, money, signed] = seeCosts
    ? (['cost', format.money, format.signedMoney] as const)
    : (['work', format.effort, format.signedPersonDays] as const);
  const both = (id: FigureId) => [figureAt(today, cost, id), figureAt(outlook, cost, id)] as const;
  const finish = both('finish');
  const inDoubt = (of: Outlook, value: ReactNode) => (
    <InDoubt of={of} format={format}>
      {value}
    </InDoubt>
  );
  const forecast = {
    told: [(value: ReactNode) => inDoubt(today, value), (value: ReactNode) => inDoubt(outlook, value)],
  } as const;
  const slipped = combine(finish, (before, after) => facts.calendar.between(dayFrom(before), dayFrom(after)));
  return (
    <>
      <p role="status" className="visually-hidden">
        {texts.told(format.known(finish[1], day), format.known(slipped, slipText))}
      </p>
      <ComparisonTable title={texts.compared} of={texts.figure}>
        <ComparisonRow
          name={words.indicator.finish.name}
          before={inDoubt(today, <KnownValue value={finish[0]} format={day} />)}
          after={inDoubt(outlook, <KnownValue value={finish[1]} format={day} />)}
          change={
            slipped.known && slipped.value === 0
              ? texts.same
              : inDoubt(outlook, <Slip value={slipped} format={format} />)
          }
        />
        <Amounts
          name={words.indicator.slipFromContract.name}
          values={both('slipFromContract')}
          format={format.slip}
          signed={format.slip}
          {...forecast}
        />
        <Amounts
          name={words.indicator.EAC.name}
          values={both('EAC')}
          format={money}
          signed={signed}
          {...forecast}
        />
        <Amounts
          name={words.indicator.remaining.name}
          values={both('remaining')}
          format={format.effort}
          signed={format.signedPersonDays}
        />
        <Weathers
          name={texts.weatherOf(words.axis.schedule)}
          of={[today.axes.schedule, outlook.axes.schedule]}
        />
        {/* Without money both would be read from hours, and contradict the weather that people agreed on. */}
        {seeCosts && (
          <>
            <Weathers name={texts.weatherOf(words.axis.cost)} of={[today.axes.cost, outlook.axes.cost]} />
            <Weathers name={texts.weatherOf(texts.overall)} of={[today.weather, outlook.weather]} />
          </>
        )}
      </ComparisonTable>
      <MovedParts prepared={prepared} outlook={outlook} />
    </>
  );
}

interface AmountsProps {
  readonly name: string;
  readonly values: readonly [Known<number>, Known<number>];
  readonly format: (value: number) => string;
  readonly signed: (value: number) => string;
  /** How a forecast is told, as it is and as it would be. */
  readonly decorate?: readonly [Decorate, Decorate];
}

type Decorate = (value: ReactNode) => ReactNode;

const asItIs: Decorate = (value) => value;

function Amounts({ name, values, format, signed, decorate: [today, then] = [asItIs, asItIs] }: AmountsProps) {
  const { whatIf: texts } = usePageTexts();
  const change = combine(values, (before, after) => after - before);
  return (
    <ComparisonRow
      name={name}
      before={today(<KnownValue value={values[0]} format={format} />)}
      after={then(<KnownValue value={values[1]} format={format} />)}
      change={then(
        <KnownValue
          value={change}
          format={(value) => (Math.abs(value) < 1e-6 ? texts.same : signed(value))}
        />,
      )}
    />
  );
}

function Weathers({
  name,
  of: [before, after],
}: {
  readonly name: string;
  readonly of: readonly [WeatherReading, WeatherReading];
}) {
  const { words } = useLanguage();
  const { whatIf: texts } = usePageTexts();
  return (
    <ComparisonRow
      name={name}
      before={<WeatherLabel reading={before} />}
      after={<WeatherLabel reading={after} />}
      change={before.weather === after.weather ? texts.same : words.weather[after.weather]}
    />
  );
}
