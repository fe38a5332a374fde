import { useCallback, type ReactNode } from 'react';
import type { AnswerOf } from '../../../../src/contract/call';
import type { pageCalls } from '../../../../src/contract/surfaces';
import type { IssueListName } from '../../../../src/contract/views';
import { callPage } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { IssueLink } from '../../surface/host-link';
import { useLanguage } from '../../surface/language';
import { useReply } from '../../surface/use-reply';
import { Button } from '../../ui/button';
import { SkeletonGroup } from '../../ui/skeleton';
import { Table, numbers } from '../../ui/table';
import './issue-table.css';
import type { ListedIssue } from './read-issues';
import { usePage } from './page-context';
import { usePageTexts } from './page-texts';
import { useIssues } from './use-issues';

/** The issues of a list, read from Jira with the rights of the person. */
export function IssueTable({ list }: { readonly list: IssueListName }) {
  const { texts } = useLanguage();
  const { projectId } = usePage();
  const load = useCallback(() => callPage('listIssues', { projectId, lists: [list] }), [projectId, list]);
  const { value, failure, reload } = useReply(load);
  if (value) {
    const shares = sharesOf(value.splits, list);
    return (
      <IssuePages
        ids={value.lists[0] ?? []}
        table={(issues) => <IssueRows issues={issues} shares={shares} />}
      />
    );
  }
  if (failure) return <FailureNotice failure={failure} retry={reload} />;
  return <SkeletonGroup label={texts.common.loading} heights={['32px', '32px', '32px', '32px']} />;
}

/** The share of each split issue in the deliverable of the list, 0 to 1; empty for other lists. */
function sharesOf(
  splits: AnswerOf<typeof pageCalls.listIssues>['splits'],
  list: IssueListName,
): ReadonlyMap<string, number> {
  return new Map(
    splits.flatMap(({ issueId, parts }) =>
      parts
        .filter(({ deliverable }) => list === `deliverable:${deliverable}`)
        .map(({ share }) => [issueId, share] as const),
    ),
  );
}

interface IssuePagesProps {
  readonly ids: readonly string[];
  /** How many are shown at first. */
  readonly first?: number;
  /** Shows the issues that were read; absent: with what Jira alone holds of them. */
  readonly table?: (issues: readonly ListedIssue[]) => ReactNode;
}

/** Issues by their ids, a page at a time. */
export function IssuePages({
  ids,
  first,
  table = (issues) => <IssueRows issues={issues} />,
}: IssuePagesProps) {
  const { texts } = useLanguage();
  const pageTexts = usePageTexts();
  const { format } = usePage();
  const { issues, asked, failed, loading, more, retry } = useIssues(ids, first);
  const hidden = asked - issues.length;
  if (ids.length === 0) return <p className="subtle">{pageTexts.issues.none}</p>;
  return (
    <div className="stack-small issue-pages">
      {issues.length > 0 && table(issues)}
      {loading && <SkeletonGroup label={texts.common.loading} heights={['32px', '32px', '32px']} />}
      {failed && <FailureNotice failure={{ code: 'jira-unavailable' }} retry={retry} />}
      {!loading && !failed && hidden > 0 && (
        <p className="subtle">{pageTexts.issues.hidden(hidden, format.count(hidden))}</p>
      )}
      <div className="row">
        <span className="subtle small">
          {pageTexts.issues.shown(ids.length, format.count(issues.length), format.count(ids.length))}
        </span>
        {asked < ids.length && !loading && (
          <Button compact onClick={more}>
            {pageTexts.issues.more}
          </Button>
        )}
      </div>
    </div>
  );
}

interface IssueRowsProps {
  readonly issues: readonly ListedIssue[];
  readonly shares?: ReadonlyMap<string, number>;
}

function IssueRows({ issues, shares }: IssueRowsProps) {
  const { issues: texts } = usePageTexts();
  return (
    <Table
      label={texts.title}
      columns={[
        texts.key,
        texts.summary,
        texts.status,
        texts.assignee,
        ...numbers([texts.estimate, texts.spent, texts.remaining, texts.due]),
      ]}
      className="issue-table"
    >
      {issues.map((issue) => (
        <IssueRow key={issue.id} issue={issue} share={shares?.get(issue.id)} />
      ))}
    </Table>
  );
}

function IssueRow({ issue, share }: { readonly issue: ListedIssue; readonly share: number | undefined }) {
  const { format } = usePage();
  const { issues: texts } = usePageTexts();
  return (
    <tr>
      <td className="number">
        <IssueLink issueKey={issue.key} />
      </td>
      <td className="cell-name">
        {issue.summary}
        {share !== undefined && <span className="subtle small"> · {texts.share(format.percent(share))}</span>}
      </td>
      <td>{issue.status}</td>
      <td>
        <Given value={issue.assignee} />
      </td>
      {[issue.estimate, issue.spent, issue.remaining].map((seconds, index) => (
        <td key={index} className="cell-number">
          <Given value={seconds === null ? null : format.hours(seconds)} />
        </td>
      ))}
      <td className="cell-number">
        <Given value={issue.due === null ? null : format.shortDay(issue.due)} />
      </td>
    </tr>
  );
}

/** A value of Jira; null: a dash. */
export function Given({ value }: { readonly value: string | null }) {
  const { issues: texts } = usePageTexts();
  if (value !== null) return <>{value}</>;
  return (
    <span className="subtle">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{texts.missing}</span>
    </span>
  );
}
