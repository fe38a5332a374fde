import { CATALOGUE } from '../../../../src/domain/indicators/catalogue';
import type { Known } from '../../../../src/domain/known';
import { formulaOf } from '../../../../src/report/formula-of';
import { FigureValue } from '../../figures/figure-value';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts, useReportWords } from '../shared/page-texts';
import '../../figures/figure-list.css';

type Gaps = ResultProps['result']['gaps'];

/** Taux d'écart calendaire and budgétaire: how far the project is from its first estimate. */
export function InitialGaps({ result }: ResultProps) {
  const words = useReportWords();
  const { costs: texts } = usePageTexts();
  const { format } = usePage();
  // Results stored before gaps were computed have none.
  const stored = result.gaps as Partial<Gaps> | undefined;
  const { edition, observed, calendar, budget } = { ...result.gaps };
  return (
    <section className="page-section">
      <h2>{texts.gaps}</h2>
      {stored?.observed === undefined ? (
        <p className="subtle">{texts.gapsNotYet}</p>
      ) : (
        <>
          <dl className="figure-list">
            <Gap id="gap.calendar" value={calendar} result={result} />
            <Gap id="gap.budget" value={budget} result={result} />
          </dl>
          <p className="small subtle">
            {edition && texts.gapsEdition(edition.name, format.longDay(edition.day))}{' '}
            {words.page.budget.gapsObserved[observed]}
          </p>
        </>
      )}
    </section>
  );
}

interface GapProps extends ResultProps {
  readonly id: 'gap.calendar' | 'gap.budget';
  readonly value: Known<number>;
}

function Gap({ id, value, result }: GapProps) {
  const words = useReportWords();
  const { basis, format } = usePage();
  return (
    <div className="figure-entry">
      <dt>{words.indicator[id].name}</dt>
      <dd>
        <FigureValue
          of={result}
          figure={{ id, unit: CATALOGUE[id].unit, value }}
          basis={basis}
          format={format}
          statusDate={result.statusDate}
        />
      </dd>
      <dd className="figure-detail">
        {formulaOf(id, words)}. {words.reading[id]}
      </dd>
    </div>
  );
}
