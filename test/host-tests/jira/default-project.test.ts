import { defaultExport } from '../../host/data/default-export';
import { APP_ACCOUNT_ID } from '../../host/seams/products';
import { openJira } from './open-jira';

describe('the default project', () => {
  const source = defaultExport();
  const { ask } = openJira({ source });
  const asApp = { as: APP_ACCOUNT_ID };

  test.each([
    '/search/jql?jql=project%3DPORT&fields=*all&expand=changelog&maxResults=100',
    '/project/PORT',
    '/project/PORT/statuses',
    '/project/PORT/version',
    '/project/PORT/components',
    '/field',
    '/status',
    '/issuetype',
    '/issueLinkType',
    '/priority',
    '/resolution',
    '/users',
    '/worklog/updated?since=0',
    `/issue/${source.issues[40]?.key ?? ''}?expand=changelog,transitions,names,schema`,
    `/issue/${source.issues[40]?.key ?? ''}/worklog`,
  ])('is shown as Jira would show it: %s', async (path) => {
    expect((await ask('GET', path, asApp)).status).toBe(200);
  });

  test('counts its issues', async () => {
    const { body } = await ask('POST', '/search/approximate-count', {
      ...asApp,
      body: { jql: 'project = PORT' },
    });
    expect(body).toEqual({ count: source.issues.filter(({ key }) => key.startsWith('PORT-')).length });
  });
});
