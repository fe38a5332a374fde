import type { ProjectInput } from './project-input';

/** Issues that are in no figure: by id, and the number of others that Jira counts. */
interface NeverRead {
  readonly issueIds: readonly string[];
  readonly unnamed: number;
}

/** The issues of a project that were never read. */
export function neverReadOf({ notRead, issues }: Pick<ProjectInput, 'notRead' | 'issues'>): NeverRead {
  if (!notRead) return { issueIds: [], unnamed: 0 };
  const read = new Set(issues.map(({ id }) => id));
  const issueIds = notRead.issueIds.filter((id) => !read.has(id));
  return { issueIds, unnamed: Math.max(0, notRead.apart - issueIds.length) };
}
