import type { Misbehaviour } from '../host/seams';
import { openSite, valueOf, type OpenedSite } from './opened-site';

type Answers = NonNullable<Misbehaviour['answers']>;

const SEARCH = '/rest/api/3/search/jql';
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

/** Opens the project, the platform misbehaving, and reads it to the end. */
async function readWith(how: Misbehaviour) {
  opened = await openSite({ imported: false });
  opened.site.forge.misbehave(how);
  valueOf(await opened.page('importProject', { export: opened.site.export.jalon }));
  await opened.site.forge.drain();
  opened.site.forge.misbehave({});
  const { sync, result } = await shown();
  return { sync, result, searches: searches() };
}

describe('a first reading', () => {
  let calm: Awaited<ReturnType<typeof readWith>>;
  beforeAll(async () => {
    calm = await readWith({});
    await opened.site.close();
  });

  test.each<[string, Answers[number]]>([
    ['refused for load, with the time to wait', { service: 'jira', path: SEARCH, times: 2, status: 429, retryAfterSeconds: 1 }],
    ['while Jira is away for a moment', { service: 'jira', path: SEARCH, times: 1, status: 503 }],
    ['while Jira fails', { service: 'jira', path: SEARCH, times: 3, status: 500 }],
    ['while changelogs fail', { service: 'jira', path: '/changelog/bulkfetch', times: 1, status: 502 }],
  ])('%s ends complete, with the same figures', async (_, answer) => {
    const { sync, result } = await readWith({ answers: [answer] });
    expect(sync).toMatchObject({ phase: 'ready', failure: null });
    expect(result).toEqual(calm.result);
    expect(opened.site.forge.errors).toEqual([]);
  });

  test('of which each event comes twice gives the same figures, and asks Jira no more', async () => {
    const twice = await readWith({ duplicateEvents: true });
    expect(twice.sync.phase).toBe('ready');
    expect(twice.result).toEqual(calm.result);
    expect(twice.searches).toBe(calm.searches);
  });

  test('that Jira never answers has failed, says why, and is begun anew when asked', async () => {
    const { sync, result } = await readWith({ answers: [{ service: 'jira', path: SEARCH, times: 1000, status: 500 }] });
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
  const meanwhile = async () => {
    expect((await opened.jira('DELETE', '/rest/api/3/issue/PORT-298')).status).toBe(204);
  };
  const answer = { service: 'jira', path: '/changelog/bulkfetch', times: 1, status: null, meanwhile } as const;
  const { result } = await readWith({ answers: [answer] });
  expect(result?.projectIssues).toBe((calm.result?.projectIssues ?? 0) - 1);
});

describe('what leaves Jira leaves the figures', () => {
  beforeEach(async () => {
    opened = await openSite();
  });

  test('a deleted worklog', async () => {
    const before = await spent();
    const started = '2026-02-27T09:00:00.000+0100';
    const added = await opened.jira('POST', `/rest/api/3/issue/${KEY}/worklog`, { timeSpentSeconds: 7200, started });
    const { id } = (await added.json()) as { readonly id: string };
    await opened.site.forge.drain();
    expect(await spent()).toBe(before + 7200);
    expect((await opened.jira('DELETE', `/rest/api/3/issue/${KEY}/worklog/${id}`)).status).toBe(204);
    await opened.site.forge.drain();
    expect(await spent()).toBe(before);
  });

  test.each([1, 2])('a deleted issue, its event delivered %d time(s)', async (times) => {
    const before = (await shown()).result?.projectIssues ?? 0;
    opened.site.forge.misbehave({ duplicateEvents: times === 2 });
    expect((await opened.jira('DELETE', '/rest/api/3/issue/PORT-298')).status).toBe(204);
    await opened.site.forge.drain();
    expect((await shown()).result?.projectIssues).toBe(before - 1);
  });

  test('an issue that moved to another project', async () => {
    const before = (await shown()).result?.projectIssues ?? 0;
    const id = opened.site.jira.directory.issue(KEY)?.id ?? '';
    const changelog = { items: [{ field: 'project', from: opened.projectId, to: '99999' }] };
    const issue = { id, key: 'OTHER-1', fields: { project: { id: '99999', key: 'OTHER' } } };
    opened.site.events.emit({ name: 'avi:jira:updated:issue', payload: { issue, changelog }, accountId: null });
    await opened.site.forge.drain();
    expect((await shown()).result?.projectIssues).toBe(before - 1);
  });
});
