import { CLIENT, failureOf, LEAD, openSite, valueOf, type OpenedSite } from './opened-site';
import { readPage, writeWords } from './stored-pages';

const KEY = 'PORT-12';
const DECISIONS = /Relevé de décisions|D.cisions prises/;

let opened: OpenedSite;
beforeEach(async () => {
  opened = await openSite();
});
afterEach(() => opened.site.close());

const shown = async () => valueOf(await opened.page('showProject', {}));
const publish = async () =>
  valueOf(await opened.page('publishCommittee', { locale: 'fr', spaceKey: 'PORT' }));
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
    expect(panel).toMatchObject({
      sync: { phase: 'running' },
      issue: { declared: { percent: 40 } },
      deliverable: null,
    });
    expect(valueOf(await opened.gadget(CLIENT))).toMatchObject({ sync: { phase: 'running' }, result: null });
    await opened.site.forge.drain();
    const { sync, result } = await shown();
    expect(sync).toMatchObject({ phase: 'ready', failure: null });
    expect(result).toMatchObject({ projectIssues: before.result?.projectIssues, deliverables: [] });
    expect(opened.site.forge.errors).toEqual([]);
  });

  const forgetting = async () => {
    opened.site.forge.reinstall(false);
    await shown();
    await opened.site.forge.drain();
  };

  test('goes on with the committee page of before, says so, and keeps all that stands there and is not the app’s by its own store', async () => {
    const { page: former } = await publish();
    await writeWords(opened, former.pageId, DECISIONS, 'Le lot 2 est accordé.');
    await forgetting();
    expect(valueOf(await opened.page('showCommittee', {}))).toMatchObject({ last: null, nextOn: null });
    const again = await publish();
    expect(again).toMatchObject({
      created: false,
      adopted: true,
      keptBlocks: ['Décisions prises en séance'],
    });
    expect(again.rescuedPassages).toBeGreaterThan(10);
    expect(again.page).toMatchObject({
      pageId: former.pageId,
      title: former.title,
      version: former.version + 2,
    });
    expect(JSON.stringify(await readPage(opened, former.pageId))).toContain('Le lot 2 est accordé.');
    expect(await publish()).toMatchObject({
      created: false,
      adopted: false,
      page: { pageId: former.pageId },
    });
  });

  test('leaves alone a page of that name which is not the project’s, and one that was put in the trash', async () => {
    const { page: former } = await publish();
    const path = `/wiki/api/v2/pages/${former.pageId}/properties`;
    const marks = (await opened.confluence('GET', path)).json['results'] as readonly {
      readonly id: string;
    }[];
    await opened.confluence('DELETE', `${path}/${marks[0]?.id ?? ''}`);
    const left = await readPage(opened, former.pageId);
    await forgetting();
    const { created, page } = await publish();
    expect([created, page.title]).toEqual([true, `${former.title} (2)`]);
    expect(await readPage(opened, former.pageId)).toEqual(left);
    await opened.confluence('DELETE', `/wiki/api/v2/pages/${page.pageId}`);
    await forgetting();
    expect((await publish()).created).toBe(true);
  });

  test('tells who may not write on the page of before, and makes no other', async () => {
    const { page: former } = await publish();
    await forgetting();
    const refused = { kind: 'refused', status: 403 } as const;
    opened.site.faults.set({
      calls: [{ service: 'confluence', path: `/content/${former.pageId}/`, effect: refused }],
    });
    const reply = await opened.page('publishCommittee', { locale: 'fr', spaceKey: 'PORT' });
    expect(failureOf(reply)).toBe('confluence-refused');
    expect(valueOf(await opened.page('showCommittee', {})).last).toBeNull();
    opened.site.faults.clear();
    expect(await publish()).toMatchObject({ adopted: true, page: { pageId: former.pageId } });
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
