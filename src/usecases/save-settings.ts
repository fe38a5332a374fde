import type { CommitteeSettings, Settings } from '../contract/api';
import type { CommitteeRecord } from '../contract/stored';
import type { Person } from '../domain/plan/project-plan';
import { afterSave } from './after-save';
import { changePlan } from './change-plan';
import type { Caller, Needs } from './needs';
import { showSettings } from './show-settings';

/**
 * Saves the settings. Who may not see costs changes neither rates nor currency. Nobody enters skills with them: what is stored of these
 * stays, also where it was imported while the form was open.
 */
export const saveSettings =
  (needs: Pick<Needs, 'now' | 'newId' | 'jira' | 'store'>) =>
  async (request: { readonly projectId: string; readonly settings: Settings }, caller: Caller): Promise<Settings> => {
    const { projectId } = request;
    const { committee, rates, currency, people, ...settings } = request.settings;
    const money = caller.capabilities.seeCosts ? { rates, currency } : {};
    // Before the plan, which is counted at once: what cannot be counted yet must not keep this from being saved.
    await saveCommittee(needs, projectId, committee);
    await changePlan(needs)(projectId, (plan) => ({
      ...plan,
      ...settings,
      ...money,
      people: people.map((person) => withSkills(person, plan.people)),
    }));
    return afterSave(() => showSettings(needs)({ projectId }, caller));
  };

function withSkills(person: Person, people: readonly Person[]): Person {
  const stored = people.find(({ accountId }) => accountId === person.accountId);
  return stored ? { ...person, skills: stored.skills } : person;
}

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
