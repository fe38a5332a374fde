import type { Day } from '../../../../src/domain/calendar/day';
import type { WeatherReading } from '../../../../src/domain/result/project-result';
import { combine } from '../../../../src/domain/ratio';
import type { Known } from '../../../../src/domain/known';
import type { Outlook, PreparedWhatIf } from '../../../../src/domain/what-if/what-if';
import { KnownValue } from '../../figures/known-value';
import { Slip } from '../../figures/slip';
import { WeatherLabel } from '../../figures/weather-label';
import { useLanguage } from '../../surface/language';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { ComparisonRow, ComparisonTable } from './comparison-table';
import { MovedParts } from './moved-parts';

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
  const day = (value: Day) => format.day(value, today.statusDate);
  const slipped = combine([today.finish.announced, outlook.finish.announced], (before, after) =>
    facts.calendar.between(before as Day, after as Day),
  );
  const toldSlip = (days: number) => (days === 0 ? texts.same : format.slip(days));
  const { seeCosts } = view.capabilities;
  const [cost, money, signed] = seeCosts
    ? (['cost', format.money, format.signedMoney] as const)
    : (['work', format.effort, format.signedPersonDays] as const);
  return (
    <>
      <p role="status" className="visually-hidden">
        {texts.told(format.known(outlook.finish.announced, day), format.known(slipped, toldSlip))}
      </p>
      <ComparisonTable title={texts.compared} of={texts.figure}>
        <ComparisonRow
          name={words.indicator.finish.name}
          before={<KnownValue value={today.finish.announced} tell={day} />}
          after={<KnownValue value={outlook.finish.announced} tell={day} />}
          change={slipped.known && slipped.value === 0 ? texts.same : <Slip value={slipped} format={format} />}
        />
        <Amounts
          name={words.indicator.slipFromContract.name}
          values={[today.finish.slipFromContract, outlook.finish.slipFromContract]}
          tell={format.slip}
          signed={format.slip}
        />
        <Amounts
          name={words.indicator.EAC.name}
          values={[today[cost].estimateAtCompletion.announced, outlook[cost].estimateAtCompletion.announced]}
          tell={money}
          signed={signed}
        />
        <Amounts
          name={words.indicator.remaining.name}
          values={[today.effort.remaining, outlook.effort.remaining]}
          tell={format.effort}
          signed={format.signedPersonDays}
        />
        <Weathers name={texts.weatherOf(words.axis.schedule)} of={[today.axes.schedule, outlook.axes.schedule]} />
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
  readonly tell: (value: number) => string;
  readonly signed: (value: number) => string;
}

function Amounts({ name, values, tell, signed }: AmountsProps) {
  const { whatIf: texts } = usePageTexts();
  const change = combine(values, (before, after) => after - before);
  return (
    <ComparisonRow
      name={name}
      before={<KnownValue value={values[0]} tell={tell} />}
      after={<KnownValue value={values[1]} tell={tell} />}
      change={<KnownValue value={change} tell={(value) => (Math.abs(value) < 1e-6 ? texts.same : signed(value))} />}
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
