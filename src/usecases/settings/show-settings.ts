import type { AskedOf } from '../../contract/call';
import type { Settings, settingsCalls } from '../../contract/settings';
import { seenBy } from '../../domain/access/seen-by';
import { SETTINGS, type PlanSettings } from '../../domain/access/settings-fields';
import type { Caller, Ports } from '../ports/ports';
import { viewerOf } from '../access/viewer-of';
import { DEFAULT_COMMITTEE } from '../../contract/default-committee';

/** The settings that people edit, as the caller may see them. */
export const showSettings =
  (ports: Pick<Ports, 'store'>) =>
  async ({ projectId }: AskedOf<typeof settingsCalls.showSettings>, caller: Caller): Promise<Settings> => {
    const [{ plan }, committee] = await Promise.all([
      ports.store.readPlan(projectId),
      ports.store.readCommittee(projectId),
    ]);
    return { ...settingsOf(plan, caller), committee: committee?.settings ?? DEFAULT_COMMITTEE };
  };

/** The settings of a plan, as the caller may see them. */
export const settingsOf = (plan: PlanSettings, caller: Caller): PlanSettings =>
  seenBy(viewerOf(caller), SETTINGS, onlySettings(plan));

/** The settings in a plan or a form, without the rest. */
export function onlySettings(given: PlanSettings): PlanSettings {
  const { currency, hoursPerDay, calendar, thresholds, parentEstimates, outcomes, rates, people, linkTypes } =
    given;
  return { currency, hoursPerDay, calendar, thresholds, parentEstimates, outcomes, rates, people, linkTypes };
}
