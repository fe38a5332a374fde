import { openJira } from './open-jira';
import { TEXT } from './small-site';

let jira = openJira();
beforeEach(() => {
  jira = openJira();
});

describe('logging work', () => {
  test.each([
    ['', '2h', 28_800],
    ['?adjustEstimate=auto', '20h', 0],
    ['?adjustEstimate=leave', '2h', 36_000],
    ['?adjustEstimate=new&newEstimate=1d', '2h', 28_800],
    ['?adjustEstimate=manual&reduceBy=1h', '2h', 32_400],
  ])('with “%s” of %s leaves %i seconds', async (query, timeSpent, remaining) => {
    const { status, body } = await jira.ask('POST', `/issue/APP-3/worklog${query}`, {
      body: { timeSpent, comment: TEXT },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ author: { accountId: 'anne' }, issueId: '3' });
    expect(await jira.fieldsOf('APP-3')).toMatchObject({ timeestimate: remaining });
    expect(jira.names()).toEqual(['avi:jira:updated:issue', 'avi:jira:created:worklog']);
  });

  test('is corrected and deleted, and time follows', async () => {
    const made = await jira.ask('POST', '/issue/APP-3/worklog', {
      body: { timeSpentSeconds: 7200, started: '2026-03-01T08:00:00.000+0000' },
    });
    const path = `/issue/APP-3/worklog/${String(made.body['id'])}`;
    await jira.ask('PUT', path, { body: { timeSpent: '3h' } });
    expect(await jira.fieldsOf('APP-3')).toMatchObject({ timespent: 46_800, timeestimate: 25_200 });
    expect((await jira.ask('GET', path)).body).toMatchObject({
      timeSpent: '3h',
      started: '2026-03-01T08:00:00.000+0000',
    });
    expect((await jira.ask('DELETE', path)).status).toBe(204);
    expect(await jira.fieldsOf('APP-3')).toMatchObject({ timespent: 36_000, timeestimate: 36_000 });
    expect((await jira.ask('GET', path)).status).toBe(404);
    expect(jira.names().filter((name) => name.endsWith('worklog'))).toEqual([
      'avi:jira:created:worklog',
      'avi:jira:updated:worklog',
      'avi:jira:deleted:worklog',
    ]);
  });

  test('shows in the lists of changes once a minute has passed', async () => {
    const { body } = await jira.ask('POST', '/issue/APP-3/worklog', { body: { timeSpent: '1h' } });
    const id = Number(body['id']);
    const since = jira.clock.now() - 1;
    expect((await jira.ask('GET', `/worklog/updated?since=${since}`)).body['values']).toEqual([]);
    await jira.clock.moveTo(jira.clock.now() + 120_000);
    expect((await jira.ask('GET', `/worklog/updated?since=${since}`)).body).toMatchObject({
      values: [{ worklogId: id }],
      lastPage: true,
    });
    expect((await jira.ask('POST', '/worklog/list', { body: { ids: [id, 501, 9] } })).body).toMatchObject([
      { issueId: '3' },
      { issueId: '2' },
    ]);
    await jira.ask('DELETE', `/issue/APP-3/worklog/${id}`);
    await jira.clock.moveTo(jira.clock.now() + 120_000);
    expect((await jira.ask('GET', `/worklog/deleted?since=${since}`)).body).toMatchObject({
      values: [{ worklogId: id }],
    });
  });

  test('is deleted and moved by many without an event, and time follows', async () => {
    const made = [];
    for (const timeSpent of ['1h', '2h', '3h'])
      made.push((await jira.ask('POST', '/issue/APP-3/worklog', { body: { timeSpent } })).body);
    const ids = made.map(({ id }) => Number(id));
    const [before, other] = [await jira.fieldsOf('APP-3'), await jira.fieldsOf('APP-2')];
    const namesBefore = jira.names().length;
    expect(
      (await jira.ask('DELETE', '/issue/APP-3/worklog', { body: { ids: ids.slice(0, 1) } })).status,
    ).toBe(204);
    const body = { ids: ids.slice(1, 2), issueIdOrKey: 'APP-2' };
    expect((await jira.ask('POST', '/issue/APP-3/worklog/move', { body })).status).toBe(204);
    const { timespent, updated } = before as { timespent: number; updated: string };
    expect(await jira.fieldsOf('APP-3')).toMatchObject({ timespent: timespent - 3 * 3600, updated });
    expect(await jira.fieldsOf('APP-2')).toMatchObject({
      timespent: ((other as { timespent?: number }).timespent ?? 0) + 7200,
    });
    expect(jira.names()).toHaveLength(namesBefore);
    for (const wrong of [[], [ids[0]], [1]]) {
      const { status } = await jira.ask('DELETE', '/issue/APP-3/worklog', { body: { ids: wrong } });
      expect(status).toBe(wrong.length === 0 ? 400 : 404);
    }
  });

  test.each([
    [{}],
    [{ timeSpent: 'long' }],
    [{ timeSpentSeconds: 0 }],
    [{ timeSpent: '1h', started: 'today' }],
  ])('%o is refused', async (body) => {
    expect((await jira.ask('POST', '/issue/APP-3/worklog', { body })).status).toBe(400);
  });
});
