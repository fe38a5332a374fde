import type { CommitteeSettings, Settings } from '../contract/api';
import type { CommitteeRecord } from '../contract/stored';
import { changePlan } from './change-plan';
import type { Caller, Needs } from './needs';
import { showSettings } from './show-settings';

/** Saves the settings. Who may not see costs changes neither rates nor currency. */
export const saveSettings =
  (needs: Pick<Needs, 'now' | 'newId' | 'jira' | 'store'>) =>
  async (request: { readonly projectId: string; readonly settings: Settings }, caller: Caller): Promise<Settings> => {
    const { projectId } = request;
    const { committee, rates, currency, ...settings } = request.settings;
    const money = caller.capabilities.seeCosts ? { rates, currency } : {};
    await changePlan(needs)(projectId, (plan) => ({ ...plan, ...settings, ...money }));
    await saveCommittee(needs, projectId, committee);
    return showSettings(needs)({ projectId }, caller);
  };

/** Nothing published yet. */
export const NO_COMMITTEE: Omit<CommitteeRecord, 'settings'> = {
  page: null,
  figures: null,
  previous: null,
  number: 0,
  fingerprints: [],
  showsCosts: false,
};

/** Stores the committee's settings and keeps what was published. */
export async function saveCommittee(needs: Pick<Needs, 'store'>, projectId: string, settings: CommitteeSettings): Promise<void> {
  const before = await needs.store.readCommittee(projectId);
  await needs.store.writeCommittee(projectId, { ...NO_COMMITTEE, ...before, settings });
}
