import type { Settings } from '../../src/contract/settings';
import type { Proposal } from '../../src/contract/proposal';
import { dayFrom } from '../../src/domain/calendar/day-arithmetic';
import { known, unknown } from '../../src/domain/known';
import { EMPTY_PLAN } from '../../src/domain/plan/project-plan';
import { changeOf, previousOf } from '../../static/src/panel/declaration-draft';
import {
  draftOfDeliverable,
  errorsIn,
  requestOf,
} from '../../static/src/project/deliverables/deliverable-draft';
import { likelySpace } from '../../static/src/project/committees/likely-space';
import { draftOfLeave, leaveErrors } from '../../static/src/project/settings/leave-draft';
import { groupsOf } from '../../static/src/project/deliverables/proposal-rows';
import { checkedSettings } from '../../static/src/project/settings/settings-check';
import { daysOf, draftOfSettings, rolesOf } from '../../static/src/project/settings/settings-draft';
import { regionName, weekdayName } from '../../static/src/project/settings/calendar-names';

const { currency, hoursPerDay, calendar, thresholds, parentEstimates } = EMPTY_PLAN;
const STORED: Settings = {
  currency,
  hoursPerDay,
  calendar: { ...calendar, closed: [dayFrom(20_000)] },
  thresholds,
  parentEstimates,
  outcomes: {
    resolutions: [{ id: '10002', name: 'Sans suite', outcome: 'dropped' }],
    statuses: [{ id: null, name: 'Recetté', outcome: 'delivered' }],
  },
  rates: [
    { person: 'p1', role: null, from: null, perHour: 7_400 },
    { person: null, role: 'Développeur', from: dayFrom(20_100), perHour: 6_650 },
    { person: null, role: null, from: null, perHour: 5_000 },
  ],
  people: [
    {
      ...{ accountId: 'p1', role: 'Architecte', skills: ['java'], capacity: 0.5, organisation: null },
      absences: [{ from: dayFrom(20_200), to: dayFrom(20_218) }],
    },
  ],
  linkTypes: [],
  committee: { spaceKey: 'PORT', locale: 'fr', every: 'month' },
};

describe('the settings', () => {
  test.each(['fr-FR', 'en-US'])('come back unchanged from boxes that nobody touched (%s)', (tag) => {
    expect(checkedSettings(draftOfSettings(STORED, tag), STORED)).toEqual({ ok: true, settings: STORED });
  });

  const draft = draftOfSettings(STORED, 'fr-FR');
  test.each([
    ['currency', { currency: 'euro' }, { currency: true }],
    ['no hours in a day', { hoursPerDay: '0' }, { hoursPerDay: true }],
    ['too many hours in a day', { hoursPerDay: '25' }, { hoursPerDay: true }],
    ['no weekday', { weekdays: [] }, { weekdays: true }],
    ['a closed day that is none', { closed: '2026-05-15\n2026-02-30' }, { closed: '2026-02-30' }],
    ['an index that is no number', { index: { green: 'x', amber: '0,9' } }, { index: 'number' }],
    ['an index in the wrong order', { index: { green: '0,8', amber: '0,9' } }, { index: 'order' }],
    ['a slip in the wrong order', { slip: { green: '10', amber: '5' } }, { slip: 'order' }],
    ['a confidence above all', { confidence: '120' }, { confidence: true }],
    [
      'a rate without amount',
      { rates: [{ who: 'default', from: '', perHour: '' }] },
      { rates: new Set([0]) },
    ],
    [
      'a person without a name',
      { people: [{ accountId: '', role: '', capacity: '100', organisation: '' }], leave: [] },
      { people: new Set([0]) },
    ],
  ])('are not saved with %s', (_, part, errors) => {
    expect(checkedSettings({ ...draft, ...part }, STORED)).toEqual({ ok: false, errors });
  });

  test('days are read with any separator, or the first that is none is named', () => {
    expect(daysOf('2026-01-01, 2026-01-02\n')).toEqual({ days: [20_454, 20_455] });
    expect(daysOf('hier')).toEqual({ wrong: 'hier' });
  });

  test('leave is that of each person, and none once it is removed', () => {
    const away = { accountId: 'p1', from: '2026-08-03', to: '2026-08-21' };
    const saved = (leave: typeof draft.leave) => {
      const checked = checkedSettings({ ...draft, leave }, STORED);
      return checked.ok ? checked.settings.people.map(({ absences }) => absences) : checked.errors;
    };
    expect(saved([...draft.leave, away])).toEqual([
      [...(STORED.people[0]?.absences ?? []), { from: 20_668, to: 20_686 }],
    ]);
    expect(saved([])).toEqual([[]]);
  });

  test('leave stands in the order in which it begins, whoever is away', () => {
    const day = dayFrom(20_100);
    const p2 = STORED.people.map((person) => ({
      ...person,
      accountId: 'p2',
      absences: [{ from: day, to: day }],
    }));
    expect(draftOfLeave([...STORED.people, ...p2]).map(({ accountId, from }) => [accountId, from])).toEqual([
      ['p2', '2025-01-12'],
      ['p1', '2025-04-22'],
    ]);
  });

  const august = { accountId: 'p1', from: '2026-08-03', to: '2026-08-21' };
  test.each([
    ['of nobody', { accountId: '' }, 'person'],
    ['of somebody who is not of the project', { accountId: 'p9' }, 'person'],
    ['without a last day', { from: '2026-09-01', to: '' }, 'dates'],
    ['that ends before it begins', { from: '2026-09-02', to: '2026-09-01' }, 'order'],
    ['that begins on the last day of another', { from: '2026-08-21', to: '2026-08-25' }, 'overlap'],
    ['around another', { from: '2026-08-01', to: '2026-08-31' }, 'overlap'],
    ['after another', { from: '2026-08-22', to: '2026-08-25' }, undefined],
    ['of one day', { from: '2026-09-01', to: '2026-09-01' }, undefined],
    ['on the days of somebody else', { accountId: 'p2' }, undefined],
  ] as const)('leave %s is told so', (_, part, error) => {
    expect(leaveErrors([august, { ...august, ...part }], ['p1', 'p2']).get(1)).toBe(error);
  });

  test('roles to rate are those of people and of rates, once each', () => {
    expect(rolesOf(draft)).toEqual(['Architecte', 'Développeur']);
  });
});

describe('a declaration', () => {
  const stored = { hours: '3', percent: '40' };
  test.each([
    [stored, null],
    [{ hours: '', percent: '' }, null],
    [{ hours: '2,5', percent: '40' }, { remainingSeconds: 9_000 }],
    [{ hours: '3', percent: '60' }, { percent: 60 }],
    [
      { hours: '0', percent: '100' },
      { remainingSeconds: 0, percent: 100 },
    ],
    [{ hours: 'x', percent: '60' }, null],
  ])('of %j sends %j', (draft, change) => expect(changeOf(draft, stored).change).toEqual(change));

  const effort = { estimate: known(1), spent: known(1), earned: known(0) };
  const issue = { id: '1', key: 'P-1', done: false, due: unknown('no-dates'), declared: null };
  test('can be undone to what was known', () => {
    const view = { issue: { ...issue, effort: { ...effort, remaining: known(3_600) } } };
    expect(previousOf(view, { remainingSeconds: 0 })).toEqual({ remainingSeconds: 3_600 });
  });
  test('cannot be undone to the unknown', () => {
    const view = { issue: { ...issue, effort: { ...effort, remaining: unknown('no-remaining') } } };
    expect(previousOf(view, { remainingSeconds: 0 })).toBeNull();
    expect(previousOf(view, { percent: 10 })).toBeNull();
  });
});

describe('the form of a deliverable', () => {
  const filled = {
    ...draftOfDeliverable(null, 'fr-FR'),
    name: ' A ',
    kind: 'jql' as const,
    text: 'project = P',
  };
  const fine = { name: false, text: false, people: false, percents: new Set() };
  test.each([
    ['no name', { name: ' ' }, { name: true }],
    ['no source', { text: '' }, { text: true }],
    ['a name typed that nobody was chosen for', { owner: '' }, { people: true }],
    [
      'a percentage that is none',
      { earning: 'status', percents: { '3': '50', '4': '120' } },
      { percents: new Set(['4']) },
    ],
  ] as const)('is not sent with %s', (_, wrong, errors) => {
    expect(errorsIn({ ...filled, ...wrong })).toEqual({ ...fine, ...errors });
  });
  test('is sent without percentages that no rule uses', () => {
    expect(errorsIn({ ...filled, percents: { '4': '120' } })).toBeNull();
  });
  test('comes back unchanged from boxes that nobody touched', () => {
    const said = {
      name: 'A',
      source: { label: 'x' },
      earning: 'status' as const,
      phase: 'P1',
      contractDate: dayFrom(20_000),
      owner: 'p1',
      approver: 'p2',
      criteria: ['Livré', 'Relu'],
      statusPercents: { '1': 0, '3': 33.5 },
    };
    const stored = { id: 'L-01', ...said, lot: null, progress: [], acceptance: [], reservations: [] };
    expect(requestOf(draftOfDeliverable(stored, 'fr-FR'))).toEqual({ ...said, contractDate: '2024-10-04' });
  });
  test('sends nothing for what was left empty', () => {
    expect(requestOf(filled)).toEqual({
      name: 'A',
      source: { jql: 'project = P' },
      earning: 'effort',
      phase: null,
      contractDate: null,
      owner: null,
      approver: null,
      criteria: [],
      statusPercents: {},
    });
  });
});

test('proposals already adopted are not proposed again; kinds keep their order', () => {
  const proposal = (kind: Proposal['kind'], name: string, alreadyAdopted = false): Proposal => ({
    kind,
    name,
    asksForName: false,
    alreadyAdopted,
    source: { label: name },
    issues: 1,
    done: 0,
    contractDate: null,
  });
  const groups = groupsOf([
    proposal('epic', 'a'),
    proposal('version', 'b'),
    proposal('epic', 'c'),
    proposal('label', 'd', true),
  ]);
  expect(groups.map(({ kind, proposals }) => [kind, proposals.length])).toEqual([
    ['epic', 2],
    ['version', 1],
  ]);
});

test('pages go to the space chosen before, else to the one that bears the project’s key', () => {
  const spaces = [{ id: '1', key: 'PORT', name: 'Portail' }];
  const settings = { spaceKey: null, locale: 'fr', every: 'never' } as const;
  expect(likelySpace({ settings, spaces }, 'PORT')).toBe('PORT');
  expect(likelySpace({ settings, spaces }, 'OTHER')).toBeNull();
  expect(likelySpace({ settings: { ...settings, spaceKey: 'X' }, spaces }, 'PORT')).toBe('X');
});

test.each([
  ['FR', 'France'],
  ['FR-RE', 'La Réunion'],
  ['FR-67', 'France (67)'],
])('region %s is %s', (region, name) => expect(regionName(region, 'fr-FR')).toBe(name));

test.each([
  [1, 'Monday'],
  [7, 'Sunday'],
])('weekday %d is %s', (weekday, name) => expect(weekdayName(weekday, 'en-US')).toBe(name));
