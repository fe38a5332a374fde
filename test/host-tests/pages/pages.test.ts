import { openPages, read } from './open-pages';

type Opened = Awaited<ReturnType<typeof openPages>>;

describe('the pages that a person opens', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPages();
  });
  afterAll(() => opened.site.close());

  const firstIssue = () => {
    const { directory } = opened.site.jira;
    return directory.issuesOf('PORT', directory.users()[0]?.accountId ?? '', 0, 1)[0]?.key ?? '';
  };

  test.each([
    ['/', 'Portail citoyen'],
    ['/projects/PORT', 'title="project-page"'],
    ['/projects/PORT/issues', 'href="/browse/PORT-'],
    ['/issues/?jql=project%20%3D%20PORT%20AND%20status%20%3D%20Done', 'Résultats'],
    ['/issues/?jql=nonsense%20~', 'role="alert"'],
    ['/dashboards/1', 'Tableau de bord'],
    ['/wiki/spaces/PORT', 'Note de cadrage'],
    ['/__pages/site.css', '--surface'],
  ])('%s is served', async (path, words) => {
    const { status, html } = await opened.get(path);
    expect([status, html]).toEqual([200, expect.stringContaining(words)]);
  });

  test.each([
    ['/nowhere'],
    ['/projects/NONE'],
    ['/browse/NONE-1'],
    ['/wiki/spaces/NONE'],
    ['/wiki/spaces/PORT/pages/1'],
    ['/__pages/nothing.css'],
  ])('%s is kindly not there', async (path) =>
    expect(await opened.get(path)).toMatchObject({
      status: 404,
      html: expect.stringContaining('Introuvable') as string,
    }),
  );

  test('tell what the app has cost, and that the site misbehaves while it does', async () => {
    const calm = (await opened.get('/')).html;
    expect(calm).toMatch(/Stockage, écrit<\/th>\s*<td>[^<]*<\/td>\s*<td>0,1\u00a0GB<\/td>/);
    expect(calm).not.toContain('en panne sur commande');
    opened.site.faults.set({ events: { lost: 1 } });
    const { html } = await opened.get('/');
    opened.site.faults.clear();
    expect(html).toContain('en panne sur commande');
    expect(html).toContain('&quot;lost&quot;: 1');
  });

  test('carry a strict policy, and no script or style in themselves', async () => {
    const issue = await opened.get(`/browse/${firstIssue()}`);
    expect(issue.headers.get('content-security-policy')).toBe(
      "default-src 'self'; img-src 'self' data:; frame-src 'self' http://127.0.0.1:9; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(issue.html).not.toMatch(/ style=|<style| on\w+="|<script(?![^>]* src=)/);
  });

  test('speak the language, wear the colours and show the person chosen', async () => {
    const chosen = await opened.post('/__pages/session', {
      user: 'nadia-ferrand',
      locale: 'en',
      colorMode: 'dark',
      back: '/dashboards/1',
    });
    expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/dashboards/1']);
    const cookie = chosen.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const { html } = await opened.get('/', cookie);
    expect(html).toContain('<html lang="en" data-color-mode="dark">');
    expect(html).toContain('What to try');
    expect(html).toContain('Nadia Ferrand');
  });

  test('send nobody elsewhere, and take no form of another web site', async () => {
    expect((await opened.post('/__pages/session', { back: '//evil.example' })).headers.get('location')).toBe(
      '/',
    );
    const foreign = await opened.post('/__pages/clock', { days: '1' }, '', {
      'sec-fetch-site': 'cross-site',
    });
    expect(foreign.status).toBe(403);
  });

  test('move the clock forward, never back', async () => {
    const { clock } = opened.site;
    const before = clock.now();
    await opened.post('/__pages/clock', { date: '2020-01-01', back: '/' });
    expect(clock.now()).toBe(before);
    await opened.post('/__pages/clock', { days: '7', back: '/' });
    expect(clock.now()).toBe(before + 7 * 86_400_000);
  });

  test('show an issue with the app’s panel and change its fields', async () => {
    const key = firstIssue();
    const { html } = await opened.get(`/browse/${key}`);
    const extension =
      /title="deliverable-panel" data-entry="view" data-extension="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(JSON.parse(decodeURIComponent(extension))).toMatchObject({
      issue: { key },
      project: { key: 'PORT' },
    });
    const fields = {
      summary: 'Un <b>nouveau</b> nom',
      assignee: '',
      duedate: '2026-06-01',
      labels: 'un deux',
      remainingEstimate: '2.5',
      originalEstimate: '',
    };
    expect((await opened.post(`/browse/${key}/fields`, fields)).status).toBe(303);
    expect(await read(opened.site, 'jira', `/rest/api/3/issue/${key}`)).toMatchObject({
      fields: {
        summary: 'Un <b>nouveau</b> nom',
        assignee: null,
        duedate: '2026-06-01',
        labels: ['un', 'deux'],
        timeestimate: 9000,
      },
    });
    expect((await opened.get(`/browse/${key}`)).html).toContain('<h1>Un &lt;b&gt;nouveau&lt;/b&gt; nom</h1>');
    expect((await opened.post(`/browse/${key}/worklog`, { hours: '1.5', date: '2026-02-27' })).status).toBe(
      303,
    );
    expect((await opened.post(`/browse/${key}/transition`, { transition: '999999' })).html).toContain(
      'role="alert"',
    );
  });

  test('add, configure, resize and remove a gadget', async () => {
    const added = await opened.post('/dashboards/1/gadgets', {});
    const id = /edit=(\d+)/.exec(added.headers.get('location') ?? '')?.[1] ?? '';
    expect((await opened.get('/dashboards/1')).html).toContain('data-entry="edit"');
    const body = JSON.stringify({ projectKey: 'PORT' });
    await opened.pages.request(`/dashboards/1/gadgets/${id}/configuration`, { method: 'POST', body });
    await opened.post(`/dashboards/1/gadgets/${id}`, { size: 'large' });
    const { html } = await opened.get('/dashboards/1');
    expect(html).toContain('class="gadget gadget-large"');
    expect(html).toContain(encodeURIComponent('"gadgetConfiguration":{"projectKey":"PORT"}'));
    await opened.post(`/dashboards/1/gadgets/${id}`, { remove: '1' });
    expect((await opened.get('/dashboards/1')).html).not.toContain('data-gadget');
  });

  test('write a page, edit its words, keep its versions and refuse to overwrite', async () => {
    const created = await opened.post('/wiki/spaces/PORT/pages', {
      title: 'Comité d’essai',
      text: 'Première ligne\nSeconde ligne',
    });
    const path = created.headers.get('location') ?? '';
    expect((await opened.get(path)).html).toContain('<p>Première ligne</p><p>Seconde ligne</p>');
    expect((await opened.get(`${path}/edit`)).html).toContain('Seconde ligne</textarea');
    const edit = {
      version: '1',
      title: 'Comité d’essai',
      'block-0': 'Ligne neuve',
      more: 'Et une autre',
      message: 'relu',
    };
    expect((await opened.post(`${path}/edit`, edit)).status).toBe(303);
    expect((await opened.get(path)).html).toContain('<p>Ligne neuve</p><p>Et une autre</p>');
    expect((await opened.get(`${path}?version=1`)).html).toContain('<p>Première ligne</p>');
    const late = await opened.post(`${path}/edit`, { ...edit, 'block-0': 'Mots à garder' });
    expect([late.status, late.html]).toEqual([409, expect.stringContaining('Mots à garder')]);
    expect(
      (await opened.post('/wiki/spaces/PORT/pages', { title: 'Comité d’essai', text: '' })).html,
    ).toContain('already exists');
  });

  test('let only those who may write see the means to write', async () => {
    const [page] = (await read(opened.site, 'confluence', '/wiki/api/v2/pages?title=Note%20de%20cadrage'))[
      'results'
    ] as {
      id: string;
    }[];
    const path = `/wiki/spaces/PORT/pages/${page?.id ?? ''}`;
    expect((await opened.get(path)).html).toContain(`${path}/edit`);
    expect((await opened.get(path, 'site-user=julie-lambert')).html).not.toContain(`${path}/edit`);
    expect((await opened.get(`${path}/edit`, 'site-user=julie-lambert')).status).toBe(404);
  });

  test('put the app’s macro in a page and tick its tasks', async () => {
    const created = await opened.post('/wiki/spaces/PORT/pages', { title: 'Page à macro', text: 'x' });
    const path = created.headers.get('location') ?? '';
    expect((await opened.get(`${path}/macro`)).html).toContain('data-entry="config"');
    const body = JSON.stringify({ config: { projectKey: 'PORT' } });
    expect((await opened.pages.request(`${path}/macro`, { method: 'POST', body })).status).toBe(204);
    const { html } = await opened.get(path);
    expect(html).toContain('title="project-macro"');
    expect(html).toContain(encodeURIComponent('"config":{"projectKey":"PORT"}'));
    const exported = await opened.get(`${path}/export`);
    expect(exported.html).toContain('<div class="macro-export"><div class="adf">');
    expect(exported.html).not.toContain('<iframe');
    const edited = await opened.post(`${path}/edit`, {
      title: 'Page à macro',
      version: '2',
      more: 'Plus loin',
    });
    expect(edited.status).toBe(303);
    const old = await opened.get(`${path}?version=2`);
    expect(old.html).toContain('<div class="macro-export">');
    expect(old.html).not.toContain('<iframe');
    const unknown = await opened.pages.request(`${path}/tasks/none`, {
      method: 'POST',
      body: '{"done":true}',
    });
    expect(unknown.status).toBe(400);
  });
});
