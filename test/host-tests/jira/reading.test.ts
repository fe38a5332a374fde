import type { Json } from '../../host/seams/json';
import { APP_ACCOUNT_ID } from '../../host/seams/products';
import type { IssueDocument } from '../../host/seams/site-export';
import { ISSUES, smallSite } from './small-site';
import { openJira } from './open-jira';

const { ask } = openJira();

describe('a search', () => {
  test('gives ids alone unless fields are asked for', async () => {
    const { body } = await ask('GET', '/search/jql?jql=key%3DAPP-3');
    expect(body).toEqual({ issues: [{ id: '3' }], isLast: true });
  });

  test('gives the fields asked for', async () => {
    const { body } = await ask('GET', '/search/jql?jql=key%3DAPP-3&fields=summary,parent');
    const [issue] = body['issues'] as readonly Json[];
    expect(issue).toMatchObject({
      id: '3',
      key: 'APP-3',
      fields: { summary: 'Réaliser la page d’accueil', parent: { key: 'APP-1' } },
    });
    expect(Object.keys(issue?.['fields'] as Json)).toEqual(['summary', 'parent']);
  });

  test('leaves out fields named with a minus, and names fields by name', async () => {
    const { body } = await ask('POST', '/search/jql', {
      body: { jql: 'key = APP-3', fields: ['*all', '-description', '-Due date'] },
    });
    const fields = (body['issues'] as readonly Json[])[0]?.['fields'] as Json;
    expect(fields).toHaveProperty('summary');
    expect(fields).not.toHaveProperty('description');
    expect(fields).not.toHaveProperty('duedate');
  });

  test('goes through pages by tokens, each issue once, and the last page has none', async () => {
    const big = openJira({ source: { ...smallSite(null), issues: many(250) } });
    const keys: unknown[] = [];
    let token: unknown;
    let pages = 0;
    do {
      const request = {
        jql: 'project = APP ORDER BY key',
        fields: ['summary'],
        maxResults: 1000,
        ...(token === undefined ? {} : { nextPageToken: token }),
      };
      const { body } = await big.ask('POST', '/search/jql', { body: request });
      keys.push(...(body['issues'] as readonly Json[]).map(({ key }) => key));
      token = body['nextPageToken'];
      expect(body['isLast']).toBe(token === undefined);
      if (pages === 0) await big.ask('DELETE', '/issue/APP-250');
      pages += 1;
    } while (token !== undefined);
    expect(pages).toBe(3);
    expect(keys).toEqual(Array.from({ length: 249 }, (_, index) => `APP-${index + 1}`));
  });

  test('gives up to 5,000 where only ids are asked for', async () => {
    const big = openJira({ source: { ...smallSite(null), issues: many(250) } });
    const { body } = await big.ask('POST', '/search/jql', {
      body: { jql: 'project = APP', maxResults: 5000 },
    });
    expect(body['issues']).toHaveLength(250);
  });

  test('refuses a token of another search', async () => {
    const big = openJira({ source: { ...smallSite(null), issues: many(60) } });
    const { body } = await big.ask('POST', '/search/jql', { body: { jql: 'project = APP' } });
    const other = await big.ask('POST', '/search/jql', {
      body: { jql: 'project = HID', nextPageToken: body['nextPageToken'] },
    });
    expect(other.status).toBe(400);
  });

  test('counts', async () => {
    const { body } = await ask('POST', '/search/approximate-count', { body: { jql: 'project = APP' } });
    expect(body).toEqual({ count: 6 });
  });

  test('is gone in its old form', async () => {
    expect((await ask('GET', '/search?jql=project%3DAPP')).status).toBe(410);
    expect((await ask('POST', '/search', { body: { jql: 'project = APP' } })).status).toBe(410);
  });
});

describe('an issue', () => {
  test('comes with all its fields, its history and its properties when asked', async () => {
    const { body } = await ask(
      'GET',
      '/issue/APP-2?expand=changelog,names,schema,transitions&properties=*all',
    );
    expect(body).toMatchObject({
      key: 'APP-2',
      fields: { status: { name: 'Terminé' }, worklog: { total: 2 } },
      changelog: { total: 1 },
      names: { duedate: 'Due date' },
    });
  });

  test('lists its sub-tasks, and sums their time', async () => {
    const { body } = await ask('GET', '/issue/APP-3?fields=subtasks,aggregatetimeoriginalestimate');
    expect(body['fields']).toMatchObject({
      subtasks: [{ key: 'APP-4' }],
      aggregatetimeoriginalestimate: 75_600,
    });
  });

  test('is fetched in bulk; what cannot be seen is left out', async () => {
    const request = { issueIdsOrKeys: ['APP-3', '1', 'APP-99'], fields: ['summary'] };
    const { body } = await ask('POST', '/issue/bulkfetch', { body: request });
    expect((body['issues'] as readonly Json[]).map(({ key }) => key)).toEqual(['APP-1', 'APP-3']);
    expect(body['issueErrors']).toEqual([]);
  });

  test('tells its changes, of one issue and of many', async () => {
    const one = await ask('GET', '/issue/APP-2/changelog');
    expect(one.body).toMatchObject({
      total: 1,
      isLast: true,
      values: [{ items: [{ fieldId: 'status', to: '3' }] }],
    });
    const request = { issueIdsOrKeys: ['APP-2', 'APP-3', 'APP-6'], fieldIds: ['status'], maxResults: 1 };
    const first = await ask('POST', '/changelog/bulkfetch', { body: request });
    expect(first.body['issueChangeLogs']).toMatchObject([{ issueId: '2' }]);
    const second = await ask('POST', '/changelog/bulkfetch', {
      body: { ...request, nextPageToken: first.body['nextPageToken'] },
    });
    expect(second.body).toEqual({ issueChangeLogs: [expect.objectContaining({ issueId: '3' })] });
  });

  test('shows at most 20 worklogs; the rest is paged', async () => {
    const jira = openJira();
    for (let count = 0; count < 25; count += 1) {
      await jira.ask('POST', '/issue/APP-6/worklog', { body: { timeSpent: '1h' } });
    }
    const { body } = await jira.ask('GET', '/issue/APP-6?fields=worklog');
    expect((body['fields'] as Json)['worklog']).toMatchObject({
      total: 25,
      maxResults: 20,
      worklogs: { length: 20 },
    });
    const rest = await jira.ask('GET', '/issue/APP-6/worklog?startAt=20&maxResults=10');
    expect(rest.body).toMatchObject({ total: 25, startAt: 20, worklogs: { length: 5 } });
  });
});

describe('the site', () => {
  test.each([
    ['/serverInfo', { serverTitle: 'Small', serverTimeZone: 'Europe/Paris' }],
    ['/configuration', { timeTrackingEnabled: true }],
    ['/project/APP', { key: 'APP', versions: { length: 2 }, components: [{ name: 'Portail' }] }],
    ['/project/search', { total: 2 }],
    ['/project/search?query=appli', { total: 1, values: [{ key: 'APP' }] }],
    ['/project/APP/version?orderBy=-releaseDate&status=unreleased', { total: 1, values: [{ name: '2.0' }] }],
    ['/project/10/hierarchy', { projectId: 10, hierarchy: { length: 3 } }],
    ['/field/search?type=custom', { total: 1 }],
    ['/myself', { accountId: 'anne', displayName: 'Anne' }],
    ['/user?accountId=bruno', { displayName: 'Bruno' }],
    ['/user/bulk?accountId=bruno&accountId=chloe', { total: 2 }],
    ['/label', { values: ['etude', 'front', 'urgent'] }],
    ['/issueLinkType', { issueLinkTypes: [{ name: 'Blocks' }] }],
    ['/resolution/search', { total: 1 }],
    ['/version/72', { name: '2.0', overdue: false }],
    ['/version/72/unresolvedIssueCount', { issuesCount: 1, issuesUnresolvedCount: 1 }],
    ['/attachment/meta', { enabled: true }],
  ])('%s', async (path, expected) => {
    const { status, body } = await ask('GET', path);
    expect(status).toBe(200);
    expect(body).toMatchObject(expected);
  });

  test.each([
    ['/project', ['APP', 'HID'], 'key'],
    ['/project/APP/versions', ['1.0', '2.0'], 'name'],
    ['/project/APP/components', ['Portail'], 'name'],
    ['/project/APP/statuses', ['Epic', 'Task', 'Sub-task'], 'name'],
    ['/status', ['À faire', 'En cours', 'Terminé'], 'name'],
    ['/issuetype', ['Epic', 'Task', 'Sub-task'], 'name'],
    ['/priority', ['High', 'Medium', 'Low'], 'name'],
    ['/resolution', ['Done'], 'name'],
    ['/users', ['anne', 'bruno', 'chloe'], 'accountId'],
    ['/user/search?query=br', ['bruno'], 'accountId'],
    ['/user/assignable/search?project=APP', ['anne', 'bruno', 'chloe'], 'accountId'],
  ])('%s', async (path, expected, name) => {
    const { body } = await ask('GET', path);
    expect((body as unknown as readonly Json[]).map((one) => one[name])).toEqual(expected);
  });

  test('lists every type with the statuses that it may have, one of each category', async () => {
    const { body } = await ask('GET', '/project/HID/statuses');
    expect(body).toMatchObject([{ name: 'Task', statuses: [{ id: '1' }, { id: '2' }, { id: '3' }] }]);
  });
});

describe('what a call costs', () => {
  test.each([
    ['/issue/APP-2', {}, '2'],
    ['/search/jql?jql=project%3DAPP', {}, '7'],
    ['/users', {}, '7'],
    ['/issue/APP-2', { as: APP_ACCOUNT_ID }, '2'],
  ])('%s as %o: %s points', async (path, request, points) => {
    expect((await ask('GET', path, request)).headers.get('x-site-points')).toBe(points);
  });
});

function many(count: number): readonly IssueDocument[] {
  const [model] = ISSUES;
  return Array.from({ length: count }, (_, index) => ({
    id: String(1000 + index),
    key: `APP-${index + 1}`,
    fields: { ...model?.fields, project: { id: '10', key: 'APP', name: 'Application' } },
  }));
}
