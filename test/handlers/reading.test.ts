import { failureOf, openSite, valueOf, type OpenedSite } from './opened-site';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite({ imported: false });
});
afterAll(() => opened.site.close());

const issuesOfProject = (): number =>
  opened.site.jira.directory.projects().find(({ key }) => key === 'PORT')?.issues ?? 0;

describe('reading a project', () => {
  test('starts with its first opening, and says so while there is nothing to show', async () => {
    const first = valueOf(await opened.page('showProject', {}));
    expect(first).toMatchObject({ project: { key: 'PORT' }, sync: { phase: 'running' }, result: null });
    expect(failureOf(await opened.page('listIssues', { lists: ['outside'] }))).toBe('not-synchronised');
  });

  test('ends with figures on every issue of the project', async () => {
    await opened.site.forge.drain();
    const { sync, result } = valueOf(await opened.page('showProject', {}));
    expect(sync).toMatchObject({ phase: 'ready', failure: null });
    expect(result?.projectIssues).toBe(issuesOfProject());
    expect(result?.deliverables).toEqual([]);
    expect(opened.site.forge.errors).toEqual([]);
  });

  test('an edit in Jira arrives by event, reading only what changed', async () => {
    const key = 'PORT-12';
    opened.site.meter.reset();
    await opened.jira('PUT', `/rest/api/3/issue/${key}`, { fields: { summary: 'Renamed' } });
    await opened.jira('POST', `/rest/api/3/issue/${key}/worklog`, {
      timeSpentSeconds: 3600,
      started: '2026-02-27T09:00:00.000+0100',
    });
    const before = valueOf(await opened.page('showProject', {})).result?.effort.spent;
    await opened.site.forge.drain();
    const after = valueOf(await opened.page('showProject', {})).result?.effort.spent;
    expect(after).toEqual({ known: true, value: (before?.known ? before.value : 0) + 3600 });
    const searched = Object.entries(opened.site.meter.snapshot().rest).find(([operation]) =>
      operation.includes('searchAndReconsile'),
    );
    expect(searched?.[1].points).toBeLessThan(issuesOfProject());
  });

  test('a deleted issue leaves every figure', async () => {
    const before = valueOf(await opened.page('showProject', {})).result?.projectIssues ?? 0;
    expect((await opened.jira('DELETE', '/rest/api/3/issue/PORT-298')).status).toBe(204);
    await opened.site.forge.drain();
    expect(valueOf(await opened.page('showProject', {})).result?.projectIssues).toBe(before - 1);
  });

  test('a new issue is found by the hour at the latest', async () => {
    const before = valueOf(await opened.page('showProject', {})).result?.projectIssues ?? 0;
    const fields = { project: { key: 'PORT' }, issuetype: { name: 'Tâche' }, summary: 'Nouvelle tâche' };
    expect((await opened.jira('POST', '/rest/api/3/issue', { fields })).status).toBe(201);
    await opened.site.forge.runScheduled('every-hour');
    await opened.site.forge.drain();
    expect(valueOf(await opened.page('showProject', {})).result?.projectIssues).toBe(before + 1);
  });

  test('the status date is today in the project’s time zone, or the day asked for', async () => {
    const { result } = valueOf(await opened.page('showProject', {}));
    const past = valueOf(await opened.page('showProject', { date: '2026-01-15' })).result;
    expect(past?.statusDate).toBe(Date.UTC(2026, 0, 15) / 86_400_000);
    expect(result?.statusDate).toBe(Date.UTC(2026, 1, 27) / 86_400_000);
    await opened.site.clock.moveTo(Date.parse('2026-03-01T23:30:00Z'));
    expect(valueOf(await opened.page('showProject', {})).result?.statusDate).toBe(
      Date.UTC(2026, 2, 2) / 86_400_000,
    );
  });

  test.each([
    ['2026-02-30', 'date'],
    ['tomorrow', 'date'],
  ])('the date %s is refused', async (date, detail) => {
    expect(await opened.page('showProject', { date })).toEqual({
      ok: false,
      failure: { code: 'invalid-request', detail },
    });
  });
});
