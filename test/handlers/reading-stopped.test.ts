import { PORTS } from '../../src/handlers/composition-root';
import { openSite, valueOf, type OpenedSite } from './opened-site';

let opened: OpenedSite;
afterEach(() => opened.site.close());

const shown = async () => valueOf(await opened.page('showProject', {}));
const sweep = async () => {
  await opened.site.forge.runScheduled('every-hour');
  await opened.site.forge.drain();
};
const writtenBytes = (): number =>
  Object.values(opened.site.meter.snapshot().kvs).reduce((sum, { writtenBytes: bytes }) => sum + bytes, 0);

test('a first reading that is stopped says so, and goes on when asked', async () => {
  opened = await openSite({ imported: false });
  await opened.site.forge.drain();
  expect((await shown()).sync.phase).toBe('running');
  expect(valueOf(await opened.page('cancelSync', {})).phase).toBe('cancelled');
  await opened.site.forge.drain();
  expect(await shown()).toMatchObject({ sync: { phase: 'cancelled' }, result: null });
  expect(valueOf(await opened.page('synchronise', {})).phase).toBe('running');
  await opened.site.forge.drain();
  expect((await shown()).sync).toMatchObject({ phase: 'ready', failure: null });
});

test('a long wait that Jira asks for is waited on the queue, by everybody', async () => {
  opened = await openSite({ imported: false });
  await opened.site.forge.drain();
  const effect = {
    kind: 'refused',
    status: 429,
    retryAfterSeconds: 300,
    reason: 'jira-quota-global-based',
  } as const;
  opened.site.faults.set({ calls: [{ service: 'jira', path: '/search/jql', times: 1, effect }] });
  await shown();
  const began = opened.site.clock.now();
  await opened.site.forge.drain();
  expect(opened.site.clock.now() - began).toBeGreaterThanOrEqual(300_000);
  expect((await shown()).sync).toMatchObject({ phase: 'ready', failure: null, waitsUntil: null });
  expect(opened.site.forge.errors).toEqual([]);
});

describe('a project that was read', () => {
  beforeEach(async () => {
    opened = await openSite();
  });

  test('costs no write while nothing changes', async () => {
    await sweep();
    opened.site.meter.reset();
    await sweep();
    expect(writtenBytes()).toBe(0);
  });

  test('takes in a change that Jira’s index does not show yet', async () => {
    opened.site.faults.set({ search: { lagSeconds: 86_400 } });
    const before = (await shown()).result?.effort.spent;
    const worklog = { timeSpentSeconds: 7200, started: '2026-02-27T09:00:00.000+0100' };
    await opened.jira('POST', '/rest/api/3/issue/PORT-12/worklog', worklog);
    await opened.site.forge.drain();
    expect((await shown()).result?.effort.spent).toEqual({
      known: true,
      value: (before?.known ? before.value : 0) + 7200,
    });
  });

  test('takes in a change of an issue that Jira’s index shows as it was before', async () => {
    const rename = (summary: string) =>
      opened.jira('PUT', '/rest/api/3/issue/PORT-12', { fields: { summary } });
    const summary = async () => {
      const issues = await opened.site.forge.within(() => PORTS.store.readFacts(opened.projectId));
      return issues.find(({ key }) => key === 'PORT-12')?.summary;
    };
    await rename('Une');
    await opened.site.forge.drain();
    expect(await summary()).toBe('Une');
    opened.site.faults.set({ search: { lagSeconds: 86_400 } });
    await rename('Deux');
    await opened.site.forge.drain();
    expect(await summary()).toBe('Deux');
  });

  test('and is out of reach keeps its last figures, says why, and goes on once it is in reach', async () => {
    const { result } = await shown();
    opened.site.faults.set({
      calls: [{ service: 'jira', path: '/rest/api/3/project/', effect: { kind: 'refused', status: 404 } }],
    });
    await sweep();
    expect(await shown()).toMatchObject({
      sync: { phase: 'failed', failure: 'project-unreadable' },
      result: { projectIssues: result?.projectIssues },
    });
    opened.site.faults.clear();
    await sweep();
    expect((await shown()).sync).toMatchObject({ phase: 'ready', failure: null });
  });
});
