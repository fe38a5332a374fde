import { openJira } from './open-jira';

let jira = openJira();
beforeEach(() => {
  jira = openJira();
});

test('a version is made, released and removed', async () => {
  const made = await jira.ask('POST', '/version', {
    body: { name: '3.0', projectId: 10, releaseDate: '2026-02-01' },
  });
  expect(made.body).toMatchObject({ name: '3.0', overdue: true, released: false });
  const path = `/version/${String(made.body['id'])}`;
  await jira.ask('PUT', '/issue/APP-3', { body: { fields: { fixVersions: [{ name: '3.0' }] } } });
  await jira.ask('PUT', path, { body: { released: true } });
  expect(await jira.fieldsOf('APP-3')).toMatchObject({ fixVersions: [{ name: '3.0', released: true }] });
  expect((await jira.ask('POST', '/version', { body: { name: '3.0', projectId: 10 } })).status).toBe(400);
  expect((await jira.ask('PUT', path, { body: { releaseDate: '2026-02-30' } })).status).toBe(400);
  expect((await jira.ask('DELETE', path)).status).toBe(204);
  expect(jira.names().filter((name) => name.endsWith('version'))).toEqual(
    ['created', 'updated', 'released', 'deleted'].map((what) => `avi:jira:${what}:version`),
  );
});

test('a component is made', async () => {
  await jira.ask('POST', '/component', { body: { name: 'API', project: 'APP' } });
  await jira.ask('PUT', '/issue/APP-6', { body: { fields: { components: [{ name: 'API' }] } } });
  expect(await jira.find('component = API')).toEqual(['APP-6']);
});
