import { APP_ACCOUNT_ID } from '../../host/seams/products';
import { createState } from '../../host/state/create-state';
import { openJira } from './open-jira';

let jira = openJira();
beforeEach(() => {
  jira = openJira();
});

describe('what was changed', () => {
  test('is still there when the site starts again on the same state', async () => {
    const state = createState();
    const before = openJira({ state });
    await before.ask('PUT', '/issue/APP-3', { body: { fields: { summary: 'Gardé' } } });
    await before.ask('DELETE', '/issue/APP-6');
    await before.ask('POST', '/issue', {
      body: { fields: { project: { key: 'APP' }, issuetype: { id: '101' }, summary: 'Ajouté' } },
    });
    const after = openJira({ state });
    expect(await after.find('project = APP ORDER BY key')).toEqual([
      'APP-1',
      'APP-2',
      'APP-3',
      'APP-4',
      'APP-5',
      'APP-7',
    ]);
    expect(await after.find('summary ~ gardé')).toEqual(['APP-3']);
  });

  test('by the app says so', async () => {
    await jira.ask('PUT', '/issue/APP-3', { as: APP_ACCOUNT_ID, body: { fields: { duedate: null } } });
    expect(jira.events).toMatchObject([{ accountId: APP_ACCOUNT_ID, payload: { selfGenerated: true } }]);
  });
});
