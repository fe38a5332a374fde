import { CLIENT, LEAD, openSite, valueOf, type OpenedSite } from './opened-site';
import { readPage, writeWords, type Node } from './stored-pages';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.site.close());

const publish = (as = LEAD) => opened.page('publishCommittee', { locale: 'fr', spaceKey: 'PORT' }, as);

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.content ?? []).flatMap(nodesOf)];

describe('the committee page', () => {
  let pageId = '';

  test('goes on from the committees of the register', async () => {
    expect(valueOf(await opened.page('showCommittee', {})).number).toBe(6);
  });

  test('is written in one click, with its charts as images of the page', async () => {
    const published = valueOf(await publish());
    pageId = published.page.pageId;
    expect(published).toMatchObject({
      created: true,
      page: { path: expect.stringContaining('/wiki/spaces/PORT/pages/') as string },
    });
    const page = await readPage(opened, pageId);
    const media = nodesOf({ type: 'doc', content: page.document.content }).filter(
      ({ type }) => type === 'media',
    );
    expect(media.length).toBeGreaterThan(0);
    expect(media.every(({ attrs }) => attrs?.['collection'] === `contentId-${pageId}`)).toBe(true);
    expect(JSON.stringify(page.document)).toContain('n°\u00a06');
    expect(valueOf(await opened.page('showCommittee', {}))).toMatchObject({
      last: published.page,
      number: 6,
    });
  });

  test('is the same page next time, and keeps what people wrote', async () => {
    await writeWords(opened, pageId, /Relevé de décisions|D.cisions prises/, 'Le lot 2 est accordé.');
    const published = valueOf(await publish());
    expect(published).toMatchObject({ created: false, page: { pageId } });
    expect(published.keptBlocks.length + published.rescuedPassages).toBeGreaterThan(0);
    expect(JSON.stringify((await readPage(opened, pageId)).document)).toContain('Le lot 2 est accordé.');
  });

  test('has the number that its author chooses, and keeps it on the same day', async () => {
    valueOf(await opened.page('publishCommittee', { locale: 'fr', spaceKey: 'PORT', number: 12 }));
    expect(JSON.stringify((await readPage(opened, pageId)).document)).toContain('n°\u00a012');
    valueOf(await publish());
    expect(JSON.stringify((await readPage(opened, pageId)).document)).toContain('n°\u00a012');
  });

  test('takes another title where the space has one already', async () => {
    const { title } = await readPage(opened, pageId);
    await opened.confluence('DELETE', `/wiki/api/v2/pages/${pageId}`);
    const space = valueOf(await opened.page('showCommittee', {})).spaces.find(({ key }) => key === 'PORT');
    const body = { representation: 'atlas_doc_format', value: '{"type":"doc","version":1,"content":[]}' };
    await opened.confluence('POST', '/wiki/api/v2/pages', {
      spaceId: space?.id,
      status: 'current',
      title,
      body,
    });
    const published = valueOf(await publish());
    expect(published.created).toBe(true);
    expect(published.page.pageId).not.toBe(pageId);
    expect(published.page.title).toMatch(/\(\d+\)$/);
    pageId = published.page.pageId;
  });

  test('says which space does not exist', async () => {
    const reply = await opened.page('publishCommittee', { locale: 'fr', spaceKey: 'NOPE' });
    expect(reply).toEqual({ ok: false, failure: { code: 'space-not-found', detail: 'NOPE' } });
  });

  test('is not written by those who only browse', async () => {
    expect(await publish(CLIENT)).toEqual({ ok: false, failure: { code: 'forbidden' } });
  });

  test('is written by the schedule when its day has come, as a new version of the same page', async () => {
    const settings = valueOf(await opened.page('showSettings', {}));
    valueOf(
      await opened.page('saveSettings', {
        before: settings,
        settings: { ...settings, committee: { spaceKey: 'PORT', locale: 'fr', every: 'week' } },
      }),
    );
    valueOf(await opened.page('publishCommittee', { locale: 'fr', spaceKey: 'PORT', date: '2026-02-20' }));
    const before = valueOf(await opened.page('showCommittee', {}));
    expect(before.nextOn).toBe((before.last?.statusDate ?? 0) + 7);
    await opened.site.forge.runScheduled('every-hour');
    await opened.site.forge.drain();
    const { last } = valueOf(await opened.page('showCommittee', {}));
    expect(last).toMatchObject({ pageId, statusDate: (before.last?.statusDate ?? 0) + 7 });
    expect(last?.version).toBeGreaterThan(before.last?.version ?? 0);
  });
});
