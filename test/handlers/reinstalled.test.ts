import { CLIENT, LEAD, openSite, valueOf, type OpenedSite } from './opened-site';
import { readPage, writeWords } from './stored-pages';

const KEY = 'PORT-12';
const DECISIONS = /Relevé de décisions|D.cisions prises/;

let opened: OpenedSite;
beforeEach(async () => {
  opened = await openSite();
});
afterEach(() => opened.site.close());

const shown = async () => valueOf(await opened.page('showProject', {}));
const publish = async () => valueOf(await opened.page('publishCommittee', { locale: 'fr', spaceKey: 'PORT' }));
const sweep = async () => {
  await opened.site.forge.runScheduled('every-hour');
  await opened.site.forge.drain();
};
const exported = async () => {
  const config = { projectId: opened.projectId, projectKey: 'PORT' };
  const request = { exportType: 'pdf', accountId: LEAD, locale: 'en-US', extension: { config } } as const;
  return JSON.stringify(await opened.site.forge.exportMacro('project-macro', request));
};

describe('installed again after its store was deleted', () => {
  test('every surface offers a first reading; what was left in Jira and Confluence does no harm', async () => {
    valueOf(await opened.panel('declareProgress', KEY, { percent: 40 }));
    const before = await shown();
    opened.site.forge.reinstall(false);
    await sweep();
    expect(await exported()).toContain('Jalon has not read the project yet');
    const panel = valueOf(await opened.panel('showIssue', KEY, {}));
    expect(panel).toMatchObject({ sync: { phase: 'running' }, issue: { declared: { percent: 40 } }, deliverable: null });
    expect(valueOf(await opened.gadget(CLIENT))).toMatchObject({ sync: { phase: 'running' }, result: null });
    await opened.site.forge.drain();
    const { sync, result } = await shown();
    expect(sync).toMatchObject({ phase: 'ready', failure: null });
    expect(result).toMatchObject({ projectIssues: before.result?.projectIssues, deliverables: [] });
    expect(opened.site.forge.errors).toEqual([]);
  });

  test('knows no committee page of before, leaves it as it is, and writes one of its own from then on', async () => {
    const { page: former } = await publish();
    await writeWords(opened, former.pageId, DECISIONS, 'Le lot 2 est accordé.');
    const left = await readPage(opened, former.pageId);
    opened.site.forge.reinstall(false);
    await shown();
    await opened.site.forge.drain();
    expect(valueOf(await opened.page('showCommittee', {}))).toMatchObject({ last: null, nextOn: null });
    const { created, page } = await publish();
    expect(created).toBe(true);
    expect(page.title).toBe(`${former.title} (2)`);
    expect(await readPage(opened, former.pageId)).toEqual(left);
    expect(await publish()).toMatchObject({ created: false, page: { pageId: page.pageId } });
  });
});

test('installed again within the time that its store is kept, it reads all anew and loses nothing', async () => {
  const before = await shown();
  const { page } = await publish();
  opened.site.forge.reinstall(true);
  await opened.site.forge.drain();
  const { sync, result } = await shown();
  expect(sync).toMatchObject({ phase: 'ready', failure: null });
  expect(result?.deliverables).toEqual(before.result?.deliverables);
  expect(await publish()).toMatchObject({ created: false, page: { pageId: page.pageId } });
});
