import { namedAmong, rootOf, versionOf, type Selectable } from './select-issues';
import type { ProjectPlan } from '../plan/project-plan';
import type { Source } from '../plan/source';

/**
 * The plan with the id and name that Jira has now for each source; a source that nothing known matches stays.
 * The given plan where nothing differs.
 */
export function rememberSources(plan: ProjectPlan, from: Selectable): ProjectPlan {
  const deliverables = plan.deliverables.map((deliverable) => {
    const source = remembered(deliverable.source, from);
    if (JSON.stringify(source) === JSON.stringify(deliverable.source)) return deliverable;
    return { ...deliverable, source };
  });
  const isSame = deliverables.every((deliverable, rank) => deliverable === plan.deliverables[rank]);
  return isSame ? plan : { ...plan, deliverables };
}

function remembered(source: Source, from: Selectable): Source {
  if ('issue' in source) {
    const issue = from.index.issues[rootOf(source, from.index)];
    return issue ? { issue: issue.key, id: issue.id } : source;
  }
  if ('version' in source) {
    const version = versionOf(source, from.versions);
    return version ? { version: version.name, id: version.id } : source;
  }
  if (!('component' in source)) return source;
  const component = namedAmong(source.component, source.id, from.components ?? []);
  return component ? { component: component.name, id: component.id } : source;
}
