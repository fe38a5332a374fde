import type { Issue } from './issue';

/**
 * Accounts that an issue names: its assignee, and the authors of its worklogs, each as often as it is named.
 */
export const accountsOfIssue = ({ assignee, worklogs }: Issue): readonly string[] =>
  [assignee ?? '', ...worklogs.map(({ author }) => author)].filter((account) => account !== '');

/**
 * An issue that these accounts are not named on any more: it is assigned to nobody, its time was logged by
 * nobody known.
 */
export const withoutAccounts = (issue: Issue, accounts: ReadonlySet<string>): Issue => ({
  ...issue,
  assignee: issue.assignee !== null && accounts.has(issue.assignee) ? null : issue.assignee,
  worklogs: issue.worklogs.map((worklog) =>
    accounts.has(worklog.author) ? { ...worklog, author: '' } : worklog,
  ),
});
