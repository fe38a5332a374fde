/** What Jira has of a project and did not give. */
export interface NotRead {
  /** Ids of issues that Jira has and could not give: as they were known before, or never read. */
  readonly issueIds: readonly string[];
  /** By how many issues Jira's count is above those that were read, seen twice: the count is approximate. */
  readonly apart: number;
}

/**
 * The name under which issues stand that Jira counts and nobody can name, where it is said what is hidden
 * from a reader.
 */
export const UNNAMED = 'unnamed';
