/** What Jira has of a project and did not give. */
export interface NotRead {
  /** Ids of issues that Jira could not give: they are as they were known before, or were never read. */
  readonly issueIds: readonly string[];
  /** Number of issues that Jira counts above those read, in two counts: one count alone is approximate. */
  readonly apart: number;
}

/** Name for issues that Jira counts without naming them, in lists of what is hidden from a reader. */
export const UNNAMED = 'unnamed';
