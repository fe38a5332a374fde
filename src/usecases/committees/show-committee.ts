import type { AskedOf } from '../../contract/call';
import type { committeeCalls, CommitteeView } from '../../contract/committees';
import { Failure } from '../../failure';
import { NO_COMMITTEE } from './change-committee';
import { committeeNumber } from './committee-number';
import { nextPublication } from './do-due-work';
import type { Space } from '../ports/confluence-ports';
import type { Ports } from '../ports/ports';
import { todayIn } from '../figures/recompute';

/**
 * Where and when the committee page is written, and what was written last; without Confluence, that nothing
 * can be. Of spaces and pages that the caller does not see in Confluence, only that there are some.
 */
export const showCommittee =
  (ports: Pick<Ports, 'now' | 'confluence' | 'store'>) =>
  async ({ projectId }: AskedOf<typeof committeeCalls.showCommittee>): Promise<CommitteeView> => {
    const [spaces, { committee, meta, plan }] = await Promise.all([
      spacesOf(ports),
      ports.store.readCommitteeState(projectId),
    ]);
    const record = committee ?? NO_COMMITTEE;
    const today = todayIn(ports.now(), meta?.timeZone ?? 'UTC');
    const { settings, page } = record;
    const seesSpace =
      settings.spaceKey === null || (spaces ?? []).some(({ key }) => key === settings.spaceKey);
    const seesPage =
      page !== null && spaces !== null && (await ports.confluence.seesPage('user', page.pageId));
    return {
      confluence: spaces !== null,
      settings: seesSpace ? settings : { ...settings, spaceKey: null },
      spaces: spaces ?? [],
      spaceHidden: !seesSpace,
      last: seesPage ? page : null,
      lastHidden: page !== null && !seesPage,
      nextOn: meta ? nextPublication(record, today) : null,
      number: committeeNumber(record, plan.registers, today),
      methodVersion: record.figures?.methodVersion ?? null,
    };
  };

/** Null: the app is not connected to Confluence. */
async function spacesOf(ports: Pick<Ports, 'confluence'>): Promise<readonly Space[] | null> {
  try {
    return await ports.confluence.listSpaces('user');
  } catch (error) {
    if (error instanceof Failure && error.code === 'confluence-missing') return null;
    throw error;
  }
}
