import { openSite, valueOf, type OpenedSite } from './opened-site';

const MINUTE = 60_000;

let opened: OpenedSite;
afterEach(() => opened.site.close());

const pass = (milliseconds: number) => opened.site.clock.moveTo(opened.site.clock.now() + milliseconds);
const log = (key: string) =>
  opened.jira('POST', `/rest/api/3/issue/${key}/worklog`, {
    timeSpentSeconds: 3600,
    started: '2026-02-27T09:00:00.000+0100',
  });
const spent = async (): Promise<number> => {
  const effort = valueOf(await opened.page('showProject', {})).result?.effort.spent;
  return effort?.known ? effort.value : NaN;
};

/** Somebody asks for what changed, a minute after the last time at least. */
async function readNow(): Promise<void> {
  await opened.page('synchronise', {});
  await pass(61_000);
}

test('what was read of an issue stays while the search index still shows the issue as it was before', async () => {
  opened = await openSite();
  await pass(20 * MINUTE);
  const before = await spent();
  opened.site.faults.set({ search: { lagSeconds: 600 } });
  await log('PORT-12');
  await pass(9 * MINUTE);
  await log('PORT-12');
  await readNow();
  expect(await spent()).toBe(before + 2 * 3600);
  // The index knows the first of the two changes, which is of late too, and not yet the second.
  await readNow();
  expect(await spent()).toBe(before + 2 * 3600);
  await log('PORT-13');
  await readNow();
  await readNow();
  expect(await spent()).toBe(before + 3 * 3600);
});
