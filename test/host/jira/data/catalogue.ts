import type { Json } from '../../seams/json';
import type { SiteExport } from '../../seams/site-export';
import type { State } from '../../seams/state';
import { STANDARD_FIELDS } from '../../data/reading/standard-fields';
import type { Mentions } from './mentions';
import type { ProjectStates } from './project-states';
import { withEveryCategory } from './statuses';

/** The lists of a Jira site, as they are now: what the export says, and what was added since. */
export interface Catalogue {
  readonly statuses: readonly Json[];
  readonly issueTypes: readonly Json[];
  readonly priorities: readonly Json[];
  readonly resolutions: readonly Json[];
  readonly linkTypes: readonly Json[];
  readonly fields: readonly Json[];
  /** Those that were not deleted. */
  readonly projects: readonly Json[];
  readonly everyProject: readonly Json[];
  versions(projectKey: string): readonly Json[];
  components(projectKey: string): readonly Json[];
  saveVersion(projectKey: string, version: Json): void;
  removeVersion(projectKey: string, id: string): void;
  saveComponent(projectKey: string, component: Json): void;
  project(idOrKey: string): Json | undefined;
  /** Status ids seen on issues of a type in a project. */
  statusesUsed(projectKey: string, typeId: string): ReadonlySet<string>;
  typesUsed(projectKey: string): ReadonlySet<string>;
}

const PRIORITIES: readonly Json[] = ['Highest', 'High', 'Medium', 'Low', 'Lowest'].map((name, index) => ({
  id: String(index + 1),
  name,
}));
const DONE: Json = { id: '10000', name: 'Done', description: 'Work has been completed on this issue.' };

/**
 * Gathers the lists; what the export has no file for (priorities, resolutions, components) comes from its
 * issues.
 */
export function catalogue(
  source: SiteExport,
  state: State,
  mentions: Mentions,
  states: ProjectStates,
): Catalogue {
  const projects = () => states.shown(source.projects);
  const versions = collection(state, 'jira-versions', (key) => source.versions[key] ?? []);
  const components = collection(state, 'jira-components', (key) => [
    ...(mentions.components.get(key)?.values() ?? []),
  ]);
  return {
    statuses: withEveryCategory(source.statuses),
    issueTypes: source.issueTypes,
    priorities: orElse([...mentions.priorities.values()], PRIORITIES).toSorted(byId),
    resolutions: orElse([...mentions.resolutions.values()], [DONE]).toSorted(byId),
    linkTypes: source.issueLinkTypes,
    fields: withStandardFields(source.fields),
    get projects() {
      return projects();
    },
    everyProject: source.projects,
    versions: versions.list,
    components: components.list,
    saveVersion: versions.save,
    removeVersion: versions.remove,
    saveComponent: components.save,
    project: (idOrKey) =>
      projects().find((project) => project['id'] === idOrKey || project['key'] === idOrKey.toUpperCase()),
    statusesUsed: (projectKey, typeId) => mentions.statuses.get(projectKey)?.get(typeId) ?? new Set(),
    typesUsed: (projectKey) => new Set(mentions.statuses.get(projectKey)?.keys() ?? []),
  };
}

function collection(state: State, name: string, base: (projectKey: string) => readonly Json[]) {
  const changed = state.collection<readonly Json[]>(name);
  const list = (projectKey: string): readonly Json[] => changed.get(projectKey) ?? base(projectKey);
  return {
    list,
    save(projectKey: string, item: Json): void {
      const others = list(projectKey);
      const at = others.findIndex((other) => other['id'] === item['id']);
      changed.set(projectKey, at === -1 ? [...others, item] : others.with(at, item));
    },
    remove(projectKey: string, id: string): void {
      changed.set(
        projectKey,
        list(projectKey).filter((item) => item['id'] !== id),
      );
    },
  };
}

function withStandardFields(fields: readonly Json[]): readonly Json[] {
  const known = new Set(fields.map((field) => field['id']));
  return [...fields, ...STANDARD_FIELDS.filter((field) => !known.has(field['id']))];
}

function orElse(list: readonly Json[], other: readonly Json[]): readonly Json[] {
  return list.length > 0 ? list : other;
}

function byId(one: Json, other: Json): number {
  return Number(one['id']) - Number(other['id']);
}
