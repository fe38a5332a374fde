import type { Json } from '../../seams/json';
import { textIn } from '../../data/reading/json-access';
import { categoryOf } from '../data/statuses';
import type { IssueFacts } from '../data/issue-facts';
import type { JiraData } from '../data/jira-data';

/**
 * Statuses that issues of a type may have in a project: those seen there, and one of each category at least.
 */
export function statusesFor(projectKey: string, typeId: string, data: JiraData): readonly Json[] {
  const { statuses } = data.catalogue;
  const used = data.catalogue.statusesUsed(projectKey, typeId);
  const inUse = statuses.filter((status) => used.has(textIn(status, 'id') ?? ''));
  const missing = ['new', 'indeterminate', 'done']
    .filter((category) => !inUse.some((status) => categoryOf(status) === category))
    .flatMap((category): readonly Json[] =>
      statuses.filter((status) => categoryOf(status) === category).slice(0, 1),
    );
  return [...inUse, ...missing];
}

/** Transitions of an issue: to every other status, whatever the present one. */
export function transitionsOf(issue: IssueFacts, data: JiraData): readonly Json[] {
  return statusesFor(issue.projectKey, issue.typeId, data)
    .map((status, index) => ({
      id: String(10 * (index + 1) + 1),
      name: textIn(status, 'name') ?? '',
      to: status,
      hasScreen: false,
      isGlobal: true,
      isInitial: false,
      isAvailable: true,
      isConditional: false,
      looped: false,
    }))
    .filter(({ to }) => to['id'] !== issue.statusId);
}
