import type { CommitteeView } from '../contract/api';
import { Failure } from '../failure';
import { committeeNumber } from './committee-number';
import { nextPublication } from './do-due-work';
import { DEFAULT_COMMITTEE } from './exchange/plan-of-export';
import type { Needs, Space } from './needs';
import { todayIn } from './recompute';
import { NO_COMMITTEE } from './save-settings';

/** Where the committee page is written, when again, and what was written last. Without Confluence nothing can be: that is said. */
export const showCommittee =
  (needs: Pick<Needs, 'now' | 'confluence' | 'store'>) =>
  async ({ projectId }: { readonly projectId: string }): Promise<CommitteeView> => {
    const [spaces, { committee, meta, plan }] = await Promise.all([spacesOf(needs), needs.store.readCommitteeOpening(projectId)]);
    const record = committee ?? { ...NO_COMMITTEE, settings: DEFAULT_COMMITTEE };
    const today = todayIn(needs.now(), meta?.timeZone ?? 'UTC');
    return {
      confluence: spaces !== null,
      settings: record.settings,
      spaces: spaces ?? [],
      last: record.page,
      nextOn: meta ? nextPublication(record, today) : null,
      number: committeeNumber(record, plan.registers, today),
      methodVersion: record.figures?.methodVersion ?? null,
    };
  };

/** Null: the app is not connected to Confluence. */
async function spacesOf(needs: Pick<Needs, 'confluence'>): Promise<readonly Space[] | null> {
  try {
    return await needs.confluence.listSpaces('user');
  } catch (error) {
    if (error instanceof Failure && error.code === 'confluence-missing') return null;
    throw error;
  }
}
