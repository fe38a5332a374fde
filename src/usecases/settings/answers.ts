import type { settingsCalls } from '../../contract/settings';
import { proposedOrder } from '../../domain/issues/link-proposal';
import { isBlocking } from '../../domain/plan/is-blocking';
import type { Answers, AnswerTo } from '../ports/answers';
import { saveSettings } from './save-settings';
import { showRights } from './show-rights';
import { showSettings } from './show-settings';

/**
 * What the site says for the settings of a project. `Blocks` is not among the types of link: what it means
 * needs no decision.
 */
const showSiteSettings: AnswerTo<typeof settingsCalls.showSiteSettings> =
  (ports) =>
  async ({ projectId }) => {
    const { linkTypes = [], timeTracking = null } = (await ports.store.readMeta(projectId)) ?? {};
    const open = linkTypes.filter((type) => !isBlocking(type));
    return { linkTypes: open.map((type) => ({ ...type, proposed: proposedOrder(type) })), timeTracking };
  };

/** What answers the calls about the settings of a project. */
export const settingsAnswers = { showSettings, showSiteSettings, showRights, saveSettings } satisfies Answers<
  typeof settingsCalls
>;
