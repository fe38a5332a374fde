import { groupsLine } from '../../../../src/report/group-counts';
import { useLanguage } from '../../surface/language';
import { exceptionsOf, type Exception } from '../../summary/exceptions';
import type { ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { DeliverableException } from './deliverable-exception';
import './exception-list.css';
import { FindingException } from './finding-exception';
import { MilestoneException } from './milestone-exception';

/**
 * What needs attention, each with its reason and the next step, below the number of deliverables in each
 * group.
 */
export function ExceptionList({ result }: ResultProps) {
  const texts = usePageTexts();
  const { locale } = useLanguage();
  const exceptions = exceptionsOf(result);
  return (
    <section className="page-section">
      <h2>{texts.overview.exceptions}</h2>
      {result.deliverables.length > 0 && <p>{groupsLine(result.deliverables, locale)}</p>}
      {exceptions.length === 0 && <p>{texts.overview.nothing}</p>}
      <ol className="exceptions">
        {exceptions.map((exception) => (
          <li key={keyOf(exception)}>
            <OneException exception={exception} result={result} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function OneException({ exception, result }: ResultProps & { readonly exception: Exception }) {
  if (exception.kind === 'finding') return <FindingException finding={exception} />;
  if (exception.kind === 'milestone-passed')
    return <MilestoneException milestone={exception.milestone} result={result} />;
  return <DeliverableException exception={exception} result={result} />;
}

function keyOf(exception: Exception): string {
  if (exception.kind === 'finding') return exception.rule;
  return `${exception.kind} ${exception.kind === 'milestone-passed' ? exception.milestone.id : exception.deliverable.id}`;
}
