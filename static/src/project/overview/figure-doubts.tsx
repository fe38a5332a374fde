import type { FigureId } from '../../../../src/domain/indicators/catalogue';
import { findingsOn } from '../../../../src/domain/indicators/indicator-confidence';
import { findingText } from '../../../../src/report/finding-text';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts, useReportWords } from '../shared/page-texts';

/** Why a figure is in doubt, and how to mend that; empty where it is not. */
export function FigureDoubts({ result, id }: ResultProps & { readonly id: FigureId }) {
  const { figure: texts } = usePageTexts();
  const words = useReportWords();
  const { basis, format } = usePage();
  const doubts = findingsOn(id, basis, result.confidence.findings).filter(({ share }) => share > 0);
  if (doubts.length === 0) return null;
  return (
    <div className="small">
      <p>{texts.doubts}</p>
      <ul>
        {doubts.map(({ rule, names, atStake }) => (
          <li key={rule}>
            {findingText({ rule, names }, words)}
            {atStake === undefined ? '' : ` (${words.atStake(format.effort(atStake))})`}.{' '}
            <span className="subtle">{words.findings[rule].mend}.</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
