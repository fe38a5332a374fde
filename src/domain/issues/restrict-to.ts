import type { ProjectInput } from './project-input';
import type { Issue } from './issue';
import { indexIssues, type IssueIndex } from './issue-index';
import { sharesWithout } from './shares-without';
import { rootOf, selectIssues } from './select-issues';
import { sourceKey } from '../plan/source-key';
import type { Deliverable } from '../plan/deliverable';
import type { Baseline } from '../plan/baseline';

/**
 * The input for a reader who may not see some issues or whole projects (`otherProject`): no figure is drawn
 * from them. Visible issues below a hidden one keep deliverable and shares; hidden issues of other projects
 * are as if never selected. Baselines are those without hidden issues; other commitments stay.
 */
export function restrictTo(input: ProjectInput, hiddenIds: ReadonlySet<string>): ProjectInput {
  if (hiddenIds.size === 0) return input;
  const visible = (id: string): boolean => !hiddenIds.has(id);
  const near = input.issues.filter(({ id, projectId }) => projectId === input.project.id || visible(id));
  const index = indexIssues(near);
  const isLinked = (id: string): boolean => visible(id) || !index.positionOfId.has(id);
  const issues = near
    .filter(({ id }) => visible(id))
    .map((issue) => ({
      ...issue,
      parentId: issue.parentId !== null && isLinked(issue.parentId) ? issue.parentId : null,
      blocks: issue.blocks.filter(isLinked),
      ...(issue.links === undefined ? {} : { links: issue.links.filter(({ to }) => isLinked(to)) }),
    }));
  const selections: Record<string, readonly string[]> = visibleOf(input.jqlSelections, visible);
  const deliverables = deliverablesFor(input, index, hiddenIds).map(({ deliverable, members }) => {
    if (!members) return deliverable;
    // Not JQL: no site is ever asked for it.
    const jql = `issues of ${deliverable.id}`;
    selections[jql] = members.filter(visible);
    return { ...deliverable, source: { jql } };
  });
  return {
    ...input,
    issues,
    jqlSelections: selections,
    ...(input.lastSelections === undefined
      ? {}
      : { lastSelections: visibleOf(input.lastSelections, visible) }),
    plan: {
      ...input.plan,
      deliverables,
      shares: sharesWithout(input.plan.shares, hiddenIds, index),
      baselines: input.plan.baselines.map((baseline) => baselineFor(baseline, hiddenIds)),
    },
    notRead: input.notRead && { issueIds: input.notRead.issueIds.filter(visible), apart: 0 },
  };
}

/** A baseline for a reader from whom some issues are hidden, without the names of what is behind it. */
export function baselineFor(
  { apart: restricted, ...baseline }: Baseline,
  hiddenIds: ReadonlySet<string>,
): Baseline {
  return restricted?.behind.some((id) => hiddenIds.has(id))
    ? { ...baseline, items: restricted.open }
    : baseline;
}

interface Fed {
  readonly deliverable: Deliverable;
  /** Ids of the issues in its tree; undefined where its source selects them. */
  readonly members: readonly string[] | undefined;
}

/**
 * Deliverables, with the issues of those whose tree is hidden in part. `index` is without the hidden issues
 * of other projects. A source that is gone shows as gone, except to readers from whom it was hidden.
 */
function deliverablesFor(
  input: ProjectInput,
  index: IssueIndex,
  hiddenIds: ReadonlySet<string>,
): readonly Fed[] {
  const isHidden = (id: string): boolean => hiddenIds.has(id);
  const all = index.issues.length === input.issues.length ? index : indexIssues(input.issues);
  const hidesParents = index.issues.some(
    (issue) => !isHidden(issue.id) && hasHiddenParent(issue, index, isHidden),
  );
  return input.plan.deliverables.map((deliverable) => {
    const { source } = deliverable;
    if (!('issue' in source)) return { deliverable, members: undefined };
    const root = all.issues[rootOf(source, all)];
    const isRootHidden = isHidden(root?.id ?? source.id ?? source.issue);
    if (!isRootHidden && (!root || !hidesParents)) return { deliverable, members: undefined };
    const tree = isRootHidden ? all : index;
    const selected = selectIssues(source, { ...input, projectId: input.project.id, index: tree });
    const members = root
      ? selected.flatMap((position) => tree.issues[position]?.id ?? [])
      : (input.lastSelections?.[sourceKey(source)] ?? []);
    return { deliverable, members };
  });
}

/** Whether an issue is or was below a hidden issue of the index. */
function hasHiddenParent(
  issue: Issue,
  { positionOfId }: IssueIndex,
  isHidden: (id: string) => boolean,
): boolean {
  return parentIdsOf(issue).some((id) => isHidden(id) && positionOfId.has(id));
}

function visibleOf(
  selections: Readonly<Record<string, readonly string[]>>,
  visible: (id: string) => boolean,
): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(selections).map(([source, ids]) => [source, ids.filter(visible)]));
}

/** Ids of the present and past parents of an issue. */
function parentIdsOf({ parentId, changes }: Issue): readonly string[] {
  const parents = changes.flatMap(({ field, from, to }) => (field === 'parent' ? [from, to] : []));
  return [parentId, ...parents].filter((id) => id !== null);
}
