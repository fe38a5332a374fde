import type { Change, Issue } from './issue';
import type { ProjectInput } from './project-input';

/**
 * The issues of an input. One that was moved away from the project and is selected all the same counts on every day: when it was still in the
 * project, it existed no less.
 */
export function issuesAtHand({ issues, project }: Pick<ProjectInput, 'issues' | 'project'>): readonly Issue[] {
  const isHere = (told: string | null): boolean => told === project.id || told === project.key;
  const wasHere = ({ field, from, to }: Change): boolean => field === 'project' && (isHere(from) || isHere(to));
  if (!issues.some((issue) => issue.projectId !== project.id && issue.changes.some(wasHere))) return issues;
  const here = (told: string | null): string | null => (isHere(told) ? null : told);
  return issues.map((issue) => {
    if (issue.projectId === project.id || !issue.changes.some(wasHere)) return issue;
    const changes = issue.changes.map((change) =>
      wasHere(change) ? { ...change, from: here(change.from), to: here(change.to) } : change,
    );
    return { ...issue, changes };
  });
}
