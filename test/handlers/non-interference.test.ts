import type { State } from '../host/seams/state';
import { fc, patience, runsOf } from '../property-runs';
import { CLIENT, LEAD, openSite, valueOf, type OpenedSite } from './opened-site';
import { hiddenChanges, importedAgain, nothing, otherMoney, type Change } from './secret-changes';
import { ACCOUNTANT, MANAGER, SECRET_SUMMARY, siteWith } from './secret-sites';
import { keptPublications } from './stored-pages';
import { thinned } from './thinned-site';
import { viewsOf } from './views-of';

/** Everything that somebody gets of a site, as text by what they asked. */
type Seen = Readonly<Record<string, string>>;

const HOUR = 3_600_000;
const BLANK = {
  earning: 'effort',
  phase: null,
  contractDate: null,
  owner: null,
  approver: null,
  criteria: [],
} as const;
/**
 * Every deliverable and everything that a project can have, in a third of its issues: so many more sites can
 * be looked at.
 */
const DATA = thinned(siteWith({ secret: [{}, {}] }));
/** Other suites compare what is exchanged with the products' descriptions. */
const SITE = { data: DATA, observe: () => undefined };

/**
 * The state from which every pair begins: sources by key and by JQL reach issues that most readers may not
 * see.
 */
async function beginning(): Promise<State> {
  const opened = await openSite(SITE);
  const define = async (name: string, source: object, as: string) =>
    valueOf(
      await opened.page(
        'saveDeliverable',
        { id: null, name, source, ...BLANK, statusPercents: {} } as never,
        as,
      ),
    );
  await define('By key', { issue: 'SECR-1' }, LEAD);
  await define(
    'By project',
    { jql: `project in (SECR, SOC) AND (summary ~ "${SECRET_SUMMARY}" OR key = SOC-1)` },
    LEAD,
  );
  await define('By words', { jql: `summary ~ "${SECRET_SUMMARY}" OR key = SOC-2` }, MANAGER);
  await opened.site.forge.drain();
  const state = opened.site.state.copy();
  await opened.site.close();
  return state;
}

async function pass({ site }: OpenedSite, time: number): Promise<void> {
  await site.clock.moveTo(site.clock.now() + time);
  await site.forge.drain();
}

/**
 * All that is kept for others: baselines, snapshots, a page that somebody asked for, a day that is over and
 * the pages of the schedule.
 */
async function keep(opened: OpenedSite): Promise<void> {
  for (const author of [MANAGER, LEAD]) {
    valueOf(await opened.page('captureBaseline', { name: 'New plan', reason: 'Asked for' }, author));
    valueOf(await opened.page('takeSnapshot', { note: 'Kept' }, author));
    await pass(opened, 1_000);
  }
  valueOf(await opened.page('publishCommittee', { locale: 'fr', spaceKey: 'PORT' }));
  await pass(opened, 24 * HOUR);
}

/** What each of some readers gets once a site was changed and figures were kept. */
async function seenAfter(state: State, change: Change, readers: readonly string[]): Promise<readonly Seen[]> {
  const opened = await openSite({ ...SITE, imported: false, state: state.copy() });
  try {
    await change(opened);
    await pass(opened, HOUR);
    await keep(opened);
    const pages = await pagesOf(opened);
    const seen: Seen[] = [];
    for (const reader of readers) seen.push({ ...(await viewsOf(opened, reader)), ...pages });
    return seen;
  } finally {
    await opened.site.close();
  }
}

/** The committee pages as everybody who reads their space reads them in Confluence. */
async function pagesOf(opened: OpenedSite): Promise<Seen> {
  const texts: Record<string, string> = {};
  for (const id of new Set(keptPublications(opened).map(({ pageId }) => pageId))) {
    const { status, json } = await opened.confluence(
      'GET',
      `/wiki/api/v2/pages/${id}?body-format=atlas_doc_format`,
      undefined,
      CLIENT,
    );
    texts[`page ${id}`] = JSON.stringify([status, json['title'], json['body']]);
  }
  return texts;
}

/** Where what some readers get differs from what they got before, a line each with the words around. */
function differences(seen: readonly Seen[], before: readonly Seen[]): readonly string[] {
  return seen.flatMap((views, reader) => {
    const names = new Set([...Object.keys(views), ...Object.keys(before[reader] ?? {})]);
    return [...names].flatMap((name) => {
      const [text, old] = [views[name] ?? '', before[reader]?.[name] ?? ''];
      if (text === old) return [];
      let at = 0;
      while (text[at] === old[at]) at += 1;
      const around = (whole: string): string => whole.slice(Math.max(0, at - 120), at + 60);
      return [`${String(reader)} ${name}: ${around(old)} | ${around(text)}`];
    });
  });
}

/**
 * Answers without everybody's word on costs: their weather, that of the whole, and what follows from it.
 * Pages say it in words.
 */
const withoutWeather = (views: Seen): Seen =>
  Object.fromEntries(
    Object.entries(views).flatMap(([name, text]) => {
      if (/^(page|macro export) /.test(name)) return [];
      const blank = text.replace(/\{"weather":"\w+","cause":"[\w-]+"\}/g, '"weather"');
      return [[name, blank.replace(/"group":"(on-course|at-risk)"/g, '"group":"going"')]];
    }),
  );

/** Whether all the weather that somebody sees is the same: then so is every word. */
const isAlike = (seen: readonly Seen[], before: readonly Seen[]): boolean => {
  const answers = (views: Seen): unknown =>
    Object.entries(views).filter(([name]) => !/^(page|macro export) /.test(name));
  return JSON.stringify(seen.map(answers)) === JSON.stringify(before.map(answers));
};

describe('a site gives away to those who may not see something nothing of it', () => {
  let state: State;
  beforeAll(async () => {
    state = await beginning();
  }, patience(120_000));

  test('issues with a security level, and of a project that they may not browse: whatever becomes of them, in every answer and page', async () => {
    const readers = [CLIENT, MANAGER, ACCOUNTANT];
    const untouched = await seenAfter(state, nothing, readers);
    await fc.assert(
      fc.asyncProperty(hiddenChanges, async (change) => {
        expect(differences(await seenAfter(state, change, readers), untouched)).toEqual([]);
      }),
      runsOf(6),
    );
  });

  test('money: whatever the amounts, in every answer but for the weather of costs, and in every page where this is the same', async () => {
    const readers = [CLIENT, MANAGER];
    const untouched = await seenAfter(
      state,
      importedAgain((file) => file),
      readers,
    );
    let alike = 0;
    await fc.assert(
      fc.asyncProperty(otherMoney, async (change) => {
        const seen = await seenAfter(state, change, readers);
        expect(differences(seen.map(withoutWeather), untouched.map(withoutWeather))).toEqual([]);
        if (!isAlike(seen, untouched)) return;
        alike += 1;
        expect(differences(seen, untouched)).toEqual([]);
      }),
      runsOf(6),
    );
    expect(alike).toBeGreaterThan(0);
  });
});
