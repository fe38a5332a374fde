import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { dayOf } from '../../src/domain/calendar/day';
import { historyFields, issueFacts } from '../../src/gateways/jira/issue-facts';
import { historySchema, issueSchema, worklogSchema } from '../../src/gateways/jira/issue-schema';

const reading = { timeZone: 'Europe/Paris', startField: 'customfield_10015' };
const factsOf = (issue: unknown, histories: unknown = []) => {
  const parsed = issueSchema.parse(issue);
  const worklogs = parsed.fields.worklog?.worklogs ?? [];
  return issueFacts(
    parsed,
    { histories: historySchema.array().parse(histories), worklogs, epicId: null },
    reading,
  );
};
const bare = { id: '7', key: 'A-7', fields: { project: { id: '1', key: 'A' } } };

describe('the facts of an issue', () => {
  test('are unknown, not zero, where Jira does not say', () => {
    expect(factsOf(bare)).toMatchObject({
      estimate: null,
      remaining: null,
      spent: null,
      due: null,
      start: null,
      resolved: null,
    });
  });

  test.each([
    ['2026-03-28T23:30:00.000+0000', '2026-03-29'],
    ['2026-03-29T22:30:00.000+0000', '2026-03-30'],
    ['2026-01-01T00:30:00.000+0800', '2025-12-31'],
  ])('%s is the day %s in Paris', (created, day) => {
    expect(factsOf({ ...bare, fields: { ...bare.fields, created } }).created).toBe(dayOf(day));
  });

  test.each([
    [{ name: 'Epic', subtask: false }, 1],
    [{ name: 'Épopée', subtask: false, hierarchyLevel: 1 }, 1],
    [{ name: 'Sous-tâche', subtask: true }, -1],
    [{ name: 'Tâche' }, 0],
  ])('the type %j is of level %i', (issuetype, level) => {
    expect(factsOf({ ...bare, fields: { ...bare.fields, issuetype } }).level).toBe(level);
  });

  test.each([
    ['an epic', { name: 'Epic' }, 'Portal'],
    ['a task', { name: 'Task' }, ''],
    ['a sub-task', { name: 'Sub-task', subtask: true }, ''],
  ])('keep the summary of %s only where a deliverable may be named by it', (_, issuetype, kept) => {
    expect(factsOf({ ...bare, fields: { ...bare.fields, issuetype, summary: 'Portal' } }).summary).toBe(kept);
  });

  test('blocking goes from this issue outward, whatever the type is called', () => {
    const issuelinks = [
      {
        type: { name: 'Blocage', inward: 'est bloqué par', outward: 'blocks' },
        outwardIssue: { id: '8', key: 'A-8' },
      },
      { type: { name: 'Blocks' }, inwardIssue: { id: '9', key: 'A-9' } },
      { type: { name: 'Relates' }, outwardIssue: { id: '10', key: 'A-10' } },
    ];
    expect(factsOf({ ...bare, fields: { ...bare.fields, issuelinks } }).blocks).toEqual(['8']);
  });

  test('history is oldest first, by day, with names of resolutions and ISO days', () => {
    const resolved: object = {
      fieldId: 'resolution',
      from: null,
      fromString: null,
      to: '10000',
      toString: 'Done',
    };
    const histories = [
      {
        id: '3',
        created: 1_772_208_000_000,
        items: [{ fieldId: 'duedate', from: '2026-01-02 00:00:00.0', to: '' }],
      },
      {
        id: '2',
        created: '2026-01-05T10:00:00.000+0100',
        items: [resolved, { fieldId: 'assignee', from: null, to: 'x' }],
      },
      {
        id: '1',
        created: '2026-01-05T10:00:00.000+0100',
        items: [{ fieldId: 'customfield_10015', from: null, to: '2026-01-06' }],
      },
    ];
    expect(factsOf(bare, histories).changes).toEqual([
      { day: dayOf('2026-01-05'), field: 'start', from: null, to: '2026-01-06' },
      { day: dayOf('2026-01-05'), field: 'resolution', from: null, to: 'Done' },
      { day: dayOf('2026-02-27'), field: 'due', from: '2026-01-02', to: null },
    ]);
  });

  test.each<object>([
    { field: 'IssueParentAssociation', from: '5', fromString: 'A-5', to: '6', toString: 'A-6' },
    { field: 'IssueParentAssociation', fieldId: 'parent', from: '5', to: '6' },
    { field: 'Epic Link', fieldId: 'customfield_10014', from: '5', to: '6' },
    { field: 'Parent', from: '5', to: '6' },
  ])('a parent that changed is told by Jira as $field, with ids', (item) => {
    const histories = [{ id: '1', created: '2026-01-05T10:00:00.000+0100', items: [item] }];
    expect(factsOf(bare, histories).changes).toEqual([
      { day: dayOf('2026-01-05'), field: 'parent', from: '5', to: '6' },
    ]);
  });

  test('history tells of versions and components by id, and of labels by what was lost and gained', () => {
    const items: readonly object[] = [
      {
        field: 'Fix Version',
        fieldId: 'fixVersions',
        from: '7',
        fromString: '1.0',
        to: null,
        toString: null,
      },
      { field: 'Component', fieldId: 'components', from: null, fromString: null, to: '9', toString: 'api' },
      { field: 'labels', fieldId: 'labels', from: null, fromString: 'a b', to: null, toString: 'b  c' },
      { field: 'labels', fieldId: 'labels', from: null, fromString: 'c', to: null, toString: 'c' },
    ];
    const day = dayOf('2026-01-05');
    expect(factsOf(bare, [{ id: '2', created: '2026-01-05T10:00:00.000+0100', items }]).changes).toEqual([
      { day, field: 'version', from: '7', to: null },
      { day, field: 'component', from: null, to: '9' },
      { day, field: 'label', from: 'a', to: null },
      { day, field: 'label', from: null, to: 'c' },
    ]);
  });

  test('asks for no more fields of history than Jira takes', () => {
    for (const asked of historyFields({ ...reading, epicField: 'customfield_10014' }))
      expect(asked.length).toBeLessThanOrEqual(10);
  });

  test('links of other types than Blocks are kept with their type, from the issue outward', () => {
    const issuelinks = [
      { type: { id: '9', name: 'Dependency' }, outwardIssue: { id: '8', key: 'A-8' } },
      { type: { name: 'Gantt' }, outwardIssue: { id: '11', key: 'A-11' } },
      { type: { id: '9', name: 'Dependency' }, inwardIssue: { id: '9', key: 'A-9' } },
      { type: { id: '1', name: 'Blocks' }, outwardIssue: { id: '10', key: 'A-10' } },
    ];
    const { links, blocks } = factsOf({ ...bare, fields: { ...bare.fields, issuelinks } });
    expect({ links, blocks }).toEqual({
      links: [
        { type: '9', to: '8' },
        { type: 'Gantt', to: '11' },
      ],
      blocks: ['10'],
    });
  });

  test.each([
    [undefined, undefined],
    [{ total: 1, histories: [{ id: '1', created: 0 }] }, undefined],
    [{ total: 250, histories: [{ id: '1', created: 0 }] }, 249],
  ])('of the histories %j so many were not given: %s', (changelog, unread) => {
    expect(factsOf({ ...bare, changelog }).historiesUnread).toBe(unread);
  });

  test('a security level makes the issue restricted', () => {
    expect(factsOf({ ...bare, fields: { ...bare.fields, security: { id: '1' } } }).restricted).toBe(true);
    expect(factsOf({ ...bare, fields: { ...bare.fields, security: null } }).restricted).toBe(false);
  });
});

const RECORDED = resolve(__dirname, '../data/devlake');

describe('answers as Jira really gave them', () => {
  const elements = (file: string): readonly unknown[] =>
    JSON.parse(
      gunzipSync(readFileSync(resolve(RECORDED, `${file}.gz`))).toString('utf8'),
    ) as readonly unknown[];

  test('are as many as were recorded', () => {
    const files = ['issues.json', 'changelogs.json', 'worklogs.json'];
    expect(files.map((file) => elements(file).length)).toEqual([34, 279, 30]);
  });
  test('every issue is read', () => {
    for (const issue of elements('issues.json')) expect(factsOf(issue).key).toMatch(/^[A-Z0-9]+-\d+$/);
  });
  test('every history is read', () => {
    expect(
      elements('changelogs.json').filter((history) => !historySchema.safeParse(history).success),
    ).toEqual([]);
  });
  test('every worklog is read', () => {
    expect(elements('worklogs.json').filter((worklog) => !worklogSchema.safeParse(worklog).success)).toEqual(
      [],
    );
  });
});
