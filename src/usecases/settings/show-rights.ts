import type { AskedOf } from '../../contract/call';
import type { RightsView } from '../../contract/rights-view';
import type { settingsCalls } from '../../contract/settings';
import { RIGHTS, viewerWith } from '../../domain/access/viewer';
import type { Caller, Ports } from '../ports/ports';

interface RightsPorts {
  readonly jira: Pick<Ports['jira'], 'readHolders' | 'mayDeclareIn'>;
  readonly store: Pick<Ports['store'], 'readPlan'>;
}

/**
 * Who holds what on a project: whoever asks by what Jira grants them, others by the permission scheme, where
 * Jira shows it to whoever asks.
 */
export const showRights =
  (ports: RightsPorts) =>
  async (
    { projectId }: AskedOf<typeof settingsCalls.showRights>,
    { accountId, capabilities }: Caller,
  ): Promise<RightsView> => {
    const [{ plan }, declareProgress, holders] = await Promise.all([
      ports.store.readPlan(projectId),
      ports.jira.mayDeclareIn(projectId, accountId),
      ports.jira.readHolders('user', projectId),
    ]);
    const { rights } = viewerWith({ ...capabilities, declareProgress });
    return {
      held: RIGHTS.filter((right) => rights.has(right)),
      approves: plan.deliverables.filter(({ approver }) => approver === accountId).length,
      holders,
    };
  };
