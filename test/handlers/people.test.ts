import { FORMER_MEMBER } from '../../src/domain/plan/people-of-plan';
import { PORTS } from '../../src/handlers/composition-root';
import { confirmedReaders } from './confirmed-readers';
import { ARCHITECT, CLIENT, LEAD, openSite, valueOf, type OpenedSite } from './opened-site';
import { placesOf, storedAmong } from './stored-texts';

/** Somebody of whom one more action is noted, and who did nothing else. */
const GUEST = 'julie-lambert';
/** More than Atlassian takes in one report. */
const CROWD = Array.from({ length: 200 }, (_, at) => `crowd-${String(at)}`);

const A_WEEK = 7 * 86_400_000;

let opened: OpenedSite;
let ops = 0;
beforeEach(async () => {
  opened = await openSite();
  await leaveTraces();
});
afterEach(() => opened.site.close());

const within = <T>(run: () => Promise<T>): Promise<T> => opened.site.forge.within(run);
const weekly = async () => {
  await opened.site.forge.runScheduled('every-week');
  await opened.site.forge.drain();
};
const reported = (): readonly string[] =>
  [...opened.site.state.collection<string>('forge/reported-accounts').entries()]
    .map(([account]) => account)
    .toSorted();
const known = (): readonly string[] => [
  ...opened.site.jira.directory.users().map(({ accountId }) => accountId),
  ...CROWD,
];

/** Everything that people do and that says afterwards who did it. */
async function leaveTraces(): Promise<void> {
  await noteAction(GUEST);
  valueOf(await opened.page('takeSnapshot', { note: 'Avant le comité' }));
  valueOf(await opened.panel('declareProgress', 'PORT-12', { percent: 40 }));
  const shows = await confirmedReaders(opened);
  valueOf(await opened.page('publishCommittee', { locale: 'fr', spaceKey: 'PORT', shows }));
  valueOf(await opened.page('removeDeliverable', { id: 'L-05' }));
  await within(async () => {
    const record = await PORTS.store.readPlan(opened.projectId);
    const person = { role: null, skills: [], capacity: 1, organisation: null };
    const people = [...record.plan.people, ...CROWD.map((accountId) => ({ ...person, accountId }))];
    const rates = [...record.plan.rates, { person: LEAD, role: null, from: null, perHour: 9_000 }];
    await PORTS.store.writePlan(opened.projectId, { ...record, plan: { ...record.plan, people, rates } });
  });
}

const noteAction = async (owner: string, as = LEAD): Promise<void> => {
  const set = {
    what: { was: null, now: 'Ouvrir les flux' },
    owner: { was: null, now: owner },
    state: { was: null, now: 'open' },
  };
  const op = String((ops += 1)).padStart(26, '0');
  const changes = [{ kind: 'action' as const, id: null, rev: 0, set }];
  valueOf(await opened.page('saveRecords', { op, reason: null, changes }, as));
};

const removeRisk = async (): Promise<void> => {
  valueOf(await opened.page('removeRisk', { id: 'RQ-1' }));
};

describe('each week Atlassian is given the accounts that are kept', () => {
  test('exactly those that are stored anywhere, in reports of ninety', async () => {
    await weekly();
    expect(reported()).toEqual(storedAmong(opened.site, known()));
    expect(reported()).toEqual(expect.arrayContaining([LEAD, ARCHITECT, CLIENT, GUEST, ...CROWD]));
    expect(opened.site.forge.errors).toEqual([]);
  });

  test('without a licence too', async () => {
    opened.site.faults.set({ licence: 'inactive' });
    await weekly();
    expect(reported()).toEqual(storedAmong(opened.site, known()));
  });

  test('later, where Atlassian takes no report now', async () => {
    const effect = { kind: 'refused', status: 503 } as const;
    opened.site.faults.set({ calls: [{ path: '/app/report-accounts', times: 1, effect }] });
    await weekly();
    expect(opened.site.faults.struck()).toEqual([1]);
    expect(reported()).toEqual(storedAmong(opened.site, known()));
  });

  test('and by the clock, without anybody asking', async () => {
    const { clock } = opened.site;
    await clock.moveTo(clock.now() + 10 * 60_000);
    const first = opened.site.state.collection<string>('forge/reported-accounts').get(LEAD);
    await clock.moveTo(clock.now() + A_WEEK);
    const next = opened.site.state.collection<string>('forge/reported-accounts').get(LEAD);
    expect([first === undefined, Date.parse(next ?? '') - Date.parse(first ?? '') >= 6 * 86_400_000]).toEqual(
      [false, true],
    );
  });
});

describe('an account that its owner has closed', () => {
  test.each([LEAD, ARCHITECT, CLIENT, GUEST])('is stored nowhere any more: %s', async (closed) => {
    expect(placesOf(opened.site, closed)).not.toEqual([]);
    const others = storedAmong(opened.site, known()).filter((account) => account !== closed);
    opened.site.faults.set({ closedAccounts: [closed] });
    await weekly();
    // Results that leave issues out for somebody are kept for seven days, and shown to nobody any more.
    expect(
      placesOf(opened.site, closed).filter((place) => !/^keys result:\d+:[0-9a-f]{64}/.test(place)),
    ).toEqual([]);
    expect(placesOf(opened.site, closed, A_WEEK)).toEqual([]);
    expect(storedAmong(opened.site, known(), A_WEEK)).toEqual(others);
    expect(opened.site.forge.errors).toEqual([]);
  });

  test('leaves what it did: who is gone, and the rest stays', async () => {
    const before = await kept();
    opened.site.faults.set({ closedAccounts: [LEAD] });
    await weekly();
    const after = await kept();
    expect(after.snapshots.map(({ by }) => by)).toEqual(
      before.snapshots.map(({ by }) => (by === LEAD ? FORMER_MEMBER : by)),
    );
    expect(after.snapshots.map(({ id, day, note }) => [id, day, note])).toEqual(
      before.snapshots.map(({ id, day, note }) => [id, day, note]),
    );
    expect(after.plan.deliverables.map(({ id, progress }) => [id, progress.length])).toEqual(
      before.plan.deliverables.map(({ id, progress }) => [id, progress.length]),
    );
    expect(after.plan.people).toEqual(before.plan.people.filter(({ accountId }) => accountId !== LEAD));
    expect(after.plan.rates).toEqual(before.plan.rates.filter(({ person }) => person !== LEAD));
    expect(after.actions).toBe(before.actions);
    expect(after.seconds).toBe(before.seconds);
  });

  const saves = [
    ['somebody new notes an action', 0, () => noteAction('olivier-brun')],
    ['somebody saves the plan', 1, removeRisk],
  ] as const;
  test.each(saves)('is forgotten while %s, and nothing that they save is lost', async (_what, skip, save) => {
    await noteAction(CLIENT);
    const before = await kept();
    const effect = { kind: 'meanwhile', run: save } as const;
    const write = { service: 'kvs', path: '/transaction', function: 'sync-consumer', times: 1 } as const;
    opened.site.faults.set({ closedAccounts: [CLIENT], calls: [{ ...write, skip, effect }] });
    await weekly();
    expect(opened.site.faults.struck()).toEqual([1]);
    expect(placesOf(opened.site, CLIENT, A_WEEK)).toEqual([]);
    const { people } = await within(() => PORTS.registers.readRegisters(opened.projectId, []));
    expect(Object.values(people)).toContain(skip === 0 ? 'olivier-brun' : null);
    const after = await kept();
    expect([after.actions, after.plan.risks.length]).toEqual(
      skip === 0
        ? [Number(before.actions) + 1, before.plan.risks.length]
        : [before.actions, before.plan.risks.length - 1],
    );
  });
});

async function kept() {
  return within(async () => {
    const { plan } = await PORTS.store.readPlan(opened.projectId);
    const { records } = await PORTS.registers.readRegisters(opened.projectId, ['action']);
    const issues = await PORTS.store.readFacts(opened.projectId);
    return {
      plan,
      actions: records['action']?.size,
      snapshots: await PORTS.store.listSnapshots(opened.projectId, 2026),
      seconds: issues.flatMap(({ worklogs }) => worklogs).reduce((sum, { seconds }) => sum + seconds, 0),
    };
  });
}
