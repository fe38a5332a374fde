import type { Issue } from '../issues/issue';
import type { IssueState } from './issue-state';

/** Numbers of issues: all, and those with worklogs that are missing or do not add up. */
export interface WorklogGaps {
  issues: number;
  notRead: number;
  /** Issues whose time spent Jira states: only these can fail to add up. */
  spentRecorded: number;
  incomplete: number;
  /** Issues with an incomplete history. */
  historyNotRead: number;
}

/** Whether Jira counts more worklogs than it gave. */
export function lacksWorklogs({ worklogTotal, worklogs }: Issue): boolean {
  return worklogTotal > worklogs.length;
}

/** Whether Jira counts more changes than it gave. */
export function lacksHistory({ historiesUnread = 0 }: Issue): boolean {
  return historiesUnread > 0;
}

/** Whether all worklogs were read, and yet do not add up to the time spent that Jira states. */
export function doesNotAddUp(issue: Issue, { logged }: IssueState): boolean {
  return issue.spent !== null && !lacksWorklogs(issue) && issue.spent !== logged;
}

/** Gaps of no issue. */
export function noWorklogGaps(): WorklogGaps {
  return { issues: 0, notRead: 0, spentRecorded: 0, incomplete: 0, historyNotRead: 0 };
}

/** Counts one more issue. */
export function countWorklogGaps(gaps: WorklogGaps, issue: Issue, state: IssueState): void {
  gaps.issues += 1;
  if (lacksWorklogs(issue)) gaps.notRead += 1;
  if (issue.spent !== null) gaps.spentRecorded += 1;
  if (doesNotAddUp(issue, state)) gaps.incomplete += 1;
  if (lacksHistory(issue)) gaps.historyNotRead += 1;
}
