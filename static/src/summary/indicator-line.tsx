import type { ReactNode } from 'react';
import type { ResultView } from '../../../src/contract/views';
import { dayFrom } from '../../../src/domain/calendar/day-arithmetic';
import { figureAt } from '../../../src/domain/indicators/figure-at';
import type { Format } from '../../../src/report/format/format';
import { estimateViewOf } from '../../../src/report/estimate-view';
import { timeIndexOf } from '../../../src/report/time-index';
import { InDoubt } from '../figures/in-doubt';
import { KnownValue } from '../figures/known-value';
import { Slip } from '../figures/slip';
import { commitmentOf } from '../figures/commitment';
import { firstBasis } from '../figures/figure';
import { percentCompleteOf } from '../figures/progress';
import { useLanguage } from '../surface/language';
import './indicator-line.css';

interface IndicatorLineProps {
  readonly result: ResultView;
  readonly format: Format;
}

/** The key figures: progress, indices, finish with its slip, estimate at completion with its overrun. */
export function IndicatorLine({ result, format }: IndicatorLineProps) {
  const { words, texts } = useLanguage();
  const basis = firstBasis(result);
  return (
    <dl className="indicator-line">
      <Indicator label={texts.gadget.progress}>
        <KnownValue value={percentCompleteOf(result)} format={format.percent} />
      </Indicator>
      <Indicator label={words.indicator[timeIndexOf(result)].label}>
        <KnownValue value={figureAt(result, basis, 'SPIt')} format={format.index} />
      </Indicator>
      <Indicator label={basis === 'work' ? texts.gadget.costIndexOfWork : words.indicator.CPI.label}>
        <KnownValue value={figureAt(result, basis, 'CPI')} format={format.index} />
      </Indicator>
      <Finish result={result} format={format} />
      <Estimate result={result} format={format} />
    </dl>
  );
}

function Finish({ result, format }: IndicatorLineProps) {
  const { gadget: texts } = useLanguage().texts;
  const { slip } = commitmentOf(result);
  const slipMark = slip.known ? <Slip value={slip} format={format} /> : null;
  return (
    <Forecast result={result} format={format} label={texts.finish} detail={slipMark}>
      <KnownValue
        value={figureAt(result, firstBasis(result), 'finish')}
        format={(day) => format.day(dayFrom(day), result.statusDate)}
      />
    </Forecast>
  );
}

function Estimate({ result, format }: IndicatorLineProps) {
  const { gadget: texts } = useLanguage().texts;
  const { amount, unit, overrun } = estimateViewOf(result);
  const overrunText = overrun.known ? format.signedPercent(overrun.value) : null;
  return (
    <Forecast result={result} format={format} label={texts.landing} detail={overrunText}>
      <KnownValue value={amount} format={unit === 'money' ? format.shortMoney : format.personDays} />
    </Forecast>
  );
}

/** An indicator that says so where it is in doubt. */
function Forecast({ result, format, label, detail = null, children }: IndicatorLineProps & IndicatorProps) {
  const inDoubt = (forecast: ReactNode) => (
    <InDoubt of={result} format={format}>
      {forecast}
    </InDoubt>
  );
  return (
    <Indicator label={label} detail={detail === null ? null : inDoubt(detail)}>
      {inDoubt(children)}
    </Indicator>
  );
}

interface IndicatorProps {
  readonly label: string;
  readonly detail?: ReactNode;
  readonly children: ReactNode;
}

function Indicator({ label, detail = null, children }: IndicatorProps) {
  return (
    <div>
      <dt className="subtle small">{label}</dt>
      <dd>
        <span className="indicator-value">{children}</span>
        {detail !== null && <span className="small number"> {detail}</span>}
      </dd>
    </div>
  );
}
