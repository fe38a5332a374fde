import type { ProjectMeta } from '../../contract/stored/project-meta';
import type { Component } from '../../domain/issues/issue';
import type { NotRead } from '../../domain/issues/not-read';
import { Failure } from '../../failure';
import type { Ports } from '../ports/ports';

/**
 * Reads and stores what is known of a project other than its issues. What holds for the whole site
 * (`readSite`) is read only with `all`; a new key queues a full sync. Throws Failure('project-unreadable')
 * and Failure('project-archived'), so that such a project does not count as empty.
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
    // Every issue has another key, and no event says so.
    if (before && !all && before.project.key !== project.key)
      await ports.queue.push({ kind: 'begin', projectId });
    return meta;
  };

type OfSite = Pick<ProjectMeta, 'startField' | 'epicField' | 'linkTypes' | 'timeTracking'>;

/** What is known of the whole site. */
export const siteOf = ({ startField, epicField, linkTypes, timeTracking }: ProjectMeta): OfSite => {
  return { startField, epicField, linkTypes, timeTracking };
};

/** Fields, types of link and units of time of the site. They change once in years, and cost a point each. */
export async function readSite({ jira }: Pick<Ports, 'jira'>): Promise<OfSite> {
  const [fields, linkTypes, timeTracking] = await Promise.all([
    jira.readIssueFields('app'),
    jira.readLinkTypes('app'),
    jira.readTimeTracking('app'),
  ]);
  return { ...fields, linkTypes, timeTracking };
}

/** Stores in the meta what Jira has of the project and did not give; undefined: it gave all. */
export const noteNotRead =
  (ports: Pick<Ports, 'store'>) =>
  async (projectId: string, meta: ProjectMeta, notRead: NotRead | undefined): Promise<void> => {
    if (JSON.stringify(notRead) !== JSON.stringify(meta.notRead))
      await ports.store.writeMeta(projectId, { ...meta, notRead });
  };

type ReadableProject = ProjectMeta['project'] & { readonly components: readonly Component[] };

/** The project with its components. Throws Failure('project-unreadable') or Failure('project-archived'). */
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
