import type { Json } from '../../host/seams/json';
import { openJira } from './open-jira';

let jira = openJira();
beforeEach(() => {
  jira = openJira();
});

describe('editing an issue', () => {
  test.each<[Json, Json, readonly Json[]]>([
    [{ summary: 'Autre' }, { summary: 'Autre' }, [{ fieldId: 'summary', toString: 'Autre' }]],
    [
      { duedate: '2026-04-15' },
      { duedate: '2026-04-15' },
      [{ fieldId: 'duedate', from: '2026-03-31', to: '2026-04-15' }],
    ],
    [{ duedate: null }, { duedate: null }, [{ fieldId: 'duedate', to: null }]],
    [
      { assignee: { accountId: 'bruno' } },
      { assignee: { accountId: 'bruno' } },
      [{ fieldId: 'assignee', from: 'chloe', to: 'bruno' }],
    ],
    [
      { labels: ['front'] },
      { labels: ['front'] },
      [{ fieldId: 'labels', fromString: 'front urgent', toString: 'front' }],
    ],
    [{ priority: { name: 'Low' } }, { priority: { id: '3' } }, [{ fieldId: 'priority', from: '1', to: '3' }]],
    [
      { fixVersions: [{ name: '1.0' }] },
      { fixVersions: [{ id: '71' }] },
      [
        { field: 'Fix Version', to: '71' },
        { field: 'Fix Version', from: '72' },
      ],
    ],
    [{ parent: null }, {}, [{ fieldId: 'parent', fromString: 'APP-1', to: null }]],
    [
      { customfield_10015: '2026-02-17' },
      { customfield_10015: '2026-02-17' },
      [{ field: 'Start date', fieldtype: 'custom', toString: '2026-02-17' }],
    ],
    [
      { timetracking: { originalEstimate: '3d', remainingEstimate: '4h' } },
      { timeoriginalestimate: 86_400, timeestimate: 14_400, timetracking: { remainingEstimate: '4h' } },
      [
        { fieldId: 'timeoriginalestimate', from: '72000', to: '86400' },
        { fieldId: 'timeestimate', from: '36000', to: '14400' },
      ],
    ],
  ])('%o is stored and told in its history', async (fields, stored, items) => {
    expect((await jira.ask('PUT', '/issue/APP-3', { body: { fields } })).status).toBe(204);
    expect(await jira.fieldsOf('APP-3')).toMatchObject({
      ...stored,
      updated: '2026-03-02T09:00:00.000+0000',
    });
    expect(await jira.lastItems('APP-3')).toMatchObject(items);
    expect(jira.events[0]).toMatchObject({
      name: 'avi:jira:updated:issue',
      payload: { changelog: { items } },
    });
  });

  test('tells an assignment apart', async () => {
    await jira.ask('PUT', '/issue/APP-3/assignee', { body: { accountId: null } });
    expect(jira.names()).toEqual(['avi:jira:updated:issue', 'avi:jira:assigned:issue']);
    expect(await jira.find('project = APP AND assignee is not EMPTY')).toEqual(['APP-2']);
  });

  test('adds to and removes from lists', async () => {
    const update = { labels: [{ add: 'new' }, { remove: 'urgent' }], components: [{ remove: { id: '81' } }] };
    await jira.ask('PUT', '/issue/APP-3', { body: { update } });
    expect(await jira.fieldsOf('APP-3')).toMatchObject({ labels: ['front', 'new'], components: [] });
  });

  test.each([
    [{ parent: { key: 'APP-4' } }, 'parent'],
    [{ parent: { key: 'APP-3' } }, 'parent'],
    [{ labels: ['two words'] }, 'labels'],
    [{ duedate: '2026-02-30' }, 'duedate'],
    [{ duedate: '2026-2-3' }, 'duedate'],
    [{ description: 'plain' }, 'description'],
    [{ assignee: { accountId: 'nobody' } }, 'assignee'],
    [{ priority: { name: 'Never' } }, 'priority'],
    [{ timetracking: { remainingEstimate: 'soon' } }, 'timetracking_remainingestimate'],
    [{ status: { id: '3' } }, 'status'],
  ])('%o is refused', async (fields, field) => {
    const { status, body } = await jira.ask('PUT', '/issue/APP-3', { body: { fields } });
    expect(status).toBe(400);
    expect(Object.keys(body['errors'] as Json)).toEqual([field]);
    expect(jira.events).toEqual([]);
  });

  test('with a rich text that is no valid document is refused, and not told why', async () => {
    const description = { type: 'doc', version: 1, content: [{ type: 'text', text: 'loose' }] };
    const { status, body } = await jira.ask('PUT', '/issue/APP-3', { body: { fields: { description } } });
    expect([status, body]).toEqual([400, { errorMessages: ['INVALID_INPUT'], errors: {} }]);
  });

  test('without any difference changes nothing and tells nobody', async () => {
    await jira.ask('PUT', '/issue/APP-3', { body: { fields: { duedate: '2026-03-31' } } });
    expect(jira.events).toEqual([]);
    expect(await jira.fieldsOf('APP-3')).toMatchObject({ updated: '2026-02-20T08:00:00.000+0000' });
  });
});

describe('a transition', () => {
  test('to a done status resolves, and out of it reopens', async () => {
    const { body } = await jira.ask('GET', '/issue/APP-3/transitions');
    const done = (body['transitions'] as readonly Json[]).find(({ name }) => name === 'Terminé');
    await jira.ask('POST', '/issue/APP-3/transitions', { body: { transition: { id: done?.['id'] } } });
    expect(await jira.fieldsOf('APP-3')).toMatchObject({
      resolution: { name: 'Done' },
      resolutiondate: '2026-03-02T09:00:00.000+0000',
    });
    expect(await jira.lastItems('APP-3')).toMatchObject<readonly Json[]>([
      { fieldId: 'status', from: '2', to: '3', toString: 'Terminé' },
      { fieldId: 'resolution', from: null, to: '10000' },
    ]);
    expect(jira.events[0]?.payload).toMatchObject({ associatedStatuses: [{ id: '3' }, { id: '2' }] });
    await jira.ask('POST', '/issue/APP-3/transitions', { body: { transition: { id: '11' } } });
    expect(await jira.fieldsOf('APP-3')).toMatchObject({
      status: { id: '1' },
      resolution: null,
      resolutiondate: null,
    });
    expect(await jira.find('status was Terminé AND status = "À faire"')).toEqual(['APP-3']);
  });

  test('that does not exist is refused', async () => {
    const { status, body } = await jira.ask('POST', '/issue/APP-3/transitions', {
      body: { transition: { id: '999' } },
    });
    expect(status).toBe(400);
    expect(body['errorMessages']).toEqual(["Transition id '999' is not valid for this issue."]);
  });
});
