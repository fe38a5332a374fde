import type { Json } from '../../seams/json';
import type { State } from '../../seams/state';
import { textIn } from '../../data/reading/json-access';

/** What became of a project: archived, its issues are read and written no more; deleted, it is in the bin. */
export type ProjectState = 'live' | 'archived' | 'deleted';

export interface ProjectStates {
  stateOf(projectKey: string): ProjectState;
  put(projectKey: string, state: ProjectState): void;
  /** The projects that there are, as Jira shows them now. */
  shown(projects: readonly Json[]): readonly Json[];
}

export function projectStates(state: State): ProjectStates {
  const changed = state.collection<ProjectState>('jira-project-states');
  const stateOf = (projectKey: string): ProjectState => changed.get(projectKey) ?? 'live';
  const stateIn = (project: Json) => stateOf(textIn(project, 'key') ?? '');
  return {
    stateOf,
    put: (projectKey, next) => changed.set(projectKey, next),
    shown: (projects) => {
      if (changed.size === 0) return projects;
      const there = projects.filter((project) => stateIn(project) !== 'deleted');
      return there.map((project) =>
        stateIn(project) === 'archived' ? { ...project, archived: true } : project,
      );
    },
  };
}
