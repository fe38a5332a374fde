import { exceptionsOf } from '../../model/exceptions';
import type { Exception } from '../../model/exceptions';
import { usePage } from '../shared/page-context';
import type { ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { DeliverableException } from './deliverable-exception';
import './exception-list.css';
import { FindingException } from './finding-exception';
import { MilestoneException } from './milestone-exception';

const FINE = new Set(['sun', 'veiled']);

/** What asks for attention, with its reason and the next step; what is well is counted. */
export function ExceptionList({ result }: ResultProps) {
  const texts = usePageTexts();
  const { format } = usePage();
  const exceptions = exceptionsOf(result);
  const well = result.deliverables.filter(({ weather }) => FINE.has(weather.weather)).length;
  return (
    <section className="page-section">
      <h2>{texts.overview.exceptions}</h2>
      {exceptions.length === 0 && <p>{texts.overview.nothing}</p>}
      <ol className="exceptions">
        {exceptions.map((exception) => (
          <li key={keyOf(exception)}>
            <OneException exception={exception} result={result} />
          </li>
        ))}
      </ol>
      {well > 0 && <p className="subtle">{texts.overview.well(format.count(well))}</p>}
    </section>
  );
}

function OneException({ exception, result }: ResultProps & { readonly exception: Exception }) {
  if (exception.kind === 'finding') return <FindingException finding={exception} />;
  if (exception.kind === 'milestone-passed') return <MilestoneException milestone={exception.milestone} result={result} />;
  return <DeliverableException exception={exception} result={result} />;
}

function keyOf(exception: Exception): string {
  if (exception.kind === 'finding') return exception.rule;
  return `${exception.kind} ${exception.kind === 'milestone-passed' ? exception.milestone.id : exception.deliverable.id}`;
}
