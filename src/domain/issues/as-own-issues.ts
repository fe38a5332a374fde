import type { Change, Issue } from './issue';
import type { ProjectInput } from './project-input';

/**
 * The issues of an input. An issue that left the project but is still selected counts on every day: it
 * existed while it was in the project, too.
 */
export function asOwnIssues({ issues, project }: Pick<ProjectInput, 'issues' | 'project'>): readonly Issue[] {
  const isHere = (named: string | null): boolean => named === project.id || named === project.key;
  const wasHere = ({ field, from, to }: Change): boolean =>
    field === 'project' && (isHere(from) || isHere(to));
  if (!issues.some((issue) => issue.projectId !== project.id && issue.changes.some(wasHere))) return issues;
  const here = (named: string | null): string | null => (isHere(named) ? null : named);
  return issues.map((issue) => {
    if (issue.projectId === project.id || !issue.changes.some(wasHere)) return issue;
    const changes = issue.changes.map((change) =>
      wasHere(change) ? { ...change, from: here(change.from), to: here(change.to) } : change,
    );
    return { ...issue, changes };
  });
}
