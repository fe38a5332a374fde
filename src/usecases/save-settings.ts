import { isDeepStrictEqual } from 'node:util';
import type { CommitteeSettings, Settings } from '../contract/api';
import type { CommitteeRecord } from '../contract/stored';
import type { Person, ProjectPlan } from '../domain/plan/project-plan';
import { Failure } from '../failure';
import { afterSave } from './after-save';
import { changePlan } from './change-plan';
import type { Caller, Needs } from './needs';
import { settingsOf, showSettings, type PlanSettings } from './show-settings';

export interface SavedSettings {
  readonly projectId: string;
  readonly before: Settings;
  readonly settings: Settings;
}

/**
 * Saves the settings that differ from those that the form showed. Throws Failure('conflict') where somebody else has changed them since, or
 * saves at the same moment. Who may not see costs changes neither rates nor currency, nor a threshold that money is judged by: moving one
 * until the weather turns would tell what it is judged by. Nobody enters skills with them: what is stored of
 * these stays, also where it was imported while the form was open.
 */
export const saveSettings =
  (needs: Pick<Needs, 'now' | 'newId' | 'jira' | 'store'>) =>
  async ({ projectId, before, settings }: SavedSettings, caller: Caller): Promise<Settings> => {
    // Before the plan, which is counted at once: what cannot be counted yet must not keep this from being saved.
    if (!isDeepStrictEqual(before.committee, settings.committee)) await saveCommittee(needs, projectId, settings.committee);
    if (!isDeepStrictEqual(entered(before), entered(settings))) {
      await changePlan(needs)(projectId, (plan) => {
        if (!isDeepStrictEqual(entered(settingsOf(plan, caller)), entered(before))) throw new Failure('conflict');
        return withSettings(plan, settings, caller);
      });
    }
    return afterSave(() => showSettings(needs)({ projectId }, caller));
  };

/** What people enter in the form, and nothing of it told in two ways. */
function entered({ people, ...settings }: PlanSettings): unknown {
  const { currency, hoursPerDay, calendar, thresholds, parentEstimates, outcomes, rates, linkTypes } = settings;
  const members = people.map(({ accountId, role, capacity, organisation, absences = [] }) => {
    return { accountId, role, capacity, organisation, absences };
  });
  return { currency, hoursPerDay, calendar, thresholds, parentEstimates, outcomes, rates, linkTypes, people: members };
}

function withSettings(plan: ProjectPlan, settings: Settings, caller: Caller): ProjectPlan {
  const { hoursPerDay, calendar, thresholds, parentEstimates, outcomes, rates, currency, linkTypes } = settings;
  const people = settings.people.map((person) => withSkills(person, plan.people));
  const work = { hoursPerDay, calendar, parentEstimates, outcomes, people, linkTypes };
  const { slipWorkingDays } = thresholds;
  const money = caller.capabilities.seeCosts
    ? { rates, currency, thresholds }
    : { thresholds: { ...plan.thresholds, slipWorkingDays } };
  return { ...plan, ...work, ...money };
}

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
