import type { Issue } from './issue';
import type { ProjectInput } from './project-input';
import { projectsNamedIn } from '../plan/projects-of-jql';
import type { Source } from '../plan/source';

/**
 * Where the sources of a plan may find issues of other projects, by their text alone: the projects that they
 * name (keys in capitals, or ids), and whether a filter names none, so that it may find those of any project.
 */
export interface Reach {
  readonly projects: readonly string[];
  readonly anywhere: boolean;
}

type Reaching = Pick<ProjectInput, 'project'> & { readonly plan: Pick<ProjectInput['plan'], 'deliverables'> };

/** Where the sources of a plan may find issues of other projects. */
export function reachOf({ project, plan }: Reaching): Reach {
  const named = plan.deliverables.map(({ source }) => placesOf(source));
  const own = new Set([project.id, project.key.toUpperCase(), project.name.toUpperCase()]);
  const projects = new Set(named.flatMap((places) => places ?? []).filter((place) => !own.has(place)));
  return { projects: [...projects].sort(), anywhere: named.includes(undefined) };
}

/** Projects, other than its own, in which a source may find issues; undefined: any. */
function placesOf(source: Source): readonly string[] | undefined {
  if ('jql' in source) return projectsNamedIn(source.jql);
  return 'issue' in source ? [projectOfKey(source.issue)].filter((key) => key !== '') : [];
}

/** The project key in an issue key; empty where the text is no issue key. */
export const projectOfKey = (issueKey: string): string =>
  /^(.+)-\d+$/.exec(issueKey)?.[1]?.toUpperCase() ?? '';

/**
 * Ids of the issues of other projects that records for several readers leave out: those that not everybody
 * may see, and those of projects that no source names, for which no rights can be asked in advance.
 */
export function outOfRecords(input: Reaching & { readonly issues: readonly Issue[] }): readonly string[] {
  const { projects } = reachOf(input);
  const isNamed = ({ key, projectId }: Issue): boolean =>
    projects.includes(projectOfKey(key)) || projects.includes(projectId);
  return input.issues.flatMap((issue) =>
    issue.projectId !== input.project.id && (issue.restricted || !isNamed(issue)) ? [issue.id] : [],
  );
}

/** Name of a whole other project in lists of what is hidden from a reader. */
export const otherProject = (keyOrId: string): string => `project ${keyOrId}`;

/** The project of such a name; undefined where the name is the id of an issue. */
export const projectUnder = (name: string): string | undefined => /^project (.+)$/.exec(name)?.[1];
