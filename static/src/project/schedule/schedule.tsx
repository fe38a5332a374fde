import { FigureList } from '../../figures/figure-list';
import type { FigureId } from '../../../../src/domain/indicators/catalogue';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { BaselineSection } from './baseline-section';
import { ChainSection } from './chain-section';
import { ChanceSection } from './chance-section';
import { FinishDecision } from './finish-decision';
import { HealthSection } from './health-section';
import { MilestoneSection } from './milestone-section';
import { TrendSection } from './trend-section';

const FINISH: readonly FigureId[] = [
  'finish',
  'finish.RAF',
  'finish.ES',
  'finish.due',
  'finish.estimates',
  'finish.chain',
  'slipFromContract',
  'slip',
];

const TIME: readonly FigureId[] = ['ES', 'AT', 'PD', 'SVt', 'SPIt', 'IEACt', 'TSPI'];

/**
 * The finish by each method and by probability, milestones, the chains that decide, the checks of the
 * schedule, progress in time, and the baselines.
 */
export function Schedule({ result }: ResultProps) {
  const { schedule: texts } = usePageTexts();
  const { basis, format } = usePage();
  const { findings } = result.confidence;
  const shared = { measured: result, basis, format, statusDate: result.statusDate, findings };
  return (
    <>
      <h2 className="visually-hidden">{texts.title}</h2>
      <div className="page-columns page-columns-even">
        <section className="page-section">
          <h2>{texts.finish}</h2>
          <p className="subtle">{texts.finishHelp}</p>
          <FinishDecision result={result} />
          <FigureList {...shared} ids={FINISH} />
        </section>
        <ChanceSection result={result} />
      </div>
      <MilestoneSection result={result} />
      {result.milestones.length > 0 && <TrendSection result={result} />}
      <ChainSection result={result} />
      <HealthSection result={result} />
      <div className="page-columns page-columns-even">
        <section className="page-section">
          <h2>{texts.time}</h2>
          {result.schedule.unit && <p className="subtle">{texts.weighed[result.schedule.unit]}</p>}
          <FigureList {...shared} ids={TIME} />
        </section>
        <BaselineSection result={result} />
      </div>
    </>
  );
}
