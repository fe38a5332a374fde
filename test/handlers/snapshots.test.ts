import type { SnapshotView, SnapshotList } from '../../src/contract/snapshot';
import { dayOf, isoOf } from '../../src/domain/calendar/day';
import { dayFrom } from '../../src/domain/calendar/day-arithmetic';
import { requiredDay } from '../../src/domain/calendar/required-day';
import { PORTS } from '../../src/handlers/composition-root';
import type { Ports } from '../../src/usecases/ports/ports';
import type { Json } from '../host/seams/json';
import { CLIENT, failureOf, LEAD, openSite, valueOf, type OpenedSite } from './opened-site';

const DAY = 86_400_000;

let opened: OpenedSite;
beforeEach(async () => {
  opened = await openSite();
});
afterEach(() => opened.site.close());

const listed = async (as = LEAD, year?: number): Promise<SnapshotList> =>
  valueOf(await opened.page('listSnapshots', year === undefined ? {} : { year }, as));
const take = async (note: string): Promise<SnapshotList> =>
  valueOf(await opened.page('takeSnapshot', { note }));
const open = async (id: string, as = LEAD): Promise<SnapshotView> =>
  valueOf(await opened.page('showSnapshot', { id }, as));
const resultOf = async (as = LEAD) => valueOf(await opened.page('showProject', {}, as)).result;
const onTheNextDay = async () => {
  await opened.site.clock.moveTo(Math.ceil(opened.site.clock.now() / DAY) * DAY);
  await opened.site.forge.drain();
};
const logWork = async () => {
  const started = '2026-02-27T09:00:00.000+0100';
  await opened.jira('POST', '/rest/api/3/issue/PORT-12/worklog', { timeSpentSeconds: 36_000, started });
  await opened.site.forge.drain();
};
const spentOf = (totals: Pick<NonNullable<SnapshotView['totals']>, 'effort'> | null | undefined): number =>
  totals?.effort.spent.known ? totals.effort.spent.value : NaN;

describe('a day', () => {
  test('is kept once it is over, as it was told last', async () => {
    expect(await listed()).toMatchObject({ year: 2026, firstYear: null, snapshots: [] });
    await logWork();
    const seen = await resultOf();
    await onTheNextDay();
    const { firstYear, snapshots } = await listed();
    expect(firstYear).toBe(2026);
    expect(snapshots).toEqual([
      {
        id: '2026-02-27',
        day: dayOf('2026-02-27'),
        takenAt: expect.any(Number) as number,
        by: null,
        note: null,
      },
    ]);
    const { totals, methodVersion, partlyHidden } = await open('2026-02-27');
    expect({ methodVersion, partlyHidden }).toEqual({
      methodVersion: seen?.methodVersion,
      partlyHidden: false,
    });
    expect(seen).toMatchObject({ ...totals, confidence: { value: totals?.confidence } });
  });

  test('stays as it was kept, whatever is learnt of it later', async () => {
    const before = spentOf(await resultOf());
    const count = (): number => [...opened.site.state.collection('kvs/entity/snapshot').entries()].length;
    expect(count()).toBe(0);
    await onTheNextDay();
    const kept = await open('2026-02-27');
    await logWork();
    expect(spentOf(await resultOf())).toBe(before + 36_000);
    expect(count()).toBe(1);
    await onTheNextDay();
    expect(await open('2026-02-27')).toEqual(kept);
    expect((await listed()).snapshots.map(({ id }) => id)).toEqual(['2026-02-28', '2026-02-27']);
  });
});

describe('a snapshot that somebody takes', () => {
  test('has its author, its reason and its instant, and stays when the day goes on', async () => {
    const { snapshots } = await take('Before the committee');
    const [first] = snapshots;
    expect(first).toMatchObject({
      day: dayOf('2026-02-27'),
      takenAt: opened.site.clock.now(),
      by: LEAD,
      note: 'Before the committee',
    });
    const kept = await open(first?.id ?? '');
    await logWork();
    expect(spentOf(kept.totals)).toBe(spentOf(await resultOf()) - 36_000);
    const again = await take('After it');
    expect(again.snapshots).toHaveLength(2);
    expect(await open(first?.id ?? '')).toEqual(kept);
    expect(
      spentOf((await open(again.snapshots.find(({ note }) => note === 'After it')?.id ?? '')).totals),
    ).toBe(spentOf(await resultOf()));
  });

  test('of the same instant is another one', async () => {
    await take('One');
    expect((await take('Other')).snapshots.map(({ note }) => note).toSorted()).toEqual(['One', 'Other']);
  });

  test('asks for a reason, and is found by its own name alone', async () => {
    for (const note of ['', '  ']) {
      const failure = { code: 'invalid-request', detail: 'note' };
      expect(await opened.page('takeSnapshot', { note })).toEqual({ ok: false, failure });
    }
    for (const id of ['2020-01-01', 'nothing-here', '../10000', '']) {
      expect(failureOf(await opened.page('showSnapshot', { id }))).toBe('invalid-request');
    }
  });

  test('waits for the first figures', async () => {
    await opened.site.close();
    opened = await openSite({ imported: false });
    expect(failureOf(await opened.page('takeSnapshot', { note: 'Too early' }))).toBe('not-synchronised');
    expect(await listed()).toMatchObject({ firstYear: null, snapshots: [] });
  });
});

describe('what a reader may not see', () => {
  test('is in no snapshot of theirs, not even in a sum', async () => {
    const seen = { lead: await resultOf(), client: await resultOf(CLIENT) };
    expect(spentOf(seen.client)).toBeLessThan(spentOf(seen.lead));
    await take('Today');
    await onTheNextDay();
    const { snapshots } = await listed(CLIENT);
    expect(snapshots).toHaveLength(2);
    for (const { id } of snapshots) {
      const [whole, part] = [await open(id), await open(id, CLIENT)];
      expect([whole.partlyHidden, part.partlyHidden]).toEqual([false, true]);
      expect([spentOf(whole.totals), spentOf(part.totals)]).toEqual([
        spentOf(seen.lead),
        spentOf(seen.client),
      ]);
      expect(part.totals?.projectIssues).toBe(seen.client?.projectIssues);
      expect(part.totals?.cost.actualCost).toEqual({ known: false, because: 'hidden' });
      expect(part.totals?.work).toEqual(seen.client?.work);
    }
  });

  test('stays out of it once the hidden issue is gone and nobody can tell any more who might see it', async () => {
    await take('Today');
    const [{ id } = { id: '' }] = (await listed()).snapshots;
    const part = await open(id, CLIENT);
    for (const issue of opened.site.export.issues.filter(({ fields }) => fields['security'])) {
      expect((await opened.jira('DELETE', `/rest/api/3/issue/${issue.id}?deleteSubtasks=true`)).status).toBe(
        204,
      );
    }
    await opened.site.forge.drain();
    expect(await open(id, CLIENT)).toEqual(part);
  });
});

describe('an issue that is restricted only after a snapshot that counts it', () => {
  const levelOf = () =>
    opened.site.export.issues.find(({ fields }) => fields['security'])?.fields['security'] as Json;
  const typeOf = (key: string) => {
    const type = opened.site.export.issues.find((issue) => issue.key === key)?.fields['issuetype'] as Json;
    return type['id'] ?? null;
  };
  const restrict = async (key: string) => {
    const { status } = await opened.jira('PUT', `/rest/api/3/issue/${key}`, {
      fields: { security: { id: levelOf()['id'] } },
    });
    expect(status).toBe(204);
    await opened.site.forge.drain();
    await opened.site.clock.moveTo(opened.site.clock.now() + 20 * 60_000);
    await opened.site.forge.drain();
  };

  test('takes it from those who may not see the issue, with the reason, and from nobody else', async () => {
    await take('Before');
    const [{ id } = { id: '' }] = (await listed()).snapshots;
    const seen = { lead: await open(id), client: await open(id, CLIENT) };
    await restrict('PORT-12');
    opened.site.meter.reset();
    expect(await open(id, CLIENT)).toMatchObject({
      totals: null,
      withheld: 'restricted-later',
      partlyHidden: false,
    });
    const reads = Object.values(opened.site.meter.snapshot().kvs).reduce((sum, { calls }) => sum + calls, 0);
    expect(reads).toBeLessThanOrEqual(2);
    expect(await open(id)).toEqual(seen.lead);
    await take('After');
    const after = (await listed()).snapshots.find(({ note }) => note === 'After')?.id ?? '';
    expect(await open(after, CLIENT)).toMatchObject({
      totals: expect.anything() as object,
      withheld: null,
      partlyHidden: true,
    });
    expect(seen.client.totals).not.toBeNull();
  });

  test('takes nothing where the issue is younger than the snapshot', async () => {
    await onTheNextDay();
    const seen = await open('2026-02-27', CLIENT);
    const fields = {
      project: { key: 'PORT' },
      issuetype: { id: typeOf('PORT-12') },
      summary: 'Later',
      security: { id: levelOf()['id'] },
    };
    const created = await opened.jira('POST', '/rest/api/3/issue', { fields });
    expect(created.status).toBe(201);
    await opened.site.forge.drain();
    expect(await open('2026-02-27', CLIENT)).toEqual(seen);
  });
});

test('a snapshot of an earlier version, which does not say what stands behind it, is listed and shows nobody its figures', async () => {
  const value = {
    schema: 1,
    projectId: opened.projectId,
    day: '2025-12-24',
    methodVersion: '1.0',
    body: 'H4sIAAAA',
  };
  const stored = { value, bytes: 100, createdAt: 0, updatedAt: 0, expiresAt: null };
  opened.site.state.collection('kvs/entity/snapshot').set(`${opened.projectId}:2025-12-24`, stored);
  expect(await listed()).toMatchObject({ firstYear: 2025, snapshots: [] });
  const { snapshots } = await listed(LEAD, 2025);
  expect(snapshots).toEqual([
    { id: '2025-12-24', day: dayOf('2025-12-24'), takenAt: null, by: null, note: null },
  ]);
  expect(await open('2025-12-24')).toMatchObject({
    methodVersion: '1.0',
    totals: null,
    withheld: 'unknown-behind',
  });
});

describe('over years', () => {
  const within = <T>(work: (store: Ports['store']) => Promise<T>): Promise<T> =>
    opened.site.forge.within(() => work(PORTS.store));

  test('ten years of days stay in the limits of the platform, and a year is read like the first one', async () => {
    const first = requiredDay('2026-01-01');
    valueOf(await opened.page('takeSnapshot', { note: 'What the days hold' }));
    const [{ id } = { id: '' }] = (await listed()).snapshots;
    const body = await within(async (store) => (await store.readSnapshot(opened.projectId, id))?.body);
    if (!body) throw new Error('the snapshot holds nothing');
    for (let from = 0; from < 3_653; from += 100) {
      await within(async (store) => {
        for (let day = first + from; day < Math.min(first + from + 100, first + 3_653); day++) {
          const row = {
            day: dayFrom(day),
            methodVersion: '1.1',
            takenAt: (day + 1) * DAY,
            by: null,
            note: null,
          };
          await store.keepDay(opened.projectId, { ...row, body });
        }
      });
    }
    opened.site.meter.reset();
    const { snapshots, firstYear } = await listed(LEAD, 2035);
    expect([snapshots.length, firstYear, isoOf(snapshots[0]?.day ?? first)]).toEqual([
      365,
      2026,
      '2035-12-31',
    ]);
    const queries = Object.entries(opened.site.meter.snapshot().kvs).filter(([name]) =>
      name.includes('query'),
    );
    expect(queries.reduce((sum, [, { calls }]) => sum + calls, 0)).toBeLessThanOrEqual(5);
    expect(opened.site.forge.errors).toEqual([]);
  });
});
