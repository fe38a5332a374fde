import type { CallFault } from '../host/faults/faults';
import { failureOf, LEAD, openSite, valueOf, type OpenedSite } from './opened-site';
import { readPage, writeWords } from './stored-pages';

const DECISIONS = /Relevé de décisions|D.cisions prises/;
const PAGES = '/wiki/api/v2/pages';

let opened: OpenedSite;
beforeEach(async () => {
  opened = await openSite();
});
afterEach(() => opened.site.close());

const publish = (as = LEAD) => opened.page('publishCommittee', { locale: 'fr', spaceKey: 'PORT' }, as);
/** Refuses the first of these calls. */
const refuseOnce = (path: string, method: string, status: number) =>
  opened.site.faults.set({
    calls: [{ service: 'confluence', path, method, times: 1, effect: { kind: 'refused', status } }],
  });
const textOf = async (id: string) => JSON.stringify((await readPage(opened, id)).document);
const lastPage = async () => valueOf(await opened.page('showCommittee', {})).last;
const pages = async () =>
  (await opened.confluence('GET', `${PAGES}?limit=250`)).json['results'] as readonly { id: string }[];
const callsOf = (operation: string): number =>
  Object.entries(opened.site.meter.snapshot().rest)
    .filter(([name]) => name.split(' ').includes(operation))
    .reduce((sum, [, { calls }]) => sum + calls, 0);

/** Somebody saves the page between the app's reading and its writing, `times` times. */
function editedMeanwhile(id: string, times: number): CallFault {
  let number = 0;
  const run = () => writeWords(opened, id, DECISIONS, `Mot de dernière minute n° ${String(++number)}.`);
  return {
    service: 'confluence',
    path: `${PAGES}/${id}`,
    method: 'PUT',
    times,
    effect: { kind: 'meanwhile', run },
  };
}

describe('a page that somebody saves while it is written', () => {
  let pageId = '';
  beforeEach(async () => {
    pageId = valueOf(await publish()).page.pageId;
    await writeWords(opened, pageId, DECISIONS, 'Le lot 2 est accordé.');
    opened.site.meter.reset();
  });

  test('is read again, once, and keeps everybody’s words', async () => {
    opened.site.faults.set({ calls: [editedMeanwhile(pageId, 1)] });
    expect(valueOf(await publish())).toMatchObject({ created: false, page: { pageId } });
    const text = await textOf(pageId);
    expect(text).toContain('Le lot 2 est accordé.');
    expect(text).toContain('Mot de dernière minute n° 1.');
    expect(callsOf('updatePage')).toBe(2);
    expect(await lastPage()).toMatchObject({ version: (await readPage(opened, pageId)).version.number });
  });

  test('and again: says so, overwrites nothing, and the next time goes well', async () => {
    const before = await lastPage();
    opened.site.faults.set({ calls: [editedMeanwhile(pageId, 2)] });
    expect(failureOf(await publish())).toBe('page-conflict');
    expect(callsOf('updatePage')).toBe(2);
    expect(await lastPage()).toEqual(before);
    const words = ['Le lot 2 est accordé.', 'Mot de dernière minute n° 1.', 'Mot de dernière minute n° 2.'];
    const left = await textOf(pageId);
    for (const word of words) expect(left).toContain(word);
    expect(valueOf(await publish())).toMatchObject({ created: false, page: { pageId } });
    const text = await textOf(pageId);
    for (const word of words) expect(text.split(word)).toHaveLength(2);
  });
});

test('a deleted page gives way to a new one, which is then the page of the next time', async () => {
  const { pageId } = valueOf(await publish()).page;
  expect((await opened.confluence('DELETE', `${PAGES}/${pageId}`)).status).toBe(204);
  const published = valueOf(await publish());
  expect(published.created).toBe(true);
  expect(published.page.pageId).not.toBe(pageId);
  expect(valueOf(await publish())).toMatchObject({ created: false, page: { pageId: published.page.pageId } });
});

test.each([403, 404])(
  'who may not write in the space (%d) is told, and nothing is left behind',
  async (status) => {
    const before = await pages();
    refuseOnce(PAGES, 'POST', status);
    expect(failureOf(await publish())).toBe('confluence-refused');
    expect(await pages()).toEqual(before);
    expect(await lastPage()).toBeNull();
  },
);

test('who may not write on the page any more changes nothing there', async () => {
  const { page } = valueOf(await publish());
  const before = await readPage(opened, page.pageId);
  refuseOnce('/child/attachment', 'PUT', 403);
  expect(failureOf(await publish())).toBe('confluence-refused');
  expect(await readPage(opened, page.pageId)).toEqual(before);
  expect(await lastPage()).toEqual(page);
});

test('a page of which the charts failed is gone on with, not written a second time', async () => {
  const before = (await pages()).length;
  refuseOnce('/child/attachment', 'PUT', 500);
  expect(failureOf(await publish())).toBe('confluence-unavailable');
  const begun = await lastPage();
  expect(valueOf(await publish())).toMatchObject({ created: false, page: { pageId: begun?.pageId } });
  expect((await pages()).length).toBe(before + 1);
});

describe('two people who publish the first page at once', () => {
  test('make one page, in whatever languages: who comes second is told, and writes it again a moment later', async () => {
    const before = (await pages()).length;
    const inEnglish = () => opened.page('publishCommittee', { locale: 'en', spaceKey: 'PORT' });
    const replies = await Promise.all([publish(), inEnglish()]);
    expect(replies.map(failureOf).toSorted()).toEqual([null, 'page-conflict']);
    expect((await pages()).length).toBe(before + 1);
    const pageId = (await lastPage())?.pageId;
    expect(valueOf(await inEnglish())).toMatchObject({ created: false, adopted: false, page: { pageId } });
  });

  test('are not kept from it by a publication that died', async () => {
    const crash = { kind: 'crash', when: 'before' } as const;
    opened.site.faults.set({
      calls: [{ service: 'confluence', path: PAGES, method: 'POST', times: 1, effect: crash }],
    });
    await expect(publish()).rejects.toThrow();
    expect(failureOf(await publish())).toBe('page-conflict');
    await opened.site.clock.moveTo(opened.site.clock.now() + 3 * 60_000);
    expect(valueOf(await publish()).created).toBe(true);
  });
});
