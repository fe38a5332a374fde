import type { Faults } from '../host/faults/faults';
import { failureOf, openSite, valueOf, type OpenedSite } from './opened-site';

const HOUR = 3_600_000;
const KEY = 'PORT-12';

let opened: OpenedSite;
afterEach(() => opened.site.close());

const shown = async () => valueOf(await opened.page('showProject', {}));
const now = () => opened.site.clock.now();
const pass = (milliseconds: number) => opened.site.clock.moveTo(now() + milliseconds);
/** What the app asked of Jira. */
const asked = () => {
  const all = Object.entries(opened.site.meter.snapshot().rest).flatMap(([name, one]) =>
    name.startsWith('jira ') ? [one] : [],
  );
  const sum = (of: 'calls' | 'points' | 'errors') => all.reduce((total, one) => total + one[of], 0);
  return { calls: sum('calls'), points: sum('points'), refused: sum('errors') };
};

/** Opens the project and leaves it to be read within these limits. */
async function openWithin(limits: NonNullable<Faults['limits']>): Promise<void> {
  opened = await openSite({ imported: false });
  valueOf(await opened.page('importProject', { export: opened.site.export.jalon }));
  opened.site.meter.reset();
  opened.site.faults.set({ limits });
}

describe('a first reading', () => {
  let calm: Awaited<ReturnType<typeof shown>>['result'];
  let cost = 0;
  beforeAll(async () => {
    await openWithin({});
    await pass(60_000);
    cost = asked().points;
    calm = (await shown()).result;
    await opened.site.close();
  });

  describe('that uses up the points of the hour', () => {
    let began = 0;
    beforeEach(async () => {
      await openWithin({ pointsAnHour: cost - 1 });
      began = now();
      await pass(60_000);
    });

    const fullHour = () => (Math.floor(began / HOUR) + 1) * HOUR;

    test('says until when it waits, and goes on then by itself to the same figures', async () => {
      opened.site.faults.clear();
      const { sync } = await shown();
      expect(sync).toMatchObject({ phase: 'running', failure: null });
      expect(sync.waitsUntil).toBeGreaterThanOrEqual(fullHour());
      opened.site.faults.set({ limits: { pointsAnHour: cost - 1 } });
      await opened.site.forge.drain();
      expect(now()).toBeGreaterThanOrEqual(fullHour());
      opened.site.faults.clear();
      const after = await shown();
      expect(after.sync).toMatchObject({ phase: 'ready', failure: null, waitsUntil: null });
      expect(after.result).toEqual(calm);
      expect(opened.site.forge.errors).toEqual([]);
    });

    test('has everything else that the app does by itself wait as well', async () => {
      opened.site.meter.reset();
      await opened.jira('PUT', `/rest/api/3/issue/${KEY}`, { fields: { summary: 'Renommé' } });
      await opened.site.forge.runScheduled('every-hour');
      await pass(10 * 60_000);
      expect(asked()).toEqual({ calls: 0, points: 0, refused: 0 });
    });

    test('tells who asks meanwhile to come back later', async () => {
      expect(failureOf(await opened.page('showProject', {}))).toBe('jira-busy');
      expect(failureOf(await opened.panel('declareProgress', KEY, { percent: 40 }))).toBe('jira-busy');
      await pass(HOUR);
      expect(failureOf(await opened.panel('declareProgress', KEY, { percent: 40 }))).toBeNull();
    });
  });

  test('slows down to what Jira takes in a second, and ends with the same figures', async () => {
    await openWithin({ callsASecond: 2 });
    await opened.site.forge.drain();
    const { calls, refused } = asked();
    expect(refused).toBeGreaterThan(0);
    expect(refused).toBeLessThan(calls / 3);
    opened.site.faults.clear();
    const { sync, result } = await shown();
    expect(sync).toMatchObject({ phase: 'ready', failure: null });
    expect(result).toEqual(calm);
  });
});

describe('who writes on an issue faster than Jira takes it', () => {
  beforeEach(async () => {
    opened = await openSite();
  });

  const declare = () => opened.panel('declareProgress', KEY, { remainingSeconds: 7200 });

  test('waits a moment', async () => {
    opened.site.faults.set({ limits: { issueWrites: { most: 1, seconds: 2 } } });
    const began = now();
    expect(failureOf(await declare())).toBeNull();
    expect(now() - began).toBeGreaterThanOrEqual(2000);
  });

  test('is told to come back where that takes longer; then it is taken', async () => {
    opened.site.faults.set({ limits: { issueWrites: { most: 2, seconds: 30 } } });
    expect(failureOf(await declare())).toBeNull();
    expect(failureOf(await declare())).toBe('jira-busy');
    await pass(30_000);
    expect(failureOf(await declare())).toBeNull();
  });
});
