import { patience, someOf } from '../property-runs';
import { confirmedReaders } from './confirmed-readers';
import { openSite, valueOf, type OpenedSite } from './opened-site';
import { keptPublications, readPage, writeWords, type Node } from './stored-pages';

const DECISIONS = /Décisions prises en séance/;
const PAGES = '/wiki/api/v2/pages';
const WORDS = 'Le lot 2 est accordé.';

type Way = 'the first time' | 'again, with words on the page' | 'on schedule, over a page with costs';

/** Ids differ from page to page. */
const IDS = ['localId', 'id', 'collection'];
const withoutIds = ({ attrs = {}, content = [], ...rest }: Node): unknown => ({
  ...rest,
  attrs: Object.fromEntries(Object.entries(attrs).filter(([name]) => !IDS.includes(name))),
  content: content.map(withoutIds),
});

const pagesOf = async (opened: OpenedSite) => {
  const { json } = await opened.confluence('GET', `${PAGES}?limit=250&sort=id`);
  return (json['results'] as readonly { readonly id: string; readonly title: string }[]).filter(({ title }) =>
    /comité/i.test(title),
  );
};

/** What is left where a publication has ended: every page as people read it, and what the app says of it. */
async function leftOf(opened: OpenedSite) {
  const pages = await pagesOf(opened);
  const { last, nextOn, settings, number } = valueOf(await opened.page('showCommittee', {}));
  return {
    pages: await Promise.all(
      pages.map(async ({ id, title }) => ({
        title,
        content: (await readPage(opened, id)).document.content.map(withoutIds),
      })),
    ),
    told: { title: last?.title, statusDate: last?.statusDate, nextOn, settings, number },
  };
}

const hasMoney = (page: unknown): boolean => JSON.stringify(page).includes('€');

/** A site on which something is to be published, and the publication itself, which may die. */
async function prepared(way: Way) {
  const opened = await openSite();
  const shows = await confirmedReaders(opened, { costs: true, restricted: true });
  const publish = (date?: string) =>
    opened.page('publishCommittee', {
      locale: 'fr',
      spaceKey: 'PORT',
      shows,
      ...(date === undefined ? {} : { date }),
    });
  if (way === 'the first time') return { opened, run: () => publish() };
  const { page } = valueOf(await publish('2026-02-20'));
  await writeWords(opened, page.pageId, DECISIONS, WORDS);
  if (way === 'again, with words on the page') return { opened, run: () => publish() };
  const settings = valueOf(await opened.page('showSettings', {}));
  const committee = { ...settings.committee, every: 'week' } as const;
  valueOf(await opened.page('saveSettings', { before: settings, settings: { ...settings, committee } }));
  const run = async () => {
    await opened.site.forge.runScheduled('every-hour');
    await opened.site.forge.drain();
  };
  return { opened, run };
}

/** How many calls the publication makes, and what it leaves. */
async function undisturbed(way: Way) {
  const { opened, run } = await prepared(way);
  const calls = opened.site.faults;
  calls.set({ calls: [{ function: functionOf(way), effect: { kind: 'late', milliseconds: 0 } }] });
  await run();
  const number = calls.struck()[0] ?? 0;
  const left = await leftOf(opened);
  await opened.site.close();
  return { number, left };
}

const functionOf = (way: Way): string => (way.startsWith('on schedule') ? 'sync-consumer' : 'page-resolver');

describe.each<Way>([
  'the first time',
  'again, with words on the page',
  'on schedule, over a page with costs',
])('a publication that dies, %s,', (way) => {
  test(
    'is begun again, makes one page and ends as if it had not died',
    async () => {
      const { number, left } = await undisturbed(way);
      expect(number).toBeGreaterThan(10);
      expect(left.pages).toHaveLength(1);
      expect(hasMoney(left.pages)).toBe(way !== 'on schedule, over a page with costs');
      const deaths = Array.from({ length: number }, (_, at) => at + 1).flatMap((nth) =>
        (['before', 'after'] as const).map((when) => ({ nth, when })),
      );
      for (const { nth, when } of someOf(deaths, Math.ceil(deaths.length / 10))) {
        const { opened, run } = await prepared(way);
        const crash = { function: functionOf(way), nth, times: 1, effect: { kind: 'crash', when } } as const;
        opened.site.faults.set({ calls: [crash] });
        await run().catch(() => undefined);
        opened.site.faults.clear();
        for (const { id } of await pagesOf(opened)) {
          if (hasMoney(await readPage(opened, id)))
            expect(keptPublications(opened).some(({ confirmation }) => confirmation)).toBe(true);
        }
        await opened.site.clock.moveTo(opened.site.clock.now() + 3 * 60_000);
        await run();
        expect({ nth, when, ...(await leftOf(opened)) }).toEqual({ nth, when, ...left });
        await opened.site.close();
      }
    },
    patience(600_000),
  );
});
