import type { AskedOf } from '../../contract/call';
import type { Settings, settingsCalls } from '../../contract/settings';
import type { ProjectPlan } from '../../domain/plan/project-plan';
import type { Caller, Needs } from '../ports/ports';
import { DEFAULT_COMMITTEE } from '../../contract/default-committee';

/** The settings that people edit. Rates are money: without the right to see costs there are none to see. */
export const showSettings =
  (needs: Pick<Needs, 'store'>) =>
  async ({ projectId }: AskedOf<typeof settingsCalls.showSettings>, caller: Caller): Promise<Settings> => {
    const [{ plan }, committee] = await Promise.all([needs.store.readPlan(projectId), needs.store.readCommittee(projectId)]);
    return { ...settingsOf(plan, caller), committee: committee?.settings ?? DEFAULT_COMMITTEE };
  };

/** The settings that stand in the plan. */
export type PlanSettings = Omit<Settings, 'committee'>;

export function settingsOf(plan: ProjectPlan, { capabilities }: Caller): PlanSettings {
  const { currency, hoursPerDay, calendar, thresholds, parentEstimates, outcomes, people, linkTypes } = plan;
  const rates = capabilities.seeCosts ? plan.rates : [];
  return { currency, hoursPerDay, calendar, thresholds, parentEstimates, outcomes, rates, people, linkTypes };
}
