import { useCallback, useState } from 'react';
import type { ProjectResult } from '../../../../src/domain/project/project-result';
import { KnownValue } from '../../figures/known-value';
import { callPage } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { useReply } from '../../surface/use-reply';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { SkeletonGroup } from '../../ui/skeleton';
import { IssueTable } from '../shared/issue-table';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { useIssues } from '../shared/use-issues';
import { IssueLink } from '../../surface/host-link';

const SHOWN = 20;

/** The work that no deliverable selects, counted and with its issues. */
export function OutsideWork({ result }: ResultProps) {
  const { deliverables: texts, overview } = usePageTexts();
  const { words } = useLanguage();
  const { format } = usePage();
  const { issues, effort } = result.outside;
  return (
    <section className="page-section">
      <h2>{texts.outside}</h2>
      {issues === 0 ? (
        <p className="subtle">{texts.noOutside}</p>
      ) : (
        <>
          <p>
            {texts.outsideHelp(issues, format.count(issues))} {words.indicator.spent.label}{' '}
            <KnownValue value={effort.spent} format={format.effort} />, {words.indicator.remaining.label}{' '}
            <KnownValue value={effort.remaining} format={format.effort} />.
          </p>
          <Disclosure summary={overview.showIssues}>
            <IssueTable list="outside" />
          </Disclosure>
        </>
      )}
    </section>
  );
}

/** The issues that several deliverables select, and which of these counts them. */
export function Overlaps({ result }: ResultProps) {
  const { deliverables: texts, overview } = usePageTexts();
  const { format } = usePage();
  const count = result.overlaps;
  return (
    <section className="page-section">
      <h2>{texts.overlaps}</h2>
      {count === 0 ? (
        <p className="subtle">{texts.noOverlaps}</p>
      ) : (
        <>
          <p>{texts.overlapsHelp}</p>
          <Disclosure summary={overview.issues(count, format.count(count))}>
            <OverlapList result={result} />
          </Disclosure>
        </>
      )}
    </section>
  );
}

function OverlapList({ result }: ResultProps) {
  const { texts } = useLanguage();
  const { projectId } = usePage();
  const load = useCallback(() => callPage('listOverlaps', { projectId }), [projectId]);
  const { value, failure, reload } = useReply(load);
  if (value) return <OverlapRows result={result} overlaps={value.overlaps} />;
  if (failure) return <FailureNotice failure={failure} retry={reload} />;
  return <SkeletonGroup label={texts.common.loading} heights={['24px', '24px', '24px']} />;
}

function OverlapRows({ result, overlaps }: ResultProps & { readonly overlaps: ProjectResult['overlaps'] }) {
  const { deliverables: texts, issues: issueTexts } = usePageTexts();
  const [shown, setShown] = useState(SHOWN);
  const [ids] = useState(() => overlaps.map(({ issueId }) => issueId));
  const { issues } = useIssues(ids);
  const nameOf = (id: string) => result.deliverables.find((deliverable) => deliverable.id === id)?.name ?? id;
  return (
    <>
      <ul>
        {overlaps.slice(0, shown).map(({ issueId, deliverables: [kept = '', ...others] }) => {
          const issue = issues.find(({ id }) => id === issueId);
          return (
            <li key={issueId}>
              {issue ? <IssueLink issueKey={issue.key} /> : `#${issueId}`} {issue?.summary}{' '}
              <span className="subtle">{texts.overlapRow(nameOf(kept), others.map(nameOf).join(', '))}</span>
            </li>
          );
        })}
      </ul>
      {overlaps.length > shown && (
        <Button compact onClick={() => setShown(shown + SHOWN)}>
          {issueTexts.more}
        </Button>
      )}
    </>
  );
}
