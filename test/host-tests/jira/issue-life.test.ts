import type { Json } from '../../host/seams/json';
import { openJira } from './open-jira';

let jira = openJira();
beforeEach(() => {
  jira = openJira();
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
    const { status, body } = await jira.ask('POST', '/issue', {
      body: { fields, properties: [{ key: 'p', value: 1 }] },
    });
    expect(status).toBe(201);
    expect(body['key']).toBe('APP-7');
    expect(await jira.fieldsOf('APP-7')).toMatchObject({
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
    [
      { project: { id: '10' }, issuetype: { id: '101' } },
      { summary: 'You must specify a summary of the issue.' },
    ],
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
    const { status, body } = await jira.ask('POST', '/issue/bulk', {
      body: { issueUpdates: [good, { fields: {} }, good] },
    });
    expect(status).toBe(201);
    expect((body['issues'] as readonly Json[]).map(({ key }) => key)).toEqual(['APP-7', 'APP-8']);
    expect(body['errors']).toMatchObject([{ status: 400, failedElementNumber: 1 }]);
    expect(
      (
        await jira.ask('POST', '/issue/bulk', {
          body: { issueUpdates: Array.from({ length: 51 }, () => good) },
        })
      ).status,
    ).toBe(400);
  });
});

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
    expect(await jira.fieldsOf('APP-4')).toMatchObject({ project: { key: 'HID' }, parent: { key: 'HID-8' } });
    expect(await jira.fieldsOf('HID-8')).toMatchObject({
      fixVersions: [],
      components: [],
      parent: { key: 'APP-1' },
    });
    const moved: readonly Json[] = [
      { field: 'Key', fromString: 'APP-3', toString: 'HID-8' },
      { field: 'project', from: '10', to: '20' },
    ];
    expect(await jira.lastItems('HID-8')).toMatchObject(moved);
    expect(await jira.find('project = APP AND key >= APP-2 AND key < APP-6 ORDER BY key')).toEqual([
      'APP-2',
      'APP-5',
    ]);
    expect(jira.names()).toEqual(['avi:jira:updated:issue', 'avi:jira:updated:issue']);
    expect(jira.events[0]?.payload).toMatchObject({
      issue: { key: 'HID-8' },
      changelog: { items: [{}, { field: 'project' }] },
    });
  });

  test('to another type keeps its key', async () => {
    expect((await move('APP,100', 'APP-6')).status).toBe(201);
    expect(await jira.fieldsOf('APP-6')).toMatchObject({ issuetype: { name: 'Epic' } });
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

describe('deleting an issue', () => {
  test('takes its links, and tells', async () => {
    await jira.ask('POST', '/issueLink', {
      body: { type: { name: 'Blocks' }, inwardIssue: { key: 'APP-2' }, outwardIssue: { key: 'APP-6' } },
    });
    expect((await jira.ask('DELETE', '/issue/APP-2')).status).toBe(204);
    expect((await jira.ask('GET', '/issue/APP-2')).status).toBe(404);
    expect(await jira.fieldsOf('APP-6')).toMatchObject({ issuelinks: [] });
    expect(jira.names().at(-1)).toBe('avi:jira:deleted:issue');
  });

  test('with sub-tasks asks for them to be named', async () => {
    expect((await jira.ask('DELETE', '/issue/APP-3')).status).toBe(400);
    expect((await jira.ask('DELETE', '/issue/APP-3?deleteSubtasks=true')).status).toBe(204);
    expect(await jira.find('key is not EMPTY AND project = APP ORDER BY key')).toEqual([
      'APP-1',
      'APP-2',
      'APP-5',
      'APP-6',
    ]);
  });
});
