import { dayFrom } from '../../../../src/domain/calendar/day-arithmetic';
import { isForecast } from '../../../../src/domain/indicators/catalogue';
import { figureAt, type Basis } from '../../../../src/domain/indicators/figure-at';
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
  const { format, view } = usePage();
  const { today } = prepared;
  const { seeCosts } = view.capabilities;
  const figures = { today, outlook, basis: seeCosts ? 'cost' : 'work' } as const;
  const amounts = seeCosts
    ? { format: format.money, signed: format.signedMoney }
    : { format: format.effort, signed: format.signedPersonDays };
  return (
    <>
      <FinishStatus prepared={prepared} outlook={outlook} />
      <ComparisonTable title={texts.compared} of={texts.figure}>
        <FinishRow prepared={prepared} outlook={outlook} />
        <FigureRow {...figures} id="slipFromContract" format={format.slip} signed={format.slip} />
        <FigureRow {...figures} id="EAC" {...amounts} />
        <FigureRow {...figures} id="remaining" format={format.effort} signed={format.signedPersonDays} />
        <Weathers
          name={texts.weatherOf(words.axis.schedule)}
          of={[today.axes.schedule, outlook.axes.schedule]}
        />
        {/* Without money both would be computed from hours, and contradict the weather of the project. */}
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

function useFinish({ prepared: { today, facts }, outlook }: ComparisonProps) {
  const { whatIf: texts } = usePageTexts();
  const { format } = usePage();
  const both = [figureAt(today, 'cost', 'finish'), figureAt(outlook, 'cost', 'finish')] as const;
  return {
    before: both[0],
    after: both[1],
    slip: combine(both, (before, after) => facts.calendar.between(dayFrom(before), dayFrom(after))),
    dayText: (value: number) => format.day(dayFrom(value), today.statusDate),
    slipText: (days: number) => (days === 0 ? texts.same : format.slip(days)),
  };
}

/** The new finish in a sentence, for those who hear the page. */
function FinishStatus(props: ComparisonProps) {
  const { whatIf: texts } = usePageTexts();
  const { format } = usePage();
  const { after, slip, dayText, slipText } = useFinish(props);
  return (
    <p role="status" className="visually-hidden">
      {texts.told(format.known(after, dayText), format.known(slip, slipText))}
    </p>
  );
}

function FinishRow(props: ComparisonProps) {
  const { words } = useLanguage();
  const { whatIf: texts } = usePageTexts();
  const { format } = usePage();
  const { prepared, outlook } = props;
  const { before, after, slip, dayText } = useFinish(props);
  return (
    <ComparisonRow
      name={words.indicator.finish.name}
      before={
        <InDoubt of={prepared.today} format={format}>
          <KnownValue value={before} format={dayText} />
        </InDoubt>
      }
      after={
        <InDoubt of={outlook} format={format}>
          <KnownValue value={after} format={dayText} />
        </InDoubt>
      }
      change={
        slip.known && slip.value === 0 ? (
          texts.same
        ) : (
          <InDoubt of={outlook} format={format}>
            <Slip value={slip} format={format} />
          </InDoubt>
        )
      }
    />
  );
}

interface FigureRowProps {
  readonly id: 'slipFromContract' | 'EAC' | 'remaining';
  readonly today: Outlook;
  readonly outlook: Outlook;
  readonly basis: Basis;
  readonly format: (value: number) => string;
  /** How a difference is written. */
  readonly signed: (value: number) => string;
}

function FigureRow({ id, today, outlook, basis, format, signed }: FigureRowProps) {
  const { words } = useLanguage();
  const { whatIf: texts } = usePageTexts();
  const [before, after] = [figureAt(today, basis, id), figureAt(outlook, basis, id)];
  const change = combine([before, after], (from, to) => to - from);
  const changeText = (value: number) => (Math.abs(value) < 1e-6 ? texts.same : signed(value));
  return (
    <ComparisonRow
      name={words.indicator[id].name}
      before={<Amount id={id} of={today} value={before} format={format} />}
      after={<Amount id={id} of={outlook} value={after} format={format} />}
      change={<Amount id={id} of={outlook} value={change} format={changeText} />}
    />
  );
}

interface AmountProps extends Pick<FigureRowProps, 'id' | 'format'> {
  readonly of: Outlook;
  readonly value: Known<number>;
}

/** A forecast that is in doubt says so; what remains is a fact. */
function Amount({ id, of, value, format }: AmountProps) {
  const { format: formats } = usePage();
  const shown = <KnownValue value={value} format={format} />;
  if (!isForecast(id)) return shown;
  return (
    <InDoubt of={of} format={formats}>
      {shown}
    </InDoubt>
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
