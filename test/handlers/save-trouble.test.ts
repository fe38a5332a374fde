import type { RiskEntry } from '../../src/contract/risks';
import { failureOf, openSite, valueOf, type OpenedSite } from './opened-site';

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
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.site.close());

const settings = async () => valueOf(await opened.page('showSettings', {}));
const declared = async () => valueOf(await opened.panel('showIssue', KEY, {})).issue.declared?.percent ?? null;

/** Where each save writes what was entered, how it is saved, and how many of it are stored. */
const SAVES = [
  [
    'a deliverable',
    '/transaction',
    async () => failureOf(await opened.page('saveDeliverable', DELIVERABLE)),
    async () => valueOf(await opened.page('listDeliverables', {})).deliverables.filter(({ name }) => name === 'Reprise').length,
  ],
  [
    'a risk',
    '/transaction',
    async () => failureOf(await opened.page('saveRisk', { before: null, entry: RISK })),
    async () => valueOf(await opened.page('listRisks', {})).risks.filter(({ entry }) => entry.title === RISK.title).length,
  ],
  [
    'the settings',
    '/transaction',
    async () => failureOf(await opened.page('saveSettings', { settings: { ...(await settings()), hoursPerDay: 6.5 } })),
    async () => Number((await settings()).hoursPerDay === 6.5),
  ],
  [
    'a declaration',
    '/entity/set',
    async () => failureOf(await opened.panel('declareProgress', KEY, { percent: 45 })),
    async () => Number((await declared()) === 45),
  ],
] as const;

const FAULTS = [
  ['asked too much', { status: 429, code: 'TOO_MANY_REQUESTS' }, 'store-unavailable'],
  ['away', { status: 503, code: 'SERVICE_UNAVAILABLE' }, 'store-unavailable'],
  ['written by somebody else meanwhile', { status: 409, code: 'CONFLICT' }, 'conflict'],
] as const;

describe.each(SAVES)('%s that is saved', (what, path, save, stored) => {
  test.each(FAULTS.filter(([, , code]) => what !== 'a declaration' || code !== 'conflict'))(
    'while the store is %s is refused whole, and says why',
    async (_, refused, code) => {
      opened.site.faults.set({ calls: [{ service: 'kvs', path, times: 1, effect: { kind: 'refused', ...refused } }] });
      expect(await save()).toBe(code);
      expect(opened.site.faults.struck()).toEqual([1]);
      opened.site.faults.clear();
      expect(await stored()).toBe(0);
    },
  );

  test('the same once more is stored, once', async () => {
    expect(await save()).toBeNull();
    expect(await stored()).toBe(1);
  });
});
