import type { Reply } from '../../src/contract/call';
import type { RiskEntry } from '../../src/contract/risks';
import { failures } from '../../src/words/en/failures';
import type { Effect } from '../host/faults/faults';
import { failureOf, openSite, valueOf, type OpenedSite } from './opened-site';

/** The issue that a deliverable is made of: what is declared on it is the deliverable's progress. */
const KEY = 'PORT-12';
const RISK: RiskEntry = {
  title: 'Hébergeur en retard',
  probability: 0.5,
  impactDays: 5,
  impactMoney: null,
  status: 'open',
  owner: null,
  response: null,
  due: null,
  concerns: null,
};
const DELIVERABLE = {
  id: null,
  name: 'Reprise',
  source: { label: 'reprise' },
  earning: 'zero-hundred',
  phase: null,
  contractDate: '2026-06-30',
  owner: null,
  approver: null,
  criteria: ['Procès-verbal signé'],
  statusPercents: {},
} as const;

let opened: OpenedSite;
beforeEach(async () => {
  opened = await openSite();
});
afterEach(() => opened.site.close());

const settings = async () => valueOf(await opened.page('showSettings', {}));
const shares = async () => valueOf(await opened.panel('showShares', KEY, {})).shares;

type Save = () => Promise<Reply<unknown>>;

/**
 * Where each thing is written, how somebody saves it who has the form open by now, and how often it is
 * stored.
 */
const SAVES: readonly (readonly [
  what: string,
  path: string,
  prepared: () => Promise<Save>,
  stored: () => Promise<number>,
])[] = [
  [
    'a deliverable',
    '/transaction',
    () => Promise.resolve(() => opened.page('saveDeliverable', DELIVERABLE)),
    async () =>
      valueOf(await opened.page('listDeliverables', {})).deliverables.filter(({ name }) => name === 'Reprise')
        .length,
  ],
  [
    'a risk',
    '/transaction',
    () => Promise.resolve(() => opened.page('saveRisk', { before: null, entry: RISK })),
    async () =>
      valueOf(await opened.page('listRisks', {})).risks.filter(({ entry }) => entry.title === RISK.title)
        .length,
  ],
  [
    'the settings',
    '/transaction',
    async () => {
      const before = await settings();
      return () => opened.page('saveSettings', { before, settings: { ...before, hoursPerDay: 6.5 } });
    },
    async () => Number((await settings()).hoursPerDay === 6.5),
  ],
  [
    'the split of an issue',
    '/transaction',
    async () => {
      const before = await shares();
      return () =>
        opened.panel('saveShares', KEY, {
          before,
          shares: [{ from: null, deliverables: { 'L-01': 1, 'L-02': 3 } }],
        });
    },
    async () => (await shares()).length,
  ],
  [
    'a declaration',
    '/entity/set',
    () => Promise.resolve(() => opened.panel('declareProgress', KEY, { percent: 45 })),
    () => Promise.resolve([...opened.site.state.collection('kvs/entity/declaration').entries()].length),
  ],
];

const CONFLICT: Effect = { kind: 'refused', status: 409, code: 'KEY_CONFLICT' };
const FULL: Effect = { kind: 'refused', status: 429, code: 'RATE_LIMIT_EXCEEDED' };
const AWAY: Effect = { kind: 'refused', status: 503 };

describe.each(SAVES)('%s that is saved', (what, path, prepared, stored) => {
  const struckBy = async (effect: Effect, skip = 0) => {
    const save = await prepared();
    const before = await stored();
    opened.site.faults.set({ calls: [{ service: 'kvs', path, skip, effect }] });
    const code = failureOf(await save());
    expect(opened.site.faults.struck()[0]).toBeGreaterThan(0);
    opened.site.faults.clear();
    return { save, code, added: (await stored()) - before, again: async () => (await stored()) - before };
  };

  test.each([
    ['has no room for now', FULL, 'store-busy'],
    ['is away', AWAY, 'store-busy'],
    ...(what === 'a declaration'
      ? []
      : [['holds what somebody else has just saved', CONFLICT, 'conflict'] as const]),
  ] as const)(
    'while the store %s is not stored, is told so with what to do, and saved again is stored once',
    async (_, effect, expected) => {
      const { save, code, added, again } = await struckBy(effect);
      expect([code, added]).toEqual([expected, 0]);
      expect(failures[expected].mend).not.toBe('');
      valueOf(await save());
      expect(await again()).toBe(1);
    },
  );
});

test('progress declared while somebody saves the plan is kept, and so is what they saved', async () => {
  const epic = valueOf(await opened.page('listDeliverables', {})).deliverables.find(
    ({ source }) => 'issue' in source,
  );
  const key = epic && 'issue' in epic.source ? epic.source.issue : '';
  const run = async () => {
    valueOf(await opened.page('saveRisk', { before: null, entry: RISK }));
  };
  const meanwhile = { kind: 'meanwhile', run } as const;
  opened.site.faults.set({ calls: [{ service: 'kvs', path: '/transaction', times: 1, effect: meanwhile }] });
  valueOf(await opened.panel('declareProgress', key, { percent: 45 }));
  const [project] = valueOf(await opened.page('exportProject', {})).projects;
  expect(project?.deliverables?.find(({ id }) => id === epic?.id)?.progress?.at(-1)).toMatchObject({
    percent: 45,
  });
  expect(
    valueOf(await opened.page('listRisks', {})).risks.filter(({ entry }) => entry.title === RISK.title),
  ).toHaveLength(1);
});

describe('settings that somebody else has changed since the form was opened', () => {
  test('are not overwritten; saved over what is stored now, they are', async () => {
    const before = await settings();
    const theirs = { ...before, hoursPerDay: 6.5 };
    valueOf(await opened.page('saveSettings', { before, settings: theirs }));
    const mine = { ...before, calendar: { ...before.calendar, weekdays: [1, 2, 3, 4] } };
    expect(failureOf(await opened.page('saveSettings', { before, settings: mine }))).toBe('conflict');
    expect(await settings()).toEqual(theirs);
    const both = { ...mine, hoursPerDay: 6.5 };
    expect(valueOf(await opened.page('saveSettings', { before: theirs, settings: both }))).toEqual(both);
  });

  test('do not matter to who changes the rhythm of the committee, nor the other way round', async () => {
    const before = await settings();
    const weekly = { ...before.committee, every: 'week' } as const;
    valueOf(await opened.page('saveSettings', { before, settings: { ...before, committee: weekly } }));
    valueOf(await opened.page('saveSettings', { before, settings: { ...before, hoursPerDay: 6.5 } }));
    expect(await settings()).toEqual({ ...before, hoursPerDay: 6.5, committee: weekly });
  });
});
