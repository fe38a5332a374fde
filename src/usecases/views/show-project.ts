import type { AskedOf } from '../../contract/call';
import type { ProjectView, viewCalls } from '../../contract/views';
import { readNotedNow } from '../sync/ask-for-changes';
import type { Caller, Needs } from '../ports/ports';
import { requestSync } from '../sync/request-sync';
import { shownSync } from '../sync/shown-sync';
import { visibleOf } from '../access/visible-result';

/** The project as the caller may see it. The first opening starts the reading; until it has ended there is no result. */
export const showProject =
  (needs: Pick<Needs, 'now' | 'newId' | 'jira' | 'store' | 'queue'>) =>
  async (request: AskedOf<typeof viewCalls.showProject>, caller: Caller): Promise<ProjectView> => {
    const { projectId, date } = request;
    const opening = await needs.store.readOpening(projectId);
    if (opening.isWaiting && opening.sync?.state.phase !== 'running') await readNotedNow(needs)(projectId);
    const visible = await visibleOf(needs)(projectId, opening, { as: 'user', caller }, date ?? null);
    const sync = opening.sync?.state ?? (await requestSync(needs)(projectId));
    return {
      project: visible?.result.project ?? (await needs.jira.readProject('user', projectId)),
      sync: await shownSync(needs, projectId, sync, visible),
      stamp: opening.stamp,
      capabilities: caller.capabilities,
      result: visible?.result ?? null,
      partlyHidden: visible?.partlyHidden ?? false,
      reachesAnywhere: visible?.reachesAnywhere ?? false,
    };
  };
