import type { ReactNode } from 'react';
import type { ShownResult } from '../../../src/contract/views';
import type { Day } from '../../../src/domain/calendar/day';
import { figureAt } from '../../../src/domain/indicators/figure-at';
import type { Format } from '../../../src/report/format/format';
import { landingOf } from '../../../src/report/landing';
import { timeIndexOf } from '../../../src/report/time-index';
import { InDoubt } from '../figures/in-doubt';
import { KnownValue } from '../figures/known-value';
import { Slip } from '../figures/slip';
import { commitmentOf } from '../figures/commitment';
import { firstBasis } from '../figures/figure';
import { percentCompleteOf } from '../figures/progress';
import { useLanguage } from '../surface/language';
import './indicator-line.css';

/** The few figures that a glance needs: progress, indices, finish with its slip, landing with its overrun. */
export function IndicatorLine({ result, format }: { readonly result: ShownResult; readonly format: Format }) {
  const { words, texts } = useLanguage();
  const basis = firstBasis(result);
  const landing = landingOf(result);
  const { slip } = commitmentOf(result);
  const inDoubt = (forecast: ReactNode) => (
    <InDoubt of={result} format={format}>
      {forecast}
    </InDoubt>
  );
  return (
    <dl className="indicator-line">
      <Indicator label={texts.gadget.progress}>
        <KnownValue value={percentCompleteOf(result)} tell={format.percent} />
      </Indicator>
      <Indicator label={words.indicator[timeIndexOf(result)].label}>
        <KnownValue value={figureAt(result, basis, 'SPIt')} tell={format.index} />
      </Indicator>
      <Indicator label={basis === 'work' ? texts.gadget.costIndexOfWork : words.indicator.CPI.label}>
        <KnownValue value={figureAt(result, basis, 'CPI')} tell={format.index} />
      </Indicator>
      <Indicator label={texts.gadget.finish} detail={slip.known ? inDoubt(<Slip value={slip} format={format} />) : null}>
        {inDoubt(
          <KnownValue value={figureAt(result, basis, 'finish')} tell={(day) => format.day(day as Day, result.statusDate)} />,
        )}
      </Indicator>
      <Indicator
        label={texts.gadget.landing}
        detail={landing.overrun.known ? inDoubt(format.signedPercent(landing.overrun.value)) : null}
      >
        {inDoubt(<KnownValue value={landing.amount} tell={landing.unit === 'money' ? format.shortMoney : format.personDays} />)}
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
