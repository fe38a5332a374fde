import type { ProjectInput } from './project-input';

/** What Jira has of a project and did not give. */
export interface NotRead {
  /** Ids of issues that Jira has and could not give: as they were known before, or never read. */
  readonly issueIds: readonly string[];
  /** By how many issues Jira's count is above those that were read, seen twice: the count is approximate. */
  readonly apart: number;
}

/** The name under which issues stand that Jira counts and nobody can name, where it is said what is hidden from a reader. */
export const UNNAMED = 'unnamed';

/** The issues that are in no figure: by id, and how many more Jira counts. */
interface NeverRead {
  readonly issueIds: readonly string[];
  readonly unnamed: number;
}

/** Which issues of a project were never read. */
export function neverReadOf({ notRead, issues }: Pick<ProjectInput, 'notRead' | 'issues'>): NeverRead {
  if (!notRead) return { issueIds: [], unnamed: 0 };
  const read = new Set(issues.map(({ id }) => id));
  const issueIds = notRead.issueIds.filter((id) => !read.has(id));
  return { issueIds, unnamed: Math.max(0, notRead.apart - issueIds.length) };
}
