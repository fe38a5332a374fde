import type { ProjectInput } from '../indicators/compute-project';
import { indexIssues } from './issue-index';
import { selectIssues } from './select-issues';

/**
 * The input as a reader sees it who may not see some issues: they, their worklogs, their links and what was selected of them are gone,
 * so that no sum gives them away. Visible descendants of a hidden issue stay with their deliverable. What people committed to
 * (baselines, budgets, milestones) stays.
 */
export function restrictTo(input: ProjectInput, hiddenIssueIds: ReadonlySet<string>): ProjectInput {
  if (hiddenIssueIds.size === 0) return input;
  const visible = (id: string): boolean => !hiddenIssueIds.has(id);
  const issues = input.issues
    .filter(({ id }) => visible(id))
    .map((issue) => ({
      ...issue,
      parentId: issue.parentId !== null && visible(issue.parentId) ? issue.parentId : null,
      blocks: issue.blocks.filter(visible),
    }));
  const selections = new Map(Object.entries(input.jqlSelections).map(([jql, ids]) => [jql, ids.filter(visible)]));
  const from = { ...input, projectId: input.project.id, index: indexIssues(input.issues) };
  const deliverables = input.plan.deliverables.map((deliverable) => {
    if (!('issue' in deliverable.source)) return deliverable;
    const members = selectIssues(deliverable.source, from).flatMap((position) => from.index.issues[position]?.id ?? []);
    // Not JQL: no site is ever asked for it.
    const jql = `descendants of ${deliverable.source.issue}`;
    selections.set(jql, members.filter(visible));
    return { ...deliverable, source: { jql } };
  });
  return { ...input, issues, jqlSelections: Object.fromEntries(selections), plan: { ...input.plan, deliverables } };
}
