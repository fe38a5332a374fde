import type { AskedOf } from '../../contract/call';
import { isDeepStrictEqual } from 'node:util';
import type { CommitteeSettings } from '../../contract/committees';
import type { Settings, settingsCalls } from '../../contract/settings';
import type { CommitteeRecord } from '../../contract/stored/committee-record';
import { savedBy } from '../../domain/access/saved-by';
import { SETTINGS, type PlanSettings } from '../../domain/access/settings-fields';
import type { ProjectPlan } from '../../domain/plan/project-plan';
import { Failure } from '../../failure';
import { afterSave } from '../commitments/after-save';
import { changeCommittee, committeeOf } from '../committees/change-committee';
import { changePlan, type PlanWriting } from '../commitments/change-plan';
import type { Caller, Ports } from '../ports/ports';
import { spaceOf } from '../committees/space-readers';
import { viewerOf } from '../access/viewer-of';
import { onlySettings, settingsOf, showSettings } from './show-settings';
import type { Person } from '../../domain/plan/person';

type SavedSettings = AskedOf<typeof settingsCalls.saveSettings>;

/**
 * Saves the settings that differ from those that the form showed, all or none. Who may not see costs changes
 * no rates, currency or threshold of money: a moved threshold would reveal costs by the weather. Throws
 * Failure('conflict') where somebody else changed the same settings, and Failure('space-not-found').
 */
export const saveSettings =
  (ports: Pick<Ports, 'now' | 'newId' | 'jira' | 'store' | 'confluence'>) =>
  async ({ projectId, before, settings }: SavedSettings, caller: Caller): Promise<Settings> => {
    const savesCommittee = !isDeepStrictEqual(before.committee, settings.committee);
    if (savesCommittee) await checkSpace(ports, before.committee, settings.committee);
    const withCommittee = (record: CommitteeRecord): CommitteeRecord => {
      if (!isDeepStrictEqual(record.settings, before.committee)) throw new Failure('conflict');
      return { ...record, settings: settings.committee };
    };
    const writeBoth: PlanWriting = async (_, plans) => {
      const record = await committeeOf(ports, projectId);
      await ports.store.writePlanAndCommittee(projectId, plans, {
        before: record,
        after: withCommittee(record),
      });
    };
    if (!isDeepStrictEqual(entered(before), entered(settings))) {
      const change = (plan: ProjectPlan): ProjectPlan => {
        if (!isDeepStrictEqual(entered(settingsOf(plan, caller)), entered(before)))
          throw new Failure('conflict');
        return withSettings(plan, settings, caller);
      };
      await changePlan(ports)(projectId, change, savesCommittee ? writeBoth : undefined);
    } else if (savesCommittee) await changeCommittee(ports, projectId, withCommittee);
    return afterSave(() => showSettings(ports)({ projectId }, caller));
  };

/** What people enter in the form, in one spelling; skills are not in the form and stay as stored. */
function entered({ people, ...settings }: PlanSettings): unknown {
  const { currency, hoursPerDay, calendar, thresholds, parentEstimates, outcomes, rates, linkTypes } =
    settings;
  const members = people.map(({ accountId, role, capacity, organisation, absences = [] }) => {
    return { accountId, role, capacity, organisation, absences };
  });
  return {
    currency,
    hoursPerDay,
    calendar,
    thresholds,
    parentEstimates,
    outcomes,
    rates,
    linkTypes,
    people: members,
  };
}

function withSettings(plan: ProjectPlan, settings: Settings, caller: Caller): ProjectPlan {
  const people = settings.people.map((person) => withSkills(person, plan.people));
  const entered = onlySettings({ ...settings, people });
  return { ...plan, ...savedBy(viewerOf(caller), SETTINGS, { stored: plan, entered }) };
}

function withSkills(person: Person, people: readonly Person[]): Person {
  const stored = people.find(({ accountId }) => accountId === person.accountId);
  return stored ? { ...person, skills: stored.skills } : person;
}

/**
 * Throws Failure('space-not-found') where the caller does not see the space of pages; stopping pages needs no
 * space.
 */
async function checkSpace(
  ports: Pick<Ports, 'confluence'>,
  before: CommitteeSettings,
  { spaceKey, every }: CommitteeSettings,
): Promise<void> {
  const begins = every !== 'never' && every !== before.every;
  if (spaceKey !== null && (spaceKey !== before.spaceKey || begins)) await spaceOf(ports, 'user', spaceKey);
}
