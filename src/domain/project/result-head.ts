import type { ProjectFacts } from '../facts/project-facts';
import type { DeliverableResult } from './deliverable-result';
import { METHOD_VERSION } from './method';
import type { ProjectResult } from './project-result';

/** Which project and day a result is of, and how many issues it is drawn from. */
type ResultHead = Pick<
  ProjectResult,
  | 'methodVersion'
  | 'project'
  | 'statusDate'
  | 'currency'
  | 'hoursPerDay'
  | 'projectIssues'
  | 'issues'
  | 'done'
>;

/** Head of a result; an issue that is split between deliverables counts once. */
export function resultHeadOf(facts: ProjectFacts, deliverables: readonly DeliverableResult[]): ResultHead {
  const { input, plan, statusDate, index, recounted } = facts;
  return {
    methodVersion: METHOD_VERSION,
    project: input.project,
    statusDate,
    currency: plan.currency,
    hoursPerDay: plan.hoursPerDay,
    projectIssues: index.issues.reduce(
      (sum, { projectId }) => sum + (projectId === input.project.id ? 1 : 0),
      0,
    ),
    issues: deliverables.reduce((sum, { issues }) => sum + issues, 0) - recounted.issues,
    done: deliverables.reduce((sum, { done }) => sum + done, 0) - recounted.done,
  };
}
