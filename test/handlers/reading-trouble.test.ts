import type { CallFault, Effect, Faults } from '../host/faults/faults';
import { openSite, valueOf, type OpenedSite } from './opened-site';

const SEARCH = '/rest/api/3/search/jql';
const CHANGELOGS = '/changelog/bulkfetch';
const KEY = 'PORT-12';

let opened: OpenedSite;
afterEach(() => opened.site.close());

const shown = async () => valueOf(await opened.page('showProject', {}));
const spent = async (): Promise<number> => {
  const effort = (await shown()).result?.effort.spent;
  return effort?.known ? effort.value : NaN;
};
const searches = (): number =>
  Object.entries(opened.site.meter.snapshot().rest)
    .filter(([name]) => name.includes('searchAndReconsile'))
    .reduce((sum, [, { calls }]) => sum + calls, 0);

const onSearch = (times: number, effect: Effect): CallFault => ({
  service: 'jira',
  path: SEARCH,
  times,
  effect,
});

/** Opens the project, the platform misbehaving, and reads it to the end. */
async function readWith(faults: Faults) {
  opened = await openSite({ imported: false });
  opened.site.faults.set(faults);
  valueOf(await opened.page('importProject', { export: opened.site.export.jalon }));
  await opened.site.forge.drain();
  opened.site.faults.clear();
  const { sync, result } = await shown();
  return { sync, result, searches: searches(), endedAt: opened.site.clock.now() };
}

describe('a first reading', () => {
  let calm: Awaited<ReturnType<typeof readWith>>;
  beforeAll(async () => {
    calm = await readWith({});
    await opened.site.close();
  });

  test.each<[string, CallFault]>([
    [
      'refused for load, with the time to wait',
      onSearch(2, { kind: 'refused', status: 429, retryAfterSeconds: 1 }),
    ],
    ['while Jira is away for a moment', onSearch(1, { kind: 'refused', status: 503 })],
    ['while Jira fails', onSearch(3, { kind: 'refused', status: 500 })],
    [
      'while changelogs fail',
      { service: 'jira', path: CHANGELOGS, times: 1, effect: { kind: 'refused', status: 502 } },
    ],
  ])('%s ends complete, with the same figures', async (_, fault) => {
    const { sync, result } = await readWith({ calls: [fault] });
    expect(sync).toMatchObject({ phase: 'ready', failure: null });
    expect(result).toEqual(calm.result);
    expect(opened.site.forge.errors).toEqual([]);
  });

  test('that Jira asks to wait does not ask again before', async () => {
    const seconds = 4;
    const began = calm.endedAt;
    const late = await readWith({
      calls: [onSearch(1, { kind: 'refused', status: 429, retryAfterSeconds: seconds })],
    });
    expect(late.endedAt - began).toBeGreaterThanOrEqual(seconds * 1000);
  });

  test('of which each event comes twice gives the same figures, and asks Jira no more', async () => {
    const twice = await readWith({ events: { twice: 1 }, queues: { twice: 1 } });
    expect(twice.sync.phase).toBe('ready');
    expect(twice.result).toEqual(calm.result);
    expect(twice.searches).toBe(calm.searches);
  });

  test('that Jira never answers has failed, says why, and is begun anew when asked', async () => {
    const { sync, result } = await readWith({ calls: [onSearch(1000, { kind: 'refused', status: 500 })] });
    expect(sync).toMatchObject({ phase: 'failed', failure: 'jira-unavailable' });
    expect(result).toBeNull();
    valueOf(await opened.page('synchronise', {}));
    await opened.site.forge.drain();
    expect((await shown()).result).toEqual({ ...calm.result, statusDate: expect.any(Number) as number });
  });
});

test('an issue deleted while it is read for the first time is in no figure', async () => {
  const calm = await readWith({});
  await opened.site.close();
  const run = async () => {
    expect((await opened.jira('DELETE', '/rest/api/3/issue/PORT-298')).status).toBe(204);
  };
  const { result } = await readWith({
    calls: [{ path: CHANGELOGS, times: 1, effect: { kind: 'meanwhile', run } }],
  });
  expect(result?.projectIssues).toBe((calm.result?.projectIssues ?? 0) - 1);
});

describe('what leaves Jira leaves the figures', () => {
  beforeEach(async () => {
    opened = await openSite();
  });

  test('a deleted worklog', async () => {
    const before = await spent();
    const started = '2026-02-27T09:00:00.000+0100';
    const added = await opened.jira('POST', `/rest/api/3/issue/${KEY}/worklog`, {
      timeSpentSeconds: 7200,
      started,
    });
    const { id } = (await added.json()) as { readonly id: string };
    await opened.site.forge.drain();
    expect(await spent()).toBe(before + 7200);
    expect((await opened.jira('DELETE', `/rest/api/3/issue/${KEY}/worklog/${id}`)).status).toBe(204);
    await opened.site.forge.drain();
    expect(await spent()).toBe(before);
  });

  test.each([1, 2])('a deleted issue, its event delivered %d time(s)', async (times) => {
    const before = (await shown()).result?.projectIssues ?? 0;
    opened.site.faults.set({ events: { twice: times - 1 }, queues: { twice: times - 1 } });
    expect((await opened.jira('DELETE', '/rest/api/3/issue/PORT-298')).status).toBe(204);
    await opened.site.forge.drain();
    expect((await shown()).result?.projectIssues).toBe(before - 1);
  });

  test('an issue that moved to another project, out of sight', async () => {
    const before = (await shown()).result?.projectIssues ?? 0;
    const id = opened.site.jira.directory.issue(KEY)?.id ?? '';
    opened.site.faults.set({ events: { lost: 1 } });
    expect((await opened.jira('DELETE', `/rest/api/3/issue/${KEY}?deleteSubtasks=true`)).status).toBe(204);
    opened.site.faults.clear();
    movedAway(id);
    await opened.site.forge.drain();
    expect((await shown()).result?.projectIssues).toBe(before - 1);
  });

  test('but not an issue that moved there and back, whichever event comes last', async () => {
    const before = (await shown()).result?.projectIssues ?? 0;
    movedAway(opened.site.jira.directory.issue(KEY)?.id ?? '');
    await opened.site.forge.drain();
    expect((await shown()).result?.projectIssues).toBe(before);
  });

  const movedAway = (id: string) => {
    const changelog = { items: [{ field: 'project', from: opened.projectId, to: '99999' }] };
    const issue = { id, key: 'OTHER-1', fields: { project: { id: '99999', key: 'OTHER' } } };
    opened.site.events.emit({
      name: 'avi:jira:updated:issue',
      payload: { issue, changelog },
      accountId: null,
    });
  };
});

describe('the hourly sweep repairs', () => {
  test('a deletion of which no event told', async () => {
    opened = await openSite();
    const before = (await shown()).result?.projectIssues ?? 0;
    opened.site.faults.set({ events: { lost: 1 } });
    expect((await opened.jira('DELETE', '/rest/api/3/issue/PORT-298')).status).toBe(204);
    await opened.site.forge.runScheduled('every-hour');
    await opened.site.forge.drain();
    expect((await shown()).result?.projectIssues).toBe(before - 1);
  });

  test('a first reading that failed', async () => {
    const { sync } = await readWith({ calls: [onSearch(1000, { kind: 'refused', status: 500 })] });
    expect(sync.phase).toBe('failed');
    await opened.site.forge.runScheduled('every-hour');
    await opened.site.forge.drain();
    expect((await shown()).sync).toMatchObject({ phase: 'ready', failure: null });
  });
});
