import { answerSentence } from '../../../../src/report/sentence';
import { useLanguage } from '../../surface/language';
import { CurveChart } from '../../summary/curve-chart';
import { TrendChart } from '../../summary/trend-chart';
import { WeatherStrip } from '../../summary/weather-strip';
import { Adoption } from '../deliverables/adoption';
import { BasisChoice } from '../shared/basis-choice';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { ExceptionList } from './exception-list';
import { KeyFigures } from './key-figures';
import { NextCommittee } from './next-committee';

/** The project in one screen: sentence, weather, key figures, charts, and what needs attention. */
export function Overview({ result }: ResultProps) {
  const texts = usePageTexts();
  const { locale } = useLanguage();
  const { view } = usePage();
  return (
    <>
      <section aria-label={texts.overview.answer}>
        <p className={result.doubtful ? 'page-answer subtle' : 'page-answer'}>
          {answerSentence(result, locale)}
        </p>
      </section>
      {result.deliverables.length === 0 && <Adoption />}
      <section className="page-section">
        <h2 className="visually-hidden">{texts.overview.weather}</h2>
        <WeatherStrip result={result} partial={view.partlyHidden} />
      </section>
      <Figures result={result} />
      <div className="page-columns">
        <Charts result={result} />
        <div className="stack">
          <ExceptionList result={result} />
          <NextCommittee result={result} />
        </div>
      </div>
    </>
  );
}

function Figures({ result }: ResultProps) {
  const texts = usePageTexts();
  const { basis, format } = usePage();
  const { coverage, earnedValue } = result[basis];
  return (
    <section className="page-section">
      <div className="row-between">
        <h2>{texts.overview.figures}</h2>
        <BasisChoice />
      </div>
      <KeyFigures result={result} />
      {coverage < 1 && earnedValue.known && (
        <p className="small subtle">{texts.coverage(format.percent(coverage))}</p>
      )}
    </section>
  );
}

function Charts({ result }: ResultProps) {
  const texts = usePageTexts();
  const { basis } = usePage();
  return (
    <div className="stack">
      <section className="page-section">
        <h2 className="visually-hidden">{texts.overview.curve}</h2>
        <CurveChart result={result} unit={basis === 'cost' ? 'money' : 'effort'} />
      </section>
      {result.milestones.length > 0 && (
        <section className="page-section">
          <h2 className="visually-hidden">{texts.schedule.trend.title}</h2>
          <TrendChart result={result} />
        </section>
      )}
    </div>
  );
}
