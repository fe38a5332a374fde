import { FigureList } from '../../figures/figure-list';
import { InDoubt } from '../../figures/in-doubt';
import type { FigureId } from '../../../../src/domain/indicators/catalogue';
import { CurveChart } from '../../summary/curve-chart';
import { BasisChoice } from '../shared/basis-choice';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { CostTable } from './cost-table';
import { InitialGaps } from './initial-gaps';
import { MeasureTable } from './measure-table';
import { MethodGaps } from './method-gaps';
import { RatedShare } from './rated-share';

const ESTIMATES: readonly FigureId[] = [
  'EAC',
  'EAC.bottomUp',
  'EAC.typical',
  'EAC.atypical',
  'EAC.costAndSchedule',
  'EAC.weighted',
  'EAC.P50',
  'EAC.P80',
  'EAC.P95',
];

/** Earned schedule weighted by the budget. The one weighted by effort is on the schedule tab. */
const TIME: readonly FigureId[] = ['ES.cost', 'SVt.cost', 'SPIt.cost', 'IEACt.cost'];

/** Earned value, the estimate at completion by each method, and the costs deliverable by deliverable. */
export function Costs({ result }: ResultProps) {
  const texts = usePageTexts();
  const { basis } = usePage();
  return (
    <>
      <div className="row-between">
        <h2>{texts.costs.title}</h2>
        <BasisChoice />
      </div>
      <div className="page-columns">
        <section className="page-section">
          <h2>{texts.costs.measures}</h2>
          <MeasureTable result={result} />
        </section>
        <Estimates result={result} />
      </div>
      {basis === 'cost' && result.cost.earnedSchedule && <TimeByCost result={result} />}
      <InitialGaps result={result} />
      <CurveChart result={result} unit={basis === 'cost' ? 'money' : 'effort'} />
      <section className="page-section">
        <h2>{texts.costs.byDeliverable}</h2>
        <CostTable result={result} />
      </section>
    </>
  );
}

function Estimates({ result }: ResultProps) {
  const { costs: texts } = usePageTexts();
  const { basis, format } = usePage();
  const { lowest, highest, circular } = result[basis].estimateAtCompletion;
  const formatAmount = basis === 'cost' ? format.shortMoney : format.personDays;
  return (
    <section className="page-section">
      <h2>{texts.landing}</h2>
      <FigureList
        measured={result}
        basis={basis}
        ids={ESTIMATES}
        format={format}
        statusDate={result.statusDate}
        findings={result.confidence.findings}
      />
      {lowest.known && highest.known && (
        <p>
          <InDoubt of={result} format={format}>
            {texts.spread(formatAmount(lowest.value), formatAmount(highest.value))}
          </InDoubt>
        </p>
      )}
      <MethodGaps result={result} />
      <RatedShare result={result} />
      {circular && <p className="subtle">{texts.circular}</p>}
    </section>
  );
}

function TimeByCost({ result }: ResultProps) {
  const { costs: texts } = usePageTexts();
  const { format } = usePage();
  return (
    <section className="page-section">
      <h2>{texts.time}</h2>
      <p className="subtle">{texts.timeHelp}</p>
      <FigureList measured={result} basis="cost" ids={TIME} format={format} statusDate={result.statusDate} />
    </section>
  );
}
