import type { ProjectMeta } from '../contract/stored';
import type { Needs } from './needs';

/** Reads anew what is known of a project beside its issues, and stores it where it changed; what its deliverables select is kept. */
export const readMetaAnew =
  (needs: Pick<Needs, 'jira' | 'store'>) =>
  async (projectId: string): Promise<{ readonly meta: ProjectMeta; readonly changed: boolean }> => {
    const before = await needs.store.readMeta(projectId);
    const [project, server, startField, versions, statuses] = await Promise.all([
      needs.jira.readProject('app', projectId),
      needs.jira.readServer('app'),
      needs.jira.readStartField('app'),
      needs.jira.readVersions('app', projectId),
      needs.jira.readStatuses('app'),
    ]);
    const meta: ProjectMeta = {
      project,
      ...server,
      startField,
      versions,
      statuses,
      jqlSelections: before?.jqlSelections ?? {},
      foreignIds: before?.foreignIds ?? [],
    };
    const changed = JSON.stringify(meta) !== JSON.stringify(before);
    if (changed) await needs.store.writeMeta(projectId, meta);
    return { meta, changed };
  };
