import type { ReactNode } from 'react';
import { KnownValue } from '../../figures/known-value';
import { useLanguage } from '../../surface/language';
import { usePage } from '../shared/page-context';
import type { ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import '../../figures/figure-list.css';

type Gaps = ResultProps['result']['gaps'];

/** Taux d'écart calendaire and budgétaire: what the project has become, against what was first estimated. */
export function InitialGaps({ result }: ResultProps) {
  const { words } = useLanguage();
  const { costs: texts } = usePageTexts();
  const { format } = usePage();
  // Results stored before gaps were measured have none.
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
            <Gap name={texts.calendarGap} formula={texts.calendarGapFormula}>
              <KnownValue value={calendar} tell={format.signedPercent} />
            </Gap>
            <Gap name={texts.budgetGap} formula={texts.budgetGapFormula}>
              <KnownValue value={budget} tell={format.signedPercent} />
            </Gap>
          </dl>
          <p className="small subtle">
            {edition && texts.gapsEdition(edition.name, format.longDay(edition.day))} {words.page.budget.gapsObserved[observed]}
          </p>
        </>
      )}
    </section>
  );
}

interface GapProps {
  readonly name: string;
  readonly formula: string;
  readonly children: ReactNode;
}

function Gap({ name, formula, children }: GapProps) {
  return (
    <div className="figure-entry">
      <dt>{name}</dt>
      <dd>{children}</dd>
      <dd className="figure-detail">{formula}</dd>
    </div>
  );
}
