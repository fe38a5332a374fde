import type { settingsCalls } from '../../contract/settings';
import { proposedOrder } from '../../domain/issues/link-proposal';
import { isBlocking } from '../../domain/plan/is-blocking';
import type { Answers, AnswerTo } from '../ports/answers';
import { saveSettings } from './save-settings';
import { showRights } from './show-rights';
import { showSettings } from './show-settings';

/**
 * Settings of the site that matter to a project. `Blocks` is not among the types of link: its meaning needs
 * no decision.
 */
const showSiteSettings: AnswerTo<typeof settingsCalls.showSiteSettings> =
  (ports) =>
  async ({ projectId }) => {
    const { linkTypes = [], timeTracking = null } = (await ports.store.readMeta(projectId)) ?? {};
    const open = linkTypes.filter((type) => !isBlocking(type));
    return { linkTypes: open.map((type) => ({ ...type, proposed: proposedOrder(type) })), timeTracking };
  };

/** Answers to the calls about the settings of a project. */
export const settingsAnswers = { showSettings, showSiteSettings, showRights, saveSettings } satisfies Answers<
  typeof settingsCalls
>;
