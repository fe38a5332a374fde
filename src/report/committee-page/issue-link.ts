import type { AdfNode } from '../adf/adf';
import { link, type Inline } from '../adf/inline';
import { jqlOfIssues } from './jql-of-issues';
import type { PageContext } from './page-context';

/** Most issues in a link: browsers and Jira refuse a longer address. */
const MOST_ISSUES = 250;

/** « 14 tickets », with a link to these issues in Jira unless there are too many. */
export function issueLink({ options, messages, format }: PageContext, issueIds: readonly string[]): Inline {
  const text = messages.page.issuesLink(issueIds.length, format.count(issueIds.length));
  if (issueIds.length === 0 || issueIds.length > MOST_ISSUES) return text;
  return issueSearchLink(
    text,
    options.siteUrl,
    jqlOfIssues(issueIds.map((id) => options.issueKeys.get(id) ?? id)),
  );
}

function issueSearchLink(text: string, siteUrl: string, jql: string): AdfNode {
  return link(text, `${siteUrl.replace(/\/+$/, '')}/issues/?jql=${encodeURIComponent(jql)}`);
}
