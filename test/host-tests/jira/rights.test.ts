import type { Json } from '../../host/seams/json';
import { APP_ACCOUNT_ID } from '../../host/seams/products';
import { openJira, SEE_COSTS } from './open-jira';
import { smallSite } from './small-site';

const PERMISSIONS = {
  APP: {
    EDIT_ISSUES: ['anne'],
    WORK_ON_ISSUES: ['anne', 'bruno'],
    CREATE_ISSUES: ['anne'],
    TRANSITION_ISSUES: ['anne'],
    ADMINISTER_PROJECTS: ['anne'],
    'see-costs': ['anne'],
    'SECURITY:900': ['anne'],
  },
  HID: { BROWSE_PROJECTS: ['anne'] },
};
const { ask, find, jira } = openJira({ source: smallSite(PERMISSIONS) });

describe('what a person may not see is not there', () => {
  test('in searches', async () => {
    expect(await find('key is not EMPTY ORDER BY key', { as: 'chloe' })).toEqual([
      'APP-1',
      'APP-2',
      'APP-3',
      'APP-4',
      'APP-6',
    ]);
    expect(await find('key is not EMPTY ORDER BY key', { as: 'anne' })).toHaveLength(7);
    expect(await find('key is not EMPTY ORDER BY key', { as: APP_ACCOUNT_ID })).toHaveLength(7);
  });

  test.each(['/issue/HID-7', '/issue/APP-5', '/issue/APP-5/worklog', '/issue/APP-99', '/project/HID'])(
    '%s is 404',
    async (path) => {
      expect((await ask('GET', path, { as: 'chloe' })).status).toBe(404);
    },
  );

  test.each([
    ['project = HID', "The value 'HID' does not exist for the field 'project'."],
    ['key = APP-5', "An issue with key 'APP-5' does not exist for field 'issueKey'."],
  ])('in the query “%s”', async (jql, message) => {
    await expect(find(jql, { as: 'chloe' })).rejects.toThrow(message);
  });

  test('in lists of projects', async () => {
    const { body } = await ask('GET', '/project/search', { as: 'chloe' });
    expect(body).toMatchObject({ total: 1, values: [{ key: 'APP' }] });
  });
});

describe('what a person may not do is refused', () => {
  test.each([
    ['PUT', '/issue/APP-3', { fields: { summary: 'x' } }, 403],
    ['POST', '/issue', { fields: { project: { key: 'APP' }, issuetype: { id: '101' }, summary: 'x' } }, 400],
    ['POST', '/issue/APP-3/worklog', { timeSpent: '1h' }, 400],
    ['POST', '/issue/APP-3/transitions', { transition: { id: '31' } }, 400],
    ['PUT', '/project/APP/properties/x', { a: 1 }, 403],
    ['POST', '/version', { name: '3.0', projectId: 10 }, 401],
    ['PUT', '/issue/APP-3/properties/x', { a: 1 }, 403],
  ])('%s %s', async (method, path, body, status) => {
    expect((await ask(method, path, { as: 'chloe', body })).status).toBe(status);
  });
});

describe('callers', () => {
  test.each([
    [null, 401],
    ['nobody', 401],
    ['anne', 200],
  ])('%s gets %i', async (as, status) => {
    expect((await ask('GET', '/myself', { as })).status).toBe(status);
  });

  test('may ask what site it is without signing in', async () => {
    expect((await ask('GET', '/serverInfo', { as: null })).status).toBe(200);
  });

  test.each([
    ['GET', '/issue/APP-1', ['read:jira-work'], 200],
    ['GET', '/issue/APP-1', ['read:jira-user'], 401],
    ['GET', '/myself', ['read:jira-work'], 401],
    ['PUT', '/issue/APP-1/properties/a', ['read:jira-work'], 401],
    ['PUT', '/project/APP/properties/a', ['write:jira-work'], 401],
    ['POST', '/permissions/check', [], 200],
  ])('%s %s with scopes %o gets %i', async (method, path, scopes, status) => {
    const body = method === 'GET' ? {} : { body: {} };
    const answer = await ask(method, path, { as: APP_ACCOUNT_ID, scopes, ...body });
    expect([200, 201].includes(answer.status) ? 200 : answer.status).toBe(status);
    if (status === 401)
      expect(answer.body).toEqual({ code: 401, message: 'Unauthorized; scope does not match' });
  });
});

describe('permissions are told', () => {
  test('for the caller', async () => {
    const path = `/mypermissions?projectKey=APP&permissions=BROWSE_PROJECTS,EDIT_ISSUES,${encodeURIComponent(SEE_COSTS)}`;
    const { body } = await ask('GET', path, { as: 'bruno' });
    const held = Object.values(body['permissions'] as Readonly<Record<string, Json>>).map(
      ({ havePermission }) => havePermission,
    );
    expect(held).toEqual([true, false, false]);
  });

  test('for another, by the app', async () => {
    const request = {
      accountId: 'bruno',
      projectPermissions: [{ permissions: ['WORK_ON_ISSUES', SEE_COSTS], issues: [3, 5, 7], projects: [10] }],
    };
    const { body } = await ask('POST', '/permissions/check', { as: APP_ACCOUNT_ID, body: request });
    expect(body['projectPermissions']).toEqual([
      { permission: 'WORK_ON_ISSUES', issues: [3], projects: [10] },
      { permission: SEE_COSTS, issues: [], projects: [] },
    ]);
  });

  test('not for another, by a person who does not administer', async () => {
    expect(
      (await ask('POST', '/permissions/check', { as: 'bruno', body: { accountId: 'anne' } })).status,
    ).toBe(403);
  });

  test('unless they are unknown', async () => {
    expect((await ask('GET', '/mypermissions?permissions=FLY')).status).toBe(400);
  });
});

describe('the directory', () => {
  const { directory } = jira;

  test('knows people by account and by e-mail, and the app', () => {
    expect(directory.user('bruno@example.invalid')).toEqual({
      accountId: 'bruno',
      displayName: 'Bruno',
      email: 'bruno@example.invalid',
    });
    expect(directory.user(APP_ACCOUNT_ID)).toMatchObject({ displayName: 'Jalon' });
    expect(directory.user('nobody')).toBeUndefined();
    expect(directory.users()).toHaveLength(3);
  });

  test('lists what a person sees, newest first', () => {
    expect(directory.issuesOf('APP', 'chloe', 0, 2).map(({ key }) => key)).toEqual(['APP-6', 'APP-4']);
    expect(directory.projects()).toMatchObject([
      { key: 'APP', issues: 6 },
      { key: 'HID', issues: 1 },
    ]);
  });

  test('says who may what', () => {
    expect(directory.may('bruno', 'see-costs', 'APP')).toBe(false);
    expect(directory.may('bruno', SEE_COSTS, 'APP')).toBe(false);
    expect(directory.may('anne', SEE_COSTS, 'APP')).toBe(true);
    expect(directory.canSee('chloe', 'APP-5')).toBe(false);
    expect(directory.canSee('anne', 'APP-5')).toBe(true);
  });
});
