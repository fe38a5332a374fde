import type { Doubts, ResultRecord } from '../../contract/stored/result-record';
import { indexIssues } from '../../domain/issues/issue-index';
import type { ProjectInput } from '../../domain/issues/project-input';
import { outOfRecords, reachOf } from '../../domain/issues/reach';
import { rootOf } from '../../domain/issues/select-issues';

/**
 * What not everybody may see of a project, other than its restricted issues. `before` is the record of the
 * last computation, which knows who could see what is gone.
 */
export function doubtsOf(input: ProjectInput, before: Pick<ResultRecord, 'doubts'> | undefined): Doubts {
  const { plan, project } = input;
  const index = indexIssues(input.issues);
  const [openRoots, goneRoots] = [new Set<string>(), new Set<string>()];
  for (const { source } of plan.deliverables) {
    if (!('issue' in source)) continue;
    const root = index.issues[rootOf(source, index)];
    const wasOpen = source.id !== undefined && (before?.doubts?.openRoots.includes(source.id) ?? false);
    if (!root && !wasOpen) goneRoots.add(source.id ?? source.issue);
    else if (!root) openRoots.add(source.id ?? source.issue);
    else if (root.projectId === project.id && !root.restricted) openRoots.add(root.id);
  }
  return {
    ...reachOf(input),
    outOfRecords: outOfRecords(input),
    behindBaselines: [
      ...new Set(plan.baselines.flatMap(({ apart: restricted }) => restricted?.behind ?? [])),
    ],
    openRoots: [...openRoots],
    goneRoots: [...goneRoots],
  };
}
