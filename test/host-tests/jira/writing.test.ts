import type { Json } from '../../host/seams/json';
import { APP_ACCOUNT_ID } from '../../host/seams/products';
import { createState } from '../../host/state/create-state';
import { openJira } from './open-jira';

const TEXT = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Bonjour' }] }] };

let jira = openJira();
beforeEach(() => {
  jira = openJira();
});

const fieldsOf = async (key: string): Promise<Json> =>
  (await jira.ask('GET', `/issue/${key}?fields=*all`)).body['fields'] as Json;
const lastItems = async (key: string): Promise<readonly Json[]> => {
  const { body } = await jira.ask('GET', `/issue/${key}?expand=changelog`);
  const histories = (body['changelog'] as Json)['histories'] as readonly Json[];
  return (histories[0]?.['items'] ?? []) as readonly Json[];
};

const INFERRED = {
  inferClassificationDefaults: true,
  inferFieldDefaults: true,
  inferStatusDefaults: true,
  inferSubtaskTypeDefault: true,
};

describe('moving an issue', () => {
  const move = (target: string, ...issueIdsOrKeys: readonly string[]) =>
    jira.ask('POST', '/bulk/issues/move', {
      body: {
        targetToSourcesMapping: {
          [target]: { issueIdsOrKeys, ...INFERRED },
        },
      },
    });

  test('to another project gives it a key there, sub-tasks included; the old keys go on leading to it', async () => {
    const { status, body } = await move('HID,101', 'APP-3');
    expect(status).toBe(201);
    const task = await jira.ask('GET', `/bulk/queue/${String(body['taskId'])}`);
    expect(task.body).toMatchObject({ status: 'COMPLETE', processedAccessibleIssues: [3] });
    expect((await jira.ask('GET', '/issue/APP-3')).body).toMatchObject({ id: '3', key: 'HID-8' });
    expect(await fieldsOf('APP-4')).toMatchObject({ project: { key: 'HID' }, parent: { key: 'HID-8' } });
    expect(await fieldsOf('HID-8')).toMatchObject({ fixVersions: [], components: [], parent: { key: 'APP-1' } });
    const moved: readonly Json[] = [
      { field: 'Key', fromString: 'APP-3', toString: 'HID-8' },
      { field: 'project', from: '10', to: '20' },
    ];
    expect(await lastItems('HID-8')).toMatchObject(moved);
    expect(await jira.find('project = APP AND key >= APP-2 AND key < APP-6 ORDER BY key')).toEqual(['APP-2', 'APP-5']);
    expect(jira.names()).toEqual(['avi:jira:updated:issue', 'avi:jira:updated:issue']);
    expect(jira.events[0]?.payload).toMatchObject({ issue: { key: 'HID-8' }, changelog: { items: [{}, { field: 'project' }] } });
  });

  test('to another type keeps its key', async () => {
    expect((await move('APP,100', 'APP-6')).status).toBe(201);
    expect(await fieldsOf('APP-6')).toMatchObject({ issuetype: { name: 'Epic' } });
  });

  test.each([
    ['nowhere', 'NONE,101', 'APP-2'],
    ['to no type', 'HID,9', 'APP-2'],
    ['of nothing', 'HID,101', 'APP-99'],
  ])('%s is refused', async (_, target, issue) => {
    expect((await move(target, issue)).status).toBe(400);
    expect(jira.events).toEqual([]);
  });
});

describe('creating an issue', () => {
  test('gives it the next number, and tells the triggers', async () => {
    const fields = {
      project: { key: 'APP' },
      issuetype: { name: 'Task' },
      summary: 'Nouveau',
      parent: { key: 'APP-1' },
      labels: ['a'],
      duedate: '2026-04-01',
      timetracking: { originalEstimate: '2d' },
    };
    const { status, body } = await jira.ask('POST', '/issue', { body: { fields, properties: [{ key: 'p', value: 1 }] } });
    expect(status).toBe(201);
    expect(body['key']).toBe('APP-7');
    expect(await fieldsOf('APP-7')).toMatchObject({
      status: { name: 'À faire' },
      reporter: { accountId: 'anne' },
      parent: { key: 'APP-1' },
      timeoriginalestimate: 57_600,
      timeestimate: 57_600,
      timetracking: { originalEstimate: '2d' },
    });
    expect(jira.names()).toEqual(['avi:jira:created:issue']);
    expect(jira.events[0]).toMatchObject({
      accountId: 'anne',
      payload: { issue: { key: 'APP-7', fields: { project: { key: 'APP' } } }, selfGenerated: false },
    });
    expect(await jira.find('labels = a AND parent = APP-1')).toEqual(['APP-7']);
  });

  test.each<[Json, Json]>([
    [{}, { project: 'Specify a valid project ID or key' }],
    [{ project: { key: 'NONE' } }, { project: 'Specify a valid project ID or key' }],
    [{ project: { id: '10' }, issuetype: { id: '9' }, summary: 'x' }, { issuetype: 'Specify an issue type' }],
    [{ project: { id: '10' }, issuetype: { id: '101' } }, { summary: 'You must specify a summary of the issue.' }],
    [
      { project: { id: '10' }, issuetype: { id: '102' }, summary: 'x' },
      { parent: 'Issue type is a sub-task but parent issue key or id not specified.' },
    ],
    [
      { project: { id: '10' }, issuetype: { id: '101' }, summary: '', duedate: '1/2', wings: 2 },
      {
        summary: 'You must specify a summary of the issue.',
        duedate: 'Error parsing date string: 1/2',
        wings: "Field 'wings' cannot be set. It is not on the appropriate screen, or unknown.",
      },
    ],
  ])('of %o is refused, field by field', async (fields, errors) => {
    const { status, body } = await jira.ask('POST', '/issue', { body: { fields } });
    expect(status).toBe(400);
    expect(body).toEqual({ errorMessages: [], errors });
    expect(jira.events).toEqual([]);
  });

  test('in bulk creates what can be and tells what cannot', async () => {
    const good = { fields: { project: { key: 'APP' }, issuetype: { id: '101' }, summary: 'Un' } };
    const { status, body } = await jira.ask('POST', '/issue/bulk', { body: { issueUpdates: [good, { fields: {} }, good] } });
    expect(status).toBe(201);
    expect((body['issues'] as readonly Json[]).map(({ key }) => key)).toEqual(['APP-7', 'APP-8']);
    expect(body['errors']).toMatchObject([{ status: 400, failedElementNumber: 1 }]);
    expect(
      (await jira.ask('POST', '/issue/bulk', { body: { issueUpdates: Array.from({ length: 51 }, () => good) } })).status,
    ).toBe(400);
  });
});

describe('editing an issue', () => {
  test.each<[Json, Json, readonly Json[]]>([
    [{ summary: 'Autre' }, { summary: 'Autre' }, [{ fieldId: 'summary', toString: 'Autre' }]],
    [{ duedate: '2026-04-15' }, { duedate: '2026-04-15' }, [{ fieldId: 'duedate', from: '2026-03-31', to: '2026-04-15' }]],
    [{ duedate: null }, { duedate: null }, [{ fieldId: 'duedate', to: null }]],
    [
      { assignee: { accountId: 'bruno' } },
      { assignee: { accountId: 'bruno' } },
      [{ fieldId: 'assignee', from: 'chloe', to: 'bruno' }],
    ],
    [{ labels: ['front'] }, { labels: ['front'] }, [{ fieldId: 'labels', fromString: 'front urgent', toString: 'front' }]],
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
    expect(await fieldsOf('APP-3')).toMatchObject({ ...stored, updated: '2026-03-02T09:00:00.000+0000' });
    expect(await lastItems('APP-3')).toMatchObject(items);
    expect(jira.events[0]).toMatchObject({ name: 'avi:jira:updated:issue', payload: { changelog: { items } } });
  });

  test('tells an assignment apart', async () => {
    await jira.ask('PUT', '/issue/APP-3/assignee', { body: { accountId: null } });
    expect(jira.names()).toEqual(['avi:jira:updated:issue', 'avi:jira:assigned:issue']);
    expect(await jira.find('project = APP AND assignee is not EMPTY')).toEqual(['APP-2']);
  });

  test('adds to and removes from lists', async () => {
    const update = { labels: [{ add: 'new' }, { remove: 'urgent' }], components: [{ remove: { id: '81' } }] };
    await jira.ask('PUT', '/issue/APP-3', { body: { update } });
    expect(await fieldsOf('APP-3')).toMatchObject({ labels: ['front', 'new'], components: [] });
  });

  test.each([
    [{ parent: { key: 'APP-4' } }, 'parent'],
    [{ parent: { key: 'APP-3' } }, 'parent'],
    [{ labels: ['two words'] }, 'labels'],
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

  test('without any difference changes nothing and tells nobody', async () => {
    await jira.ask('PUT', '/issue/APP-3', { body: { fields: { duedate: '2026-03-31' } } });
    expect(jira.events).toEqual([]);
    expect(await fieldsOf('APP-3')).toMatchObject({ updated: '2026-02-20T08:00:00.000+0000' });
  });
});

describe('a transition', () => {
  test('to a done status resolves, and out of it reopens', async () => {
    const { body } = await jira.ask('GET', '/issue/APP-3/transitions');
    const done = (body['transitions'] as readonly Json[]).find(({ name }) => name === 'Terminé');
    await jira.ask('POST', '/issue/APP-3/transitions', { body: { transition: { id: done?.['id'] } } });
    expect(await fieldsOf('APP-3')).toMatchObject({
      resolution: { name: 'Done' },
      resolutiondate: '2026-03-02T09:00:00.000+0000',
    });
    expect(await lastItems('APP-3')).toMatchObject<readonly Json[]>([
      { fieldId: 'status', from: '2', to: '3', toString: 'Terminé' },
      { fieldId: 'resolution', from: null, to: '10000' },
    ]);
    expect(jira.events[0]?.payload).toMatchObject({ associatedStatuses: [{ id: '3' }, { id: '2' }] });
    await jira.ask('POST', '/issue/APP-3/transitions', { body: { transition: { id: '11' } } });
    expect(await fieldsOf('APP-3')).toMatchObject({ status: { id: '1' }, resolution: null, resolutiondate: null });
    expect(await jira.find('status was Terminé AND status = "À faire"')).toEqual(['APP-3']);
  });

  test('that does not exist is refused', async () => {
    const { status, body } = await jira.ask('POST', '/issue/APP-3/transitions', { body: { transition: { id: '999' } } });
    expect(status).toBe(400);
    expect(body['errorMessages']).toEqual(["Transition id '999' is not valid for this issue."]);
  });
});

describe('logging work', () => {
  test.each([
    ['', '2h', 28_800],
    ['?adjustEstimate=auto', '20h', 0],
    ['?adjustEstimate=leave', '2h', 36_000],
    ['?adjustEstimate=new&newEstimate=1d', '2h', 28_800],
    ['?adjustEstimate=manual&reduceBy=1h', '2h', 32_400],
  ])('with “%s” of %s leaves %i seconds', async (query, timeSpent, remaining) => {
    const { status, body } = await jira.ask('POST', `/issue/APP-3/worklog${query}`, { body: { timeSpent, comment: TEXT } });
    expect(status).toBe(201);
    expect(body).toMatchObject({ author: { accountId: 'anne' }, issueId: '3' });
    expect(await fieldsOf('APP-3')).toMatchObject({ timeestimate: remaining });
    expect(jira.names()).toEqual(['avi:jira:updated:issue', 'avi:jira:created:worklog']);
  });

  test('is corrected and deleted, and time follows', async () => {
    const made = await jira.ask('POST', '/issue/APP-3/worklog', {
      body: { timeSpentSeconds: 7200, started: '2026-03-01T08:00:00.000+0000' },
    });
    const path = `/issue/APP-3/worklog/${String(made.body['id'])}`;
    await jira.ask('PUT', path, { body: { timeSpent: '3h' } });
    expect(await fieldsOf('APP-3')).toMatchObject({ timespent: 46_800, timeestimate: 25_200 });
    expect((await jira.ask('GET', path)).body).toMatchObject({ timeSpent: '3h', started: '2026-03-01T08:00:00.000+0000' });
    expect((await jira.ask('DELETE', path)).status).toBe(204);
    expect(await fieldsOf('APP-3')).toMatchObject({ timespent: 36_000, timeestimate: 36_000 });
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
    expect((await jira.ask('GET', `/worklog/deleted?since=${since}`)).body).toMatchObject({ values: [{ worklogId: id }] });
  });

  test.each([[{}], [{ timeSpent: 'long' }], [{ timeSpentSeconds: 0 }], [{ timeSpent: '1h', started: 'today' }]])(
    '%o is refused',
    async (body) => {
      expect((await jira.ask('POST', '/issue/APP-3/worklog', { body })).status).toBe(400);
    },
  );
});

describe('deleting an issue', () => {
  test('takes its links, and tells', async () => {
    await jira.ask('POST', '/issueLink', {
      body: { type: { name: 'Blocks' }, inwardIssue: { key: 'APP-2' }, outwardIssue: { key: 'APP-6' } },
    });
    expect((await jira.ask('DELETE', '/issue/APP-2')).status).toBe(204);
    expect((await jira.ask('GET', '/issue/APP-2')).status).toBe(404);
    expect(await fieldsOf('APP-6')).toMatchObject({ issuelinks: [] });
    expect(jira.names().at(-1)).toBe('avi:jira:deleted:issue');
  });

  test('with sub-tasks asks for them to be named', async () => {
    expect((await jira.ask('DELETE', '/issue/APP-3')).status).toBe(400);
    expect((await jira.ask('DELETE', '/issue/APP-3?deleteSubtasks=true')).status).toBe(204);
    expect(await jira.find('key is not EMPTY AND project = APP ORDER BY key')).toEqual(['APP-1', 'APP-2', 'APP-5', 'APP-6']);
  });
});

describe('links', () => {
  test('stand on both issues until they are removed', async () => {
    const request = { type: { name: 'Blocks' }, inwardIssue: { key: 'APP-2' }, outwardIssue: { key: 'APP-3' } };
    expect((await jira.ask('POST', '/issueLink', { body: request })).status).toBe(201);
    expect(jira.events).toMatchObject([
      { name: 'avi:jira:created:issuelink', payload: { sourceIssueId: '2', destinationIssueId: '3' } },
    ]);
    const [link] = (await fieldsOf('APP-2'))['issuelinks'] as readonly Json[];
    expect(link).toMatchObject({ type: { outward: 'blocks' }, outwardIssue: { key: 'APP-3' } });
    expect(await fieldsOf('APP-3')).toMatchObject({ issuelinks: [{ inwardIssue: { key: 'APP-2' } }] });
    expect(await jira.find('issue in linkedIssues("APP-3", "is blocked by")')).toEqual(['APP-2']);
    const path = `/issueLink/${String(link?.['id'])}`;
    expect((await jira.ask('GET', path)).body).toMatchObject({ inwardIssue: { key: 'APP-2' }, outwardIssue: { key: 'APP-3' } });
    expect((await jira.ask('DELETE', path)).status).toBe(204);
    expect(await fieldsOf('APP-3')).toMatchObject({ issuelinks: [] });
  });

  test('show the linked issue as it is now', async () => {
    await jira.ask('POST', '/issueLink', { body: { type: { id: '10' }, inwardIssue: { id: '2' }, outwardIssue: { id: '3' } } });
    await jira.ask('PUT', '/issue/APP-3', { body: { fields: { summary: 'Renommé' } } });
    expect(await fieldsOf('APP-2')).toMatchObject({ issuelinks: [{ outwardIssue: { fields: { summary: 'Renommé' } } }] });
  });
});

describe('properties', () => {
  test.each(['/issue/APP-3/properties', '/project/APP/properties'])('%s', async (path) => {
    expect((await jira.ask('PUT', `${path}/declared`, { body: { percent: 40 } })).status).toBe(201);
    expect((await jira.ask('PUT', `${path}/declared`, { body: { percent: 50 } })).status).toBe(200);
    expect((await jira.ask('GET', `${path}/declared`)).body).toEqual({ key: 'declared', value: { percent: 50 } });
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
    expect((await jira.ask('PUT', '/issue/APP-3/properties/x', { body: 'x'.repeat(33_000) })).status).toBe(400);
  });
});

describe('versions, components, comments', () => {
  test('a version is made, released and removed', async () => {
    const made = await jira.ask('POST', '/version', { body: { name: '3.0', projectId: 10, releaseDate: '2026-02-01' } });
    expect(made.body).toMatchObject({ name: '3.0', overdue: true, released: false });
    const path = `/version/${String(made.body['id'])}`;
    await jira.ask('PUT', '/issue/APP-3', { body: { fields: { fixVersions: [{ name: '3.0' }] } } });
    await jira.ask('PUT', path, { body: { released: true } });
    expect(await fieldsOf('APP-3')).toMatchObject({ fixVersions: [{ name: '3.0', released: true }] });
    expect((await jira.ask('POST', '/version', { body: { name: '3.0', projectId: 10 } })).status).toBe(400);
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

  test('comments are added, corrected, listed and deleted', async () => {
    const made = await jira.ask('POST', '/issue/APP-3/comment', { as: 'bruno', body: { body: TEXT } });
    const path = `/issue/APP-3/comment/${String(made.body['id'])}`;
    expect((await jira.ask('PUT', path, { as: 'bruno', body: { body: { ...TEXT, content: [] } } })).body).toMatchObject({
      body: { content: [] },
    });
    expect((await jira.ask('GET', '/issue/APP-3/comment')).body).toMatchObject({ total: 1 });
    expect((await jira.ask('DELETE', path)).status).toBe(204);
    expect((await jira.ask('GET', path)).status).toBe(404);
  });
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
    expect(await after.find('project = APP ORDER BY key')).toEqual(['APP-1', 'APP-2', 'APP-3', 'APP-4', 'APP-5', 'APP-7']);
    expect(await after.find('summary ~ gardé')).toEqual(['APP-3']);
  });

  test('by the app says so', async () => {
    await jira.ask('PUT', '/issue/APP-3', { as: APP_ACCOUNT_ID, body: { fields: { duedate: null } } });
    expect(jira.events).toMatchObject([{ accountId: APP_ACCOUNT_ID, payload: { selfGenerated: true } }]);
  });
});
