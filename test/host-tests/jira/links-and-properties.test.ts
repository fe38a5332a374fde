import type { Json } from '../../host/seams/json';
import { openJira } from './open-jira';

let jira = openJira();
beforeEach(() => {
  jira = openJira();
});

describe('links', () => {
  test('stand on both issues until they are removed', async () => {
    const request = {
      type: { name: 'Blocks' },
      inwardIssue: { key: 'APP-2' },
      outwardIssue: { key: 'APP-3' },
    };
    expect((await jira.ask('POST', '/issueLink', { body: request })).status).toBe(201);
    expect(jira.events).toMatchObject([
      { name: 'avi:jira:created:issuelink', payload: { sourceIssueId: '2', destinationIssueId: '3' } },
    ]);
    const [link] = (await jira.fieldsOf('APP-2'))['issuelinks'] as readonly Json[];
    expect(link).toMatchObject({ type: { outward: 'blocks' }, outwardIssue: { key: 'APP-3' } });
    expect(await jira.fieldsOf('APP-3')).toMatchObject({ issuelinks: [{ inwardIssue: { key: 'APP-2' } }] });
    expect(await jira.find('issue in linkedIssues("APP-3", "is blocked by")')).toEqual(['APP-2']);
    const path = `/issueLink/${String(link?.['id'])}`;
    expect((await jira.ask('GET', path)).body).toMatchObject({
      inwardIssue: { key: 'APP-2' },
      outwardIssue: { key: 'APP-3' },
    });
    expect((await jira.ask('DELETE', path)).status).toBe(204);
    expect(await jira.fieldsOf('APP-3')).toMatchObject({ issuelinks: [] });
  });

  test('show the linked issue as it is now', async () => {
    await jira.ask('POST', '/issueLink', {
      body: { type: { id: '10' }, inwardIssue: { id: '2' }, outwardIssue: { id: '3' } },
    });
    await jira.ask('PUT', '/issue/APP-3', { body: { fields: { summary: 'Renommé' } } });
    expect(await jira.fieldsOf('APP-2')).toMatchObject({
      issuelinks: [{ outwardIssue: { fields: { summary: 'Renommé' } } }],
    });
  });
});

describe('properties', () => {
  test.each(['/issue/APP-3/properties', '/project/APP/properties'])('%s', async (path) => {
    expect((await jira.ask('PUT', `${path}/declared`, { body: { percent: 40 } })).status).toBe(201);
    expect((await jira.ask('PUT', `${path}/declared`, { body: { percent: 50 } })).status).toBe(200);
    expect((await jira.ask('GET', `${path}/declared`)).body).toEqual({
      key: 'declared',
      value: { percent: 50 },
    });
    expect((await jira.ask('GET', path)).body).toMatchObject({ keys: [{ key: 'declared' }] });
    expect((await jira.ask('DELETE', `${path}/declared`)).status).toBe(204);
    expect((await jira.ask('GET', `${path}/declared`)).status).toBe(404);
  });

  test('of issues can be searched', async () => {
    await jira.ask('PUT', '/issue/APP-3/properties/declared', { body: { percent: 40 } });
    expect(await jira.find('issue.property[declared].percent >= 40')).toEqual(['APP-3']);
    expect(await jira.find('issue.property[declared].percent > 40')).toEqual([]);
  });

  test('too large are refused', async () => {
    expect((await jira.ask('PUT', '/issue/APP-3/properties/x', { body: 'x'.repeat(33_000) })).status).toBe(
      400,
    );
  });
});
