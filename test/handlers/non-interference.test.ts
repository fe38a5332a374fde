import type { JalonExport } from '../../src/contract/jalon-export';
import type { State } from '../host/seams/state';
import { fc, patience, runsOf } from '../property-runs';
import { CLIENT, LEAD, openSite, valueOf, type OpenedSite } from './opened-site';
import { ACCOUNTANT, MANAGER, RESTRICTED, SECRET_SUMMARY, siteWith, type Fields } from './secret-sites';
import { keptPublications } from './stored-pages';
import { viewsOf } from './views-of';

/** Everything that somebody gets of a site, as text by what they asked. */
type Seen = Readonly<Record<string, string>>;
/** What is done to a site before it is looked at. */
type Change = (opened: OpenedSite) => Promise<void>;

const HOUR = 3_600_000;
const BLANK = { earning: 'effort', phase: null, contractDate: null, owner: null, approver: null, criteria: [] } as const;
const DATA = siteWith({ secret: [{}, {}] });

/** The state from which every pair begins: sources by key and by JQL reach issues that most readers may not see. */
async function beginning(): Promise<State> {
  const opened = await openSite({ data: DATA });
  const define = async (name: string, source: object, as: string) =>
    valueOf(await opened.page('saveDeliverable', { id: null, name, source, ...BLANK, statusPercents: {} } as never, as));
  await define('By key', { issue: 'SECR-1' }, LEAD);
  await define('By project', { jql: `project in (SECR, SOC) AND (summary ~ "${SECRET_SUMMARY}" OR key = SOC-1)` }, LEAD);
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

/** All that is kept for others: baselines, snapshots, a page that somebody asked for, a day that is over and the pages of the schedule. */
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
  const opened = await openSite({ imported: false, data: DATA, state: state.copy() });
  try {
    await change(opened);
    await pass(opened, HOUR);
    await keep(opened);
    const seen: Seen[] = [];
    for (const reader of readers) seen.push({ ...(await viewsOf(opened, reader)), ...(await pagesOf(opened, reader)) });
    return seen;
  } finally {
    await opened.site.close();
  }
}

/** The committee pages as somebody reads them in Confluence. */
async function pagesOf(opened: OpenedSite, reader: string): Promise<Seen> {
  const pages = [...new Set(keptPublications(opened).map(({ pageId }) => pageId))];
  const read = async (id: string) =>
    opened.confluence('GET', `/wiki/api/v2/pages/${id}?body-format=atlas_doc_format`, undefined, reader);
  const texts: Record<string, string> = {};
  for (const id of pages) {
    const { status, json } = await read(id);
    texts[`page ${id}`] = JSON.stringify([status, json['title'], json['body']]);
  }
  return texts;
}

const fieldsOf = fc.record<Fields>(
  {
    summary: fc.constantFrom(`${SECRET_SUMMARY} else`, 'Nothing to find'),
    duedate: fc.constantFrom('2026-03-02', '2026-12-18', '2027-10-29', null),
    timetracking: fc
      .tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 900 }))
      .map(([estimate, rest]) => ({ originalEstimate: `${estimate}h`, remainingEstimate: `${rest}h` })),
    labels: fc.subarray(['recette', 'lot-1', 'lot-2']),
    assignee: fc.constantFrom(null, { accountId: 'mathieu-perrin' }, { accountId: 'lucas-fontaine' }),
  },
  { requiredKeys: [] },
);

/** What somebody who sees an issue does to it: edits, time, a link to an issue that everybody sees, an end. */
const editsOf = (key: string) =>
  fc
    .record({
      fields: fieldsOf,
      hours: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
      blocks: fc.boolean(),
      ended: fc.boolean(),
    })
    .map(({ fields, hours, blocks, ended }): Change => async (opened) => {
      const write = async (method: string, path: string, body: unknown): Promise<void> => {
        const { ok, status } = await opened.jira(method, `/rest/api/3${path}`, body);
        if (!ok) throw new Error(`${method} ${path}: ${String(status)}`);
      };
      if (Object.keys(fields).length > 0) await write('PUT', `/issue/${key}`, { fields });
      for (const spent of hours) await write('POST', `/issue/${key}/worklog`, { timeSpentSeconds: spent * 3600 });
      const link = { type: { name: 'Blocks' }, inwardIssue: { key }, outwardIssue: { key: 'PORT-120' } };
      if (blocks) await write('POST', '/issueLink', link);
      if (!ended) return;
      const answer = await opened.jira('GET', `/rest/api/3/issue/${key}/transitions`);
      const { transitions } = (await answer.json()) as { readonly transitions: readonly { readonly id: string }[] };
      const last = transitions.at(-1);
      if (last) await write('POST', `/issue/${key}/transitions`, { transition: { id: last.id } });
    });

const inTurn =
  (...changes: readonly Change[]): Change =>
  async (opened) => {
    for (const change of changes) await change(opened);
  };
const nothing: Change = () => Promise.resolve();

const deletion: Change = async (opened) => {
  expect((await opened.jira('DELETE', '/rest/api/3/issue/SECR-2')).status).toBe(204);
};

/** Issues of the other project come, go and say something else; the one that a source names by its key stays. */
const elsewhere = fc
  .tuple(editsOf('SECR-1'), editsOf('SECR-2'), fc.boolean())
  .map(([first, second, goes]) => inTurn(first, goes ? deletion : second));

/** The plan of the default project with other amounts of every kind. */
const money = fc
  .record({
    rate: fc.integer({ min: 1, max: 40 }),
    budget: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 7, maxLength: 7 }),
  })
  .map(({ rate, budget }) => {
    let at = 0;
    const scaled = (amount: unknown): unknown => {
      const factor = budget[at++ % budget.length] ?? 1;
      return typeof amount === 'number' ? Math.round((amount * factor) / 10) : amount;
    };
    const change = (name: string, value: unknown): unknown => {
      if (name === 'perHour') return typeof value === 'number' ? Math.round((value * rate) / 10) : value;
      return name === 'amount' || name === 'impactMoney' ? scaled(value) : value;
    };
    return (file: JalonExport) => JSON.parse(JSON.stringify(file, change)) as JalonExport;
  });

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

/** Everybody's word on costs: their weather, that of the whole, and what follows from it. */
const withoutWeather = (text: string): string =>
  text.replace(/\{"weather":"\w+","cause":"[\w-]+"\}/g, '"weather"').replace(/"group":"(on-course|at-risk)"/g, '"group":"going"');

describe('a site tells those who may not see something nothing of it', () => {
  let state: State;
  beforeAll(async () => {
    state = await beginning();
  }, patience(120_000));

  /** Each of so many changes gives the readers what no change gives them. */
  const held = async (changes: fc.Arbitrary<Change>, readers: readonly string[], runs: number) => {
    const untouched = await seenAfter(state, nothing, readers);
    await fc.assert(
      fc.asyncProperty(changes, async (change) => {
        expect(differences(await seenAfter(state, change, readers), untouched)).toEqual([]);
      }),
      runsOf(runs, 240),
    );
  };

  test('an issue with a security level: whatever becomes of it', async () => {
    await held(editsOf(RESTRICTED), [CLIENT, MANAGER, ACCOUNTANT], 8);
  }, patience(300_000));

  test('issues of a project that they may not browse, by their key and by a filter: whatever becomes of them', async () => {
    await held(elsewhere, [CLIENT, MANAGER, ACCOUNTANT], 8);
  }, patience(300_000));

  test('money: whatever the amounts, but for the weather of costs', async () => {
    const readers = [CLIENT, MANAGER];
    const told = async (other: (file: JalonExport) => JalonExport): Promise<readonly Seen[]> => {
      const change: Change = async (opened) => {
        const file = valueOf(await opened.page('exportProject', {}));
        valueOf(await opened.importOver(other(file)));
      };
      const seen = await seenAfter(state, change, readers);
      return seen.map((views) =>
        Object.fromEntries(
          Object.entries(views).flatMap(([name, text]) => (name.startsWith('page ') ? [] : [[name, withoutWeather(text)]])),
        ),
      );
    };
    const untouched = await told((file) => file);
    await fc.assert(
      fc.asyncProperty(money, async (other) => {
        expect(differences(await told(other), untouched)).toEqual([]);
      }),
      runsOf(4, 240),
    );
  }, patience(300_000));
});
