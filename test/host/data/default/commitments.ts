import type { JalonExport, ProjectExport } from '../../../../src/contract/jalon-export';
import { acceptanceOf, criteriaOf, progressOf, reservationsOf } from './acceptance';
import { baselines } from './baselines';
import { costs } from './costs';
import { MILESTONES } from './milestones';
import { PEOPLE } from './people';
import { PLANNED_DELIVERABLES } from './plan-work';
import { ACTIONS, CHANGES, COMMITTEES, DECISIONS, RISKS } from './registers';
import { COMPONENTS, STATUSES } from './vocabulary';

/**
 * Client rates by role, from which the daily rate (TJM) of seven hours follows; the market changed one of
 * them in 2026.
 */
const RATES = [
  { person: null, role: 'Chef de projet', from: '2025-09-01', perHour: '95.00' },
  { person: null, role: 'Architecte', from: '2025-09-01', perHour: '98.00' },
  { person: null, role: 'Analyste', from: '2025-09-01', perHour: '76.00' },
  { person: null, role: 'Ergonome', from: '2025-09-01', perHour: '78.00' },
  { person: null, role: 'Développeur', from: '2025-09-01', perHour: '66.00' },
  { person: null, role: 'Développeur', from: '2026-01-01', perHour: '68.00' },
  { person: 'lucas-fontaine', role: null, from: '2025-09-01', perHour: '74.00' },
  { person: null, role: 'Testeur', from: '2025-09-01', perHour: '60.00' },
  { person: null, role: 'Intégrateur', from: '2025-09-01', perHour: '64.00' },
  { person: null, role: 'Référent métier', from: '2025-09-01', perHour: '45.00' },
  { person: null, role: 'Responsable MOA', from: '2025-09-01', perHour: '52.00' },
] as const;

/** What the app holds of the project: all that people committed to. */
export function commitments(epics: ReadonlyMap<string, string>): JalonExport {
  return {
    formatVersion: 2,
    projects: [
      {
        key: 'PORT',
        currency: 'EUR',
        hoursPerDay: 7,
        calendar: {
          region: 'FR',
          weekdays: [1, 2, 3, 4, 5],
          closed: ['2025-12-26', '2026-01-02', '2026-05-15'],
          opened: [],
        },
        rates: [...RATES],
        people: peopleOf(),
        deliverables: deliverablesOf(epics),
        baselines: baselines(),
        costs: costs(),
        milestones: [...MILESTONES],
        committee: { spaceKey: 'PORT', locale: 'fr', every: 'month' },
        risks: [...RISKS],
        decisions: [...DECISIONS],
        actions: [...ACTIONS],
        changes: [...CHANGES],
        committees: [...COMMITTEES],
      },
    ],
  };
}

const peopleOf = () =>
  PEOPLE.filter(({ role }) => role !== null).map(({ accountId, role, capacity, organisation, skills }) => ({
    accountId,
    role,
    capacity,
    organisation,
    skills: [...skills],
  }));

/** Percent earned by status, for the deliverables that earn so. */
const STATUS_PERCENTS = {
  [STATUSES.todo.id]: 0,
  [STATUSES.progress.id]: 30,
  [STATUSES.review.id]: 80,
  [STATUSES.done.id]: 100,
};

/** Most deliverables are an epic and what stands below it; these are not. */
const OTHER_SOURCES: Readonly<Record<string, NonNullable<ProjectExport['deliverables']>[number]['source']>> =
  {
    'L-14': { jql: `project = PORT AND component = "${COMPONENTS.data.name}"` },
    'L-18': { component: COMPONENTS.platform.name },
  };

const deliverablesOf = (epics: ReadonlyMap<string, string>): ProjectExport['deliverables'] =>
  PLANNED_DELIVERABLES.map(({ id, name, owner, phase, lot, earning, initial, current }) => ({
    id,
    name,
    source: OTHER_SOURCES[id] ?? { issue: epics.get(id) ?? id },
    owner,
    approver: id === 'L-05' || id === 'L-18' ? 'olivier-brun' : 'nadia-ferrand',
    phase,
    lot,
    earning,
    ...(earning === 'status' ? { statusPercents: STATUS_PERCENTS } : {}),
    contractDate: (initial ?? current)[1],
    criteria: criteriaOf(id),
    progress: progressOf(id),
    acceptance: acceptanceOf(id),
    reservations: reservationsOf(id),
  }));
