import type { AskedOf } from '../../contract/call';
import type { ProjectView, viewCalls } from '../../contract/views';
import { readNotedNow } from '../sync/ask-for-changes';
import type { Caller, Ports } from '../ports/ports';
import { requestSync } from '../sync/request-sync';
import { syncViewOf } from '../sync/sync-view';
import { visibleOf } from '../access/visible-result';

/**
 * The project as the caller may see it. The first opening begins a sync; there is no result until it has
 * ended.
 */
export const showProject =
  (ports: Pick<Ports, 'now' | 'newId' | 'jira' | 'store' | 'queue'>) =>
  async (request: AskedOf<typeof viewCalls.showProject>, caller: Caller): Promise<ProjectView> => {
    const { projectId, date } = request;
    const initial = await ports.store.readInitialState(projectId);
    if (initial.isWaiting && initial.sync?.state.phase !== 'running') await readNotedNow(ports)(projectId);
    const visible = await visibleOf(ports)(projectId, initial, { as: 'user', caller }, date ?? null);
    const sync = initial.sync?.state ?? (await requestSync(ports)(projectId));
    return {
      project: visible?.result.project ?? (await ports.jira.readProject('user', projectId)),
      sync: await syncViewOf(ports, projectId, sync, visible),
      version: initial.version,
      capabilities: caller.capabilities,
      result: visible?.result ?? null,
      partlyHidden: visible?.partlyHidden ?? false,
      reachesAnywhere: visible?.reachesAnywhere ?? false,
    };
  };
