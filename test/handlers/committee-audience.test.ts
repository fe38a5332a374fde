import { defaultExport } from '../host/data/default-export';
import type { CallFault } from '../host/faults/faults';
import type { SiteExport } from '../host/seams/site-export';
import { confirmedReaders } from './confirmed-readers';
import { ARCHITECT, CLIENT, failureOf, LEAD, openSite, valueOf, type OpenedSite } from './opened-site';
import { keptPublications, readPage } from './stored-pages';

const PAGES = '/wiki/api/v2/pages';
/** Manages the deliverables, sees neither costs nor the restricted issue. */
const MANAGER = 'ines-belkacem';
/** A space that the lead alone sees. */
const BOARD = { key: 'CODIR', name: 'Comité de direction', editors: [LEAD], readers: [LEAD] };
/** A space of the manager's own, which the client reads. */
const CORNER = { key: 'COIN', name: 'Le coin', editors: [MANAGER], readers: [MANAGER, CLIENT] };

function siteWithSpaces(): SiteExport {
  const site = defaultExport();
  const { PORT = {}, ...others } = site.permissions ?? {};
  return {
    ...site,
    permissions: { ...others, PORT: { ...PORT, 'manage-deliverables': [LEAD, MANAGER] } },
    confluence: site.confluence && { ...site.confluence, spaces: [...site.confluence.spaces, BOARD, CORNER] },
  };
}

let opened: OpenedSite;
let restricted = '';
beforeEach(async () => {
  opened = await openSite({ data: siteWithSpaces() });
  restricted = opened.site.export.issues.find(({ fields }) => fields['security'])?.key ?? '';
});
afterEach(() => opened.site.close());

const publish = (more: object = {}, as = LEAD, spaceKey = 'PORT') =>
  opened.page('publishCommittee', { locale: 'fr', spaceKey, ...more }, as);
const textOf = async (id: string): Promise<string> => JSON.stringify((await readPage(opened, id)).document);
const pages = async () =>
  (await opened.confluence('GET', `${PAGES}?limit=250`)).json['results'] as readonly {
    id: string;
    title: string;
  }[];
const saveSchedule = async (committee: object, as = LEAD) => {
  const before = valueOf(await opened.page('showSettings', {}, as));
  return opened.page(
    'saveSettings',
    { before, settings: { ...before, committee: { ...before.committee, ...committee } } },
    as,
  );
};
const dueDay = async () => {
  await opened.site.forge.runScheduled('every-hour');
  await opened.site.forge.drain();
};
const hasMoney = (text: string): boolean => text.includes('€');
const namesRestricted = (text: string): boolean => new RegExp(`${restricted}\\b`).test(text);

describe('what a page shows', () => {
  test('is what everybody on the project may see, and no money, unless somebody confirms more', async () => {
    const { page } = valueOf(await publish());
    const text = await textOf(page.pageId);
    expect(hasMoney(text)).toBe(false);
    expect(namesRestricted(text)).toBe(false);
    expect(keptPublications(opened).filter(({ confirmation }) => confirmation)).toEqual([]);
  });

  test('are costs and restricted issues once somebody who sees them confirms it for the readers; that is kept with the publication', async () => {
    const shows = await confirmedReaders(opened, { costs: true, restricted: true });
    const { page } = valueOf(await publish({ shows }));
    const text = await textOf(page.pageId);
    expect(hasMoney(text)).toBe(true);
    expect(namesRestricted(text)).toBe(true);
    const [kept] = keptPublications(opened);
    expect(kept).toMatchObject({ by: LEAD, pageId: page.pageId, version: page.version });
    expect(kept?.confirmation).toMatchObject({ by: LEAD, costs: true, restricted: true });
    const readers = valueOf(await opened.page('showReaders', { spaceKey: 'PORT' }));
    const people = readers.people.map(({ accountId }) => accountId);
    expect(kept?.confirmation?.readers).toEqual({ ...readers, people });
  });

  test('are no costs for who may not see them, whatever they confirm', async () => {
    const shows = await confirmedReaders(opened, { costs: true }, MANAGER);
    expect(failureOf(await publish({ shows }, MANAGER))).toBe('forbidden');
    const without = await confirmedReaders(opened, { restricted: true }, MANAGER);
    const text = await textOf(valueOf(await publish({ shows: without }, MANAGER)).page.pageId);
    expect(hasMoney(text)).toBe(false);
    expect(namesRestricted(text)).toBe(false);
  });

  test('gives up the costs of the version before where nobody confirms them again', async () => {
    const shows = await confirmedReaders(opened);
    const { pageId } = valueOf(await publish({ shows })).page;
    valueOf(await publish());
    expect(hasMoney(await textOf(pageId))).toBe(false);
  });
});

describe('the readers of a space', () => {
  test('are named: groups, people, and what Confluence does not say', async () => {
    const inPort = valueOf(await opened.page('showReaders', { spaceKey: 'PORT' }));
    expect(inPort.unread).toEqual(['anonymous', 'guests']);
    expect(inPort.groups.map(({ name }) => name)).toEqual(['confluence-users']);
    const inBoard = valueOf(await opened.page('showReaders', { spaceKey: 'CODIR' }));
    expect(inBoard).toMatchObject({ groups: [], people: [{ accountId: LEAD, name: 'Camille Roussel' }] });
    expect(failureOf(await opened.page('showReaders', { spaceKey: 'CODIR' }, MANAGER))).toBe(
      'space-not-found',
    );
    expect(failureOf(await opened.page('showReaders', { spaceKey: 'PORT' }, ARCHITECT))).toBe('forbidden');
  });

  test('are those of the moment of writing: with others, nothing is written', async () => {
    const shows = await confirmedReaders(opened, { costs: true }, LEAD, 'CODIR');
    opened.site.confluence.admit('CODIR', CLIENT);
    const before = await pages();
    expect(failureOf(await publish({ shows }, LEAD, 'CODIR'))).toBe('readers-changed');
    expect(await pages()).toEqual(before);
  });

  test('who come while the charts are drawn keep the page as it was', async () => {
    const { page } = valueOf(await publish({}, LEAD, 'CODIR'));
    const shows = await confirmedReaders(opened, { costs: true }, LEAD, 'CODIR');
    const run = () => {
      opened.site.confluence.admit('CODIR', CLIENT);
      return Promise.resolve();
    };
    const admitted: CallFault = {
      service: 'confluence',
      path: '/child/attachment',
      times: 1,
      effect: { kind: 'meanwhile', run },
    };
    opened.site.faults.set({ calls: [admitted] });
    expect(failureOf(await publish({ shows }, LEAD, 'CODIR'))).toBe('readers-changed');
    expect(hasMoney(await textOf(page.pageId))).toBe(false);
  });
});

describe('the schedule', () => {
  test('writes neither money nor restricted issues, whatever was published before, and not where its author may not look', async () => {
    const shows = await confirmedReaders(opened, { costs: true, restricted: true }, LEAD, 'CODIR');
    valueOf(await publish({ shows, date: '2026-02-20' }, LEAD, 'CODIR'));
    const before = await pages();
    valueOf(await saveSchedule({ spaceKey: 'COIN', every: 'week' }, MANAGER));
    await dueDay();
    const added = (await pages()).filter(({ id }) => !before.some((page) => page.id === id));
    const inCorner = (
      (await opened.confluence('GET', `${PAGES}?limit=250`, undefined, MANAGER)).json[
        'results'
      ] as typeof added
    ).filter(({ id, title }) => title !== CORNER.name && !before.some((page) => page.id === id));
    expect(added).toEqual([]);
    expect(inCorner).toHaveLength(1);
    const { json } = await opened.confluence(
      'GET',
      `${PAGES}/${inCorner[0]?.id ?? ''}?body-format=atlas_doc_format`,
      undefined,
      MANAGER,
    );
    expect(hasMoney(JSON.stringify(json))).toBe(false);
    expect(namesRestricted(JSON.stringify(json))).toBe(false);
  });

  test('takes the money off the page that held it', async () => {
    const shows = await confirmedReaders(opened, { costs: true, restricted: true });
    const { pageId } = valueOf(await publish({ shows, date: '2026-02-20' })).page;
    valueOf(await saveSchedule({ every: 'week' }));
    await dueDay();
    const text = await textOf(pageId);
    expect(hasMoney(text)).toBe(false);
    expect(namesRestricted(text)).toBe(false);
  });

  test('goes to no space that its author does not see; who stops it needs to see none', async () => {
    expect(failureOf(await saveSchedule({ spaceKey: 'CODIR', every: 'week' }, MANAGER))).toBe(
      'space-not-found',
    );
    valueOf(await saveSchedule({ spaceKey: 'CODIR', every: 'week' }));
    expect(failureOf(await saveSchedule({ every: 'month' }, MANAGER))).toBe('space-not-found');
    expect(valueOf(await saveSchedule({ every: 'never' }, MANAGER)).committee.every).toBe('never');
  });

  test('an import takes no space over that who imports does not see', async () => {
    const exported = valueOf(await opened.page('exportProject', {}));
    const [project] = exported.projects;
    const committee = { spaceKey: 'NOPE', locale: 'fr', every: 'week' } as const;
    const projects = project ? [{ ...project, committee }] : [];
    valueOf(await opened.importOver({ ...exported, projects }));
    expect(valueOf(await opened.page('showCommittee', {}))).toMatchObject({
      settings: { spaceKey: null, every: 'week' },
      nextOn: null,
    });
  });
});

test('where the page is, is told to those who see it; to others, that there is one', async () => {
  const { page } = valueOf(await publish({}, LEAD, 'CODIR'));
  const ofLead = valueOf(await opened.page('showCommittee', {}));
  expect(ofLead).toMatchObject({
    last: page,
    lastHidden: false,
    settings: { spaceKey: 'CODIR' },
    spaceHidden: false,
  });
  const view = valueOf(await opened.page('showCommittee', {}, CLIENT));
  expect(view).toMatchObject({
    last: null,
    lastHidden: true,
    settings: { spaceKey: null },
    spaceHidden: true,
  });
  for (const word of ['CODIR', page.title, page.pageId]) expect(JSON.stringify(view)).not.toContain(word);
});

describe('settings of the committee', () => {
  test('saved while somebody publishes stay as they were saved', async () => {
    valueOf(await saveSchedule({ spaceKey: 'PORT', every: 'month' }));
    const shows = await confirmedReaders(opened);
    let go: () => void = () => undefined;
    const saved = new Promise<void>((resolve) => (go = resolve));
    let begin: () => void = () => undefined;
    const drawing = new Promise<void>((resolve) => (begin = resolve));
    const run = () => {
      begin();
      return saved;
    };
    opened.site.faults.set({
      calls: [{ service: 'kvs', path: '/entity/set', times: 1, effect: { kind: 'meanwhile', run } }],
    });
    const publishing = publish({ shows });
    await drawing;
    valueOf(await saveSchedule({ spaceKey: null, every: 'never' }));
    go();
    valueOf(await publishing);
    expect(valueOf(await opened.page('showSettings', {})).committee).toEqual({
      spaceKey: null,
      locale: 'fr',
      every: 'never',
    });
    expect(valueOf(await opened.page('showCommittee', {})).last).not.toBeNull();
  });

  test('of a form that shows what is no more are refused', async () => {
    const before = valueOf(await opened.page('showSettings', {}));
    const withRhythm = (every: 'week' | 'never') => ({
      ...before,
      committee: { ...before.committee, spaceKey: 'PORT', every },
    });
    valueOf(await opened.page('saveSettings', { before, settings: withRhythm('never') }));
    expect(failureOf(await opened.page('saveSettings', { before, settings: withRhythm('week') }))).toBe(
      'conflict',
    );
    expect(valueOf(await opened.page('showSettings', {})).committee.every).toBe('never');
  });

  test('are saved with the others, or not at all', async () => {
    const before = valueOf(await opened.page('showSettings', {}));
    const other = { ...before, hoursPerDay: 6 };
    valueOf(await opened.page('saveSettings', { before, settings: other }));
    const both = { ...before, hoursPerDay: 5, committee: { ...before.committee, locale: 'en' as const } };
    expect(failureOf(await opened.page('saveSettings', { before, settings: both }))).toBe('conflict');
    expect(valueOf(await opened.page('showSettings', {})).committee).toEqual(before.committee);
    const staleCommittee = { ...other, committee: { ...before.committee, spaceKey: 'SOC' } };
    const reply = await opened.page('saveSettings', {
      before: staleCommittee,
      settings: {
        ...staleCommittee,
        hoursPerDay: 4,
        committee: { ...staleCommittee.committee, locale: 'en' },
      },
    });
    expect(failureOf(reply)).toBe('conflict');
    expect(valueOf(await opened.page('showSettings', {}))).toMatchObject({
      hoursPerDay: 6,
      committee: before.committee,
    });
    valueOf(await opened.page('saveSettings', { before: other, settings: { ...both, hoursPerDay: 5 } }));
    expect(valueOf(await opened.page('showSettings', {}))).toMatchObject({
      hoursPerDay: 5,
      committee: { locale: 'en' },
    });
  });
});

describe('a page that somebody marked as the project’s', () => {
  const CONTRACT = 'Contrat : le titulaire verse des pénalités de retard.';
  const marked = async (as: string) => {
    const space = valueOf(await opened.page('showCommittee', {})).spaces.find(({ key }) => key === 'PORT');
    const document = {
      type: 'doc',
      version: 1,
      content: [{ type: 'paragraph', content: [{ type: 'text', text: CONTRACT }] }],
    };
    const body = { representation: 'atlas_doc_format', value: JSON.stringify(document) };
    const page = { spaceId: space?.id, status: 'current', title: 'Contrat Portail citoyen', body };
    const { json } = await opened.confluence('POST', PAGES, page, as);
    const id = String(json['id']);
    const fingerprints = ['paragraph:53:1', 'paragraph:51:1'];
    const value = { projectId: opened.projectId, projectKey: 'PORT', fingerprints };
    await opened.confluence('POST', `${PAGES}/${id}/properties`, { key: 'jalon-committee', value }, as);
    return id;
  };

  test('is left alone where it is neither the app nor somebody who may change the project', async () => {
    const id = await marked(CLIENT);
    const { created, page } = valueOf(await publish());
    expect([created, page.pageId === id]).toEqual([true, false]);
    expect(await readPage(opened, id)).toMatchObject({
      title: 'Contrat Portail citoyen',
      version: { number: 1 },
    });
    expect(await textOf(id)).toContain(CONTRACT);
  });

  test('is gone on with where somebody is who may, with every word that stood there', async () => {
    const id = await marked(MANAGER);
    const reply = valueOf(await publish());
    expect(reply).toMatchObject({ adopted: true, page: { pageId: id } });
    expect(await textOf(id)).toContain(CONTRACT);
  });
});
