import { openSite, valueOf, type OpenedSite } from './opened-site';

const MINUTE = 60_000;
/** Most that one changed issue may write: what the month's bill is reckoned with. */
const WRITTEN_AT_MOST = 64 * 1024;

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
  await pass(20 * MINUTE);
});
afterAll(() => opened.site.close());

const pass = (milliseconds: number) => opened.site.clock.moveTo(opened.site.clock.now() + milliseconds);
const log = (key: string) =>
  opened.jira('POST', `/rest/api/3/issue/${key}/worklog`, {
    timeSpentSeconds: 3600,
    started: '2026-02-27T09:00:00.000+0100',
  });
const searches = (): number =>
  Object.entries(opened.site.meter.snapshot().rest)
    .filter(([name]) => name.includes('searchAndReconsile'))
    .reduce((sum, [, { calls }]) => sum + calls, 0);
const written = (): number =>
  Object.values(opened.site.meter.snapshot().kvs).reduce((sum, { writtenBytes }) => sum + writtenBytes, 0);
const spent = async (): Promise<number> => {
  const effort = valueOf(await opened.page('showProject', {})).result?.effort.spent;
  return effort?.known ? effort.value : NaN;
};
/** Lets time go by; gives how often Jira was searched meanwhile. */
const searchesIn = async (milliseconds: number): Promise<number> => {
  const before = searches();
  await pass(milliseconds);
  return searches() - before;
};

test('a change after a quiet time is read at once; those of the next quarter of an hour together, and no sooner', async () => {
  const before = await spent();
  opened.site.meter.reset();
  await log('PORT-12');
  const one = await searchesIn(1_000);
  expect(one).toBeGreaterThan(0);
  for (const [minutes, key] of [
    [1, 'PORT-13'],
    [5, 'PORT-14'],
    [7, 'PORT-12'],
  ] as const) {
    await log(key);
    expect(await searchesIn(minutes * MINUTE)).toBe(0);
  }
  expect(await searchesIn(3 * MINUTE)).toBe(one);
  expect(await searchesIn(10 * MINUTE)).toBe(0);
  expect(await spent()).toBe(before + 4 * 3600);
});

test('one changed issue of a project of some hundred writes no more than 64 KiB, figures and all', async () => {
  await pass(20 * MINUTE);
  opened.site.meter.reset();
  await log('PORT-12');
  await pass(1_000);
  expect(written()).toBeGreaterThan(0);
  expect(written()).toBeLessThanOrEqual(WRITTEN_AT_MOST);
});
