import { execFile } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { serve, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { Version3Client } from 'jira.js';
import { callerOf } from '../../host/server/authentication';
import { openJira } from './open-jira';

/** In a process of its own: the client loads modules in a way that Jest does not allow. */
const ATTACHING = `
  import { Version3Client } from 'jira.js';
  const jira = new Version3Client({ host: process.argv[1], authentication: { basic: { email: 'anne', apiToken: 'any' } } });
  const file = Buffer.from('Réserves levées');
  const [{ id }] = await jira.issueAttachments.addAttachment({
    issueIdOrKey: 'APP-3',
    attachment: { filename: 'Procès-verbal.txt', file, mimeType: 'text/plain' },
  });
  const metadata = await jira.issueAttachments.getAttachment({ id });
  const content = Buffer.from(await jira.issueAttachments.getAttachmentContent({ id, redirect: false })).toString('utf8');
  const { fields } = await jira.issues.getIssue({ issueIdOrKey: 'APP-3', fields: ['attachment'] });
  await jira.issueAttachments.removeAttachment({ id });
  const gone = await jira.issueAttachments.getAttachment({ id }).catch(({ status }) => status);
  console.log(JSON.stringify([metadata, content, fields.attachment, gone]));
`;

async function inNode(script: string, ...parameters: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    script,
    ...parameters,
  ]);
  return stdout;
}

/** A client of Jira that others wrote (jira.js), talking HTTP with Basic authentication. */
describe('jira.js on the site', () => {
  const { jira, clock } = openJira();
  let server: ServerType;
  let anne: Version3Client;
  let stranger: Version3Client;
  let host = '';

  beforeAll(async () => {
    server = await listening();
    host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const signedInAs = (email: string): Version3Client =>
      new Version3Client({ host, authentication: { basic: { email, apiToken: 'any' } } });
    anne = signedInAs('anne@example.invalid');
    stranger = signedInAs('stranger@example.invalid');
  });
  afterAll(() => {
    server.close();
  });

  async function listening(): Promise<ServerType> {
    const app = new Hono();
    app.all('/rest/*', async (context) => {
      const caller = callerOf(context, jira.directory);
      if (caller === null) return context.text('Unauthorized', 401);
      const { raw } = context.req;
      const body = raw.method === 'GET' || raw.method === 'DELETE' ? {} : { body: await raw.arrayBuffer() };
      const { pathname, search } = new URL(raw.url);
      return jira.request(
        `${pathname}${search}`,
        { method: raw.method, headers: raw.headers, ...body },
        caller,
      );
    });
    return new Promise((resolve) => {
      const started = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(started));
    });
  }

  test('signs in by e-mail', async () => {
    expect(await anne.myself.getCurrentUser()).toMatchObject({ accountId: 'anne' });
    await expect(stranger.myself.getCurrentUser()).rejects.toMatchObject({ status: 401 });
    expect(await anne.serverInfo.getServerInfo()).toMatchObject({ serverTitle: 'Small' });
  });

  test('searches and reads', async () => {
    const found = await anne.issueSearch.searchForIssuesUsingJqlEnhancedSearchPost({
      jql: 'project = APP AND statusCategory != Done ORDER BY key',
      fields: ['summary', 'duedate'],
      maxResults: 2,
    });
    expect(found.issues?.map(({ key }) => key)).toEqual(['APP-1', 'APP-3']);
    const more = await anne.issueSearch.searchForIssuesUsingJqlEnhancedSearch({
      jql: 'project = APP AND statusCategory != Done ORDER BY key',
      fields: ['summary'],
      maxResults: 10,
      nextPageToken: found.nextPageToken ?? '',
    });
    expect(more.issues?.map(({ key }) => key)).toEqual(['APP-4', 'APP-5', 'APP-6']);
    const issue = await anne.issues.getIssue({
      issueIdOrKey: 'APP-2',
      fields: ['summary', 'worklog'],
      expand: 'changelog',
    });
    expect(issue).toMatchObject({ key: 'APP-2', changelog: { total: 1 } });
    expect(await anne.projects.searchProjects({ query: 'app' })).toMatchObject({ total: 1 });
  });

  test('says what is wrong in a query', async () => {
    await expect(
      anne.issueSearch.searchForIssuesUsingJqlEnhancedSearchPost({ jql: 'colour = red' }),
    ).rejects.toMatchObject({
      status: 400,
    });
  });

  test('creates, edits, moves and deletes an issue', async () => {
    const { key } = await anne.issues.createIssue({
      fields: { project: { key: 'APP' }, issuetype: { name: 'Task' }, summary: 'From a client' },
    });
    await anne.issues.editIssue({ issueIdOrKey: key, fields: { duedate: '2026-05-01', labels: ['client'] } });
    const { transitions = [] } = await anne.issues.getTransitions({ issueIdOrKey: key });
    const done = transitions.find(({ name }) => name === 'Terminé');
    await anne.issues.doTransition({ issueIdOrKey: key, transition: { id: done?.id ?? '' } });
    const issue = await anne.issues.getIssue({ issueIdOrKey: key });
    expect(issue.fields).toMatchObject({
      duedate: '2026-05-01',
      labels: ['client'],
      resolution: { name: 'Done' },
    });
    await anne.issues.deleteIssue({ issueIdOrKey: key });
    await expect(anne.issues.getIssue({ issueIdOrKey: key })).rejects.toMatchObject({ status: 404 });
  });

  test('logs work and reads it back', async () => {
    const started = '2026-02-27T09:00:00.000+0000';
    const made = await anne.issueWorklogs.addWorklog({ issueIdOrKey: 'APP-3', timeSpent: '1h 30m', started });
    const worklog = await anne.issueWorklogs.getWorklog({ issueIdOrKey: 'APP-3', id: made.id ?? '' });
    expect(worklog).toMatchObject({ timeSpentSeconds: 5400, started });
    await anne.issueWorklogs.updateWorklog({
      issueIdOrKey: 'APP-3',
      id: made.id ?? '',
      timeSpentSeconds: 7200,
    });
    await clock.moveTo(clock.now() + 120_000);
    const changed = await anne.issueWorklogs.getIdsOfWorklogsModifiedSince({ since: clock.now() - 300_000 });
    expect(changed.values?.map(({ worklogId }) => worklogId)).toContain(Number(made.id));
    await anne.issueWorklogs.deleteWorklog({ issueIdOrKey: 'APP-3', id: made.id ?? '' });
    expect(await anne.issueWorklogs.getIssueWorklog({ issueIdOrKey: 'APP-3' })).toMatchObject({ total: 0 });
  });

  test('attaches a file and downloads it', async () => {
    const attached = JSON.parse(await inNode(ATTACHING, host)) as readonly unknown[];
    expect(attached).toMatchObject([
      { filename: 'Procès-verbal.txt', size: 17, mimeType: 'text/plain' },
      'Réserves levées',
      { length: 1 },
      404,
    ]);
  });

  test('keeps properties, links and versions', async () => {
    await anne.issueProperties.setIssueProperty({
      issueIdOrKey: 'APP-3',
      propertyKey: 'note',
      propertyValue: { a: 1 },
    });
    expect(
      await anne.issueProperties.getIssueProperty({ issueIdOrKey: 'APP-3', propertyKey: 'note' }),
    ).toEqual({
      key: 'note',
      value: { a: 1 },
    });
    await anne.issueLinks.linkIssues({
      type: { name: 'Blocks' },
      inwardIssue: { key: 'APP-3' },
      outwardIssue: { key: 'APP-6' },
    });
    const version = await anne.projectVersions.createVersion({ name: '4.0', projectId: 10 });
    expect(await anne.projectVersions.getVersion({ id: version.id ?? '' })).toMatchObject({ name: '4.0' });
  });
});
