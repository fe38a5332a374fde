import type { Json } from '../../host/seams/json';
import { openJira } from './open-jira';
import { NOW } from './small-site';

const LAG = 60;

/** Searches, some issues brought up to date; gives key and summary of what is found. */
async function found(
  jira: ReturnType<typeof openJira>,
  jql: string,
  reconcileIssues: readonly number[] = [],
) {
  const { body } = await jira.ask('POST', '/search/jql', {
    body: { jql, fields: ['summary'], reconcileIssues },
  });
  return (body['issues'] as readonly Json[]).map(
    ({ key, fields }) => `${String(key)} ${String((fields as Json)['summary'])}`,
  );
}

describe('a search index that lags', () => {
  const created = { project: { key: 'APP' }, issuetype: { name: 'Task' }, summary: 'Nouveau' };

  test('shows an edit after a while, of issues to be reconciled at once', async () => {
    const jira = openJira({ searchLagSeconds: LAG });
    await jira.ask('PUT', '/issue/APP-6', { body: { fields: { summary: 'Une' } } });
    await jira.clock.moveTo(NOW + 30_000);
    await jira.ask('PUT', '/issue/APP-6', { body: { fields: { summary: 'Deux' } } });
    expect(await found(jira, 'key = APP-6')).toEqual(['APP-6 Recette']);
    expect(await found(jira, 'updated >= -5m')).toEqual([]);
    expect(await found(jira, 'updated >= -5m', [6])).toEqual(['APP-6 Deux']);
    await jira.clock.moveTo(NOW + 70_000);
    expect(await found(jira, 'key = APP-6')).toEqual(['APP-6 Une']);
    await jira.clock.moveTo(NOW + 90_000);
    expect(await found(jira, 'updated >= -5m')).toEqual(['APP-6 Deux']);
  });

  test('does not show a new issue for a while, but the issue itself can be read', async () => {
    const jira = openJira({ searchLagSeconds: LAG });
    await jira.ask('POST', '/issue', { body: { fields: created } });
    const count = async () =>
      (await jira.ask('POST', '/search/approximate-count', { body: { jql: 'summary ~ Nouveau' } })).body;
    expect(await found(jira, 'summary ~ Nouveau')).toEqual([]);
    expect(await count()).toEqual({ count: 0 });
    expect((await jira.ask('GET', '/issue/APP-7')).status).toBe(200);
    await jira.clock.moveTo(NOW + LAG * 1000);
    expect(await found(jira, 'summary ~ Nouveau')).toEqual(['APP-7 Nouveau']);
    expect(await count()).toEqual({ count: 1 });
  });

  test('never shows what was deleted', async () => {
    const jira = openJira({ searchLagSeconds: LAG });
    await jira.ask('DELETE', '/issue/APP-6');
    expect(await found(jira, 'project = APP')).not.toContain('APP-6 Recette');
  });
});
