import { KnownValue } from '../../figures/known-value';
import { Disclosure } from '../../ui/disclosure';
import { IssuePages } from '../shared/issue-table';
import { usePage } from '../shared/page-context';
import type { ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

/** The chain of blocking links that decides the end. */
export function CriticalPathSection({ result }: ResultProps) {
  const { schedule: texts } = usePageTexts();
  const { format } = usePage();
  const { workingDays, issueIds, cycles } = result.criticalPath;
  return (
    <section className="page-section">
      <h2>{texts.critical}</h2>
      <p>
        {texts.criticalLength} <KnownValue value={workingDays} tell={format.workingDays} />
      </p>
      {cycles.length > 0 && <p>{texts.cycles(format.count(cycles.length))}</p>}
      {issueIds.length > 0 && (
        <>
          <p>{texts.criticalIssues(format.count(issueIds.length))}</p>
          <Disclosure summary={texts.criticalShow}>
            <IssuePages ids={issueIds} />
          </Disclosure>
        </>
      )}
    </section>
  );
}
