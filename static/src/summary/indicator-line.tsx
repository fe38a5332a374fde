import type { ReactNode } from 'react';
import type { ResultView } from '../../../src/contract/views';
import type { Day } from '../../../src/domain/calendar/day';
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

/** The key figures: progress, indices, finish with its slip, estimate at completion with its overrun. */
export function IndicatorLine({ result, format }: { readonly result: ResultView; readonly format: Format }) {
  const { words, texts } = useLanguage();
  const basis = firstBasis(result);
  const estimate = estimateViewOf(result);
  const { slip } = commitmentOf(result);
  const inDoubt = (forecast: ReactNode) => (
    <InDoubt of={result} format={format}>
      {forecast}
    </InDoubt>
  );
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
      <Indicator
        label={texts.gadget.finish}
        detail={slip.known ? inDoubt(<Slip value={slip} format={format} />) : null}
      >
        {inDoubt(
          <KnownValue
            value={figureAt(result, basis, 'finish')}
            format={(day) => format.day(day as Day, result.statusDate)}
          />,
        )}
      </Indicator>
      <Indicator
        label={texts.gadget.landing}
        detail={estimate.overrun.known ? inDoubt(format.signedPercent(estimate.overrun.value)) : null}
      >
        {inDoubt(
          <KnownValue
            value={estimate.amount}
            format={estimate.unit === 'money' ? format.shortMoney : format.personDays}
          />,
        )}
      </Indicator>
    </dl>
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
