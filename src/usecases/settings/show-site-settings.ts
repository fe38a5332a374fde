import type { SiteSettings } from '../../contract/api';
import { isBlocking } from '../../domain/plan/is-blocking';
import { proposedOrder } from '../../domain/issues/link-proposal';
import type { Needs } from '../ports/ports';

/** What the site says beside the settings of a project. `Blocks` is not among the types of link: what it means needs no decision. */
export const showSiteSettings =
  (needs: Pick<Needs, 'store'>) =>
  async ({ projectId }: { readonly projectId: string }): Promise<SiteSettings> => {
    const { linkTypes = [], timeTracking = null } = (await needs.store.readMeta(projectId)) ?? {};
    const open = linkTypes.filter((type) => !isBlocking(type));
    return { linkTypes: open.map((type) => ({ ...type, proposed: proposedOrder(type) })), timeTracking };
  };
