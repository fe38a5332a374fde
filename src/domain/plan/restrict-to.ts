import type { ProjectInput } from './project-input';
import type { Issue } from './issue';
import { indexIssues } from './issue-index';
import { sharesWithout } from './shares-without';
import { rootOf, selectIssues } from './select-issues';

/**
 * The input as a reader sees it who may not see some issues: they, their worklogs, their links and what was selected of them are gone,
 * so that no sum gives them away. Visible descendants of a hidden issue stay with their deliverable: those of today, on past days too. What
 * people committed to (baselines, budgets, milestones) stays; shares of a hidden issue pass to what is visible below it. How many issues Jira
 * counts beyond those that have a name is for those who may see all.
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
      ...(issue.links === undefined ? {} : { links: issue.links.filter(({ to }) => visible(to)) }),
    }));
  const hidesParents = input.issues.some((issue) => visible(issue.id) && parentIdsOf(issue).some((id) => !visible(id)));
  const selections = new Map(Object.entries(input.jqlSelections).map(([jql, ids]) => [jql, ids.filter(visible)]));
  const from = { ...input, projectId: input.project.id, index: indexIssues(input.issues) };
  const shares = sharesWithout(input.plan.shares, hiddenIssueIds, from.index);
  const deliverables = input.plan.deliverables.map((deliverable) => {
    if (!('issue' in deliverable.source)) return deliverable;
    const root = from.index.issues[rootOf(deliverable.source, from.index)];
    // What nobody knows any more is told as gone; a root that is hidden is not.
    if (!root || !(hidesParents || hiddenIssueIds.has(root.id))) return deliverable;
    const members = selectIssues(deliverable.source, from).flatMap((position) => from.index.issues[position]?.id ?? []);
    // Not JQL: no site is ever asked for it.
    const jql = `descendants of ${deliverable.source.issue}`;
    selections.set(jql, members.filter(visible));
    return { ...deliverable, source: { jql } };
  });
  return {
    ...input,
    issues,
    jqlSelections: Object.fromEntries(selections),
    ...(input.lastSelections === undefined ? {} : { lastSelections: visibleOf(input.lastSelections, visible) }),
    plan: { ...input.plan, deliverables, shares },
    notRead: input.notRead && { issueIds: input.notRead.issueIds.filter(visible), apart: 0 },
  };
}

function visibleOf(
  selections: Readonly<Record<string, readonly string[]>>,
  visible: (id: string) => boolean,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(selections).map(([source, ids]) => [source, ids.filter(visible)]));
}

/** Whoever is or was the parent of an issue. */
function parentIdsOf({ parentId, changes }: Issue): readonly string[] {
  const told = changes.flatMap(({ field, from, to }) => (field === 'parent' ? [from, to] : []));
  return [parentId, ...told].filter((id) => id !== null);
}
