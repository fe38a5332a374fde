import type { ProjectMeta } from '../../contract/stored/project-meta';
import type { Component } from '../../domain/issues/issue';
import type { NotRead } from '../../domain/issues/not-read';
import { Failure } from '../../failure';
import type { Ports } from '../ports/ports';

/**
 * Reads anew what is known of a project beside its issues, and stores it where it changed; with another key,
 * all of it is read anew. What its deliverables select is kept, and what Jira did not give; so is what holds
 * for the whole site (`readSite`), unless the `whole` project is about to be read. Throws
 * Failure('project-unreadable') where the app may not see the project any more, or it is gone, and
 * Failure('project-archived'): Jira finds no issue of either, which must not be taken for an empty project.
 */
export const refreshMeta =
  (ports: Pick<Ports, 'jira' | 'store' | 'queue'>, all = false) =>
  async (projectId: string): Promise<ProjectMeta> => {
    const before = await ports.store.readMeta(projectId);
    const [{ components, ...project }, server, ofSite, versions, statuses] = await Promise.all([
      readableProject(ports, projectId),
      ports.jira.readServer('app'),
      before && !all ? siteOf(before) : readSite(ports),
      ports.jira.readVersions('app', projectId).catch(asUnreadable),
      ports.jira.readStatuses('app'),
    ]);
    const meta: ProjectMeta = {
      project,
      ...server,
      ...ofSite,
      versions,
      components,
      statuses,
      jqlSelections: before?.jqlSelections ?? {},
      lastSelections: before?.lastSelections,
      foreignIds: before?.foreignIds ?? [],
      notRead: before?.notRead,
    };
    await ports.store.writeMeta(projectId, meta);
    // Every issue has another key, and none of them says that it changed.
    if (before && !all && before.project.key !== project.key)
      await ports.queue.push({ kind: 'begin', projectId });
    return meta;
  };

type OfSite = Pick<ProjectMeta, 'startField' | 'epicField' | 'linkTypes' | 'timeTracking'>;

/** What is known of the whole site. */
export const siteOf = ({ startField, epicField, linkTypes, timeTracking }: ProjectMeta): OfSite => {
  return { startField, epicField, linkTypes, timeTracking };
};

/** Fields, types of link and units of time of the site: they change once in years, and cost a point each. */
export async function readSite({ jira }: Pick<Ports, 'jira'>): Promise<OfSite> {
  const [fields, linkTypes, timeTracking] = await Promise.all([
    jira.readIssueFields('app'),
    jira.readLinkTypes('app'),
    jira.readTimeTracking('app'),
  ]);
  return { ...fields, linkTypes, timeTracking };
}

/** Notes with what is known of a project what Jira has of it and did not give; undefined: it gave all. */
export const noteNotRead =
  (ports: Pick<Ports, 'store'>) =>
  async (projectId: string, meta: ProjectMeta, notRead: NotRead | undefined): Promise<void> => {
    if (JSON.stringify(notRead) !== JSON.stringify(meta.notRead))
      await ports.store.writeMeta(projectId, { ...meta, notRead });
  };

type ReadableProject = ProjectMeta['project'] & { readonly components: readonly Component[] };

/** The project with its components, where its issues can be read. */
export async function readableProject(
  ports: Pick<Ports, 'jira'>,
  projectId: string,
): Promise<ReadableProject> {
  const { archived, ...project } = await ports.jira.readProject('app', projectId).catch(asUnreadable);
  if (archived) throw new Failure('project-archived');
  return project;
}

function asUnreadable(error: unknown): never {
  throw error instanceof Failure && error.code === 'forbidden'
    ? new Failure('project-unreadable', undefined, { cause: error })
    : error;
}
