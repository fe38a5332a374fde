import { request } from 'node:http';
import { startSite } from '../../host/site';
import type { WholeSite } from '../../host/whole-site';

let site: WholeSite;
beforeAll(async () => {
  site = await startSite({ stateFolder: null, port: 0, time: 'manual' });
});
afterAll(() => site.close());

const people = () => site.jira.directory.users();
const first = () => people()[0]?.accountId ?? '';
const basic = (user: string) => ({
  authorization: `Basic ${Buffer.from(`${user}:token`).toString('base64')}`,
});
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${site.url ?? ''}${path}`, { headers, redirect: 'manual' });
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${site.url ?? ''}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const fromSite = () => ({ 'sec-fetch-site': 'same-origin', origin: site.url ?? '' });
const fromElsewhere = { 'sec-fetch-site': 'cross-site', origin: 'https://example.com' };

describe('the REST APIs over HTTP', () => {
  test.each([
    ['an account id', () => people()[1]?.accountId ?? ''],
    ['an e-mail address', () => people()[1]?.email ?? ''],
  ])('know who calls by %s', async (_, user) => {
    const response = await get('/rest/api/3/myself', basic(user()));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ accountId: people()[1]?.accountId });
  });

  test('refuse credentials of nobody, and calls without any', async () => {
    expect((await get('/rest/api/3/myself', basic('nobody@example.com'))).status).toBe(401);
    expect((await get('/rest/api/3/myself', { authorization: 'Bearer x' })).status).toBe(401);
    expect((await get('/rest/api/3/myself')).status).toBe(401);
    expect((await get('/wiki/api/v2/spaces')).status).toBe(401);
  });

  test('take the session of a browser from pages of the site, and from nowhere else', async () => {
    const cookie = `site-user=${encodeURIComponent(first())}`;
    expect((await get('/rest/api/3/myself', { cookie, ...fromSite() })).status).toBe(200);
    expect((await get('/rest/api/3/myself', { cookie, ...fromElsewhere })).status).toBe(401);
    expect((await get('/rest/api/3/myself', { cookie })).status).toBe(401);
  });

  test('serve Confluence beside Jira, bodies and files included', async () => {
    const spaces = (await (await get('/wiki/api/v2/spaces', basic(first()))).json()) as {
      results: { id: string }[];
    };
    const page = {
      spaceId: spaces.results[0]?.id,
      status: 'current',
      title: 'Essai',
      body: { representation: 'storage', value: '<p>Été</p>' },
    };
    const created = (await (await post('/wiki/api/v2/pages', page, basic(first()))).json()) as { id: string };
    const form = new FormData();
    form.append('file', new Blob(['é'], { type: 'text/plain' }), 'note.txt');
    const uploaded = await fetch(`${site.url ?? ''}/wiki/rest/api/content/${created.id}/child/attachment`, {
      method: 'POST',
      headers: { ...basic(first()), 'x-atlassian-token': 'nocheck' },
      body: form,
    });
    expect(uploaded.status).toBe(200);
    const read = await get(`/wiki/api/v2/pages/${created.id}?body-format=storage`, basic(first()));
    expect(await read.json()).toMatchObject({
      title: 'Essai',
      body: { storage: { value: expect.stringContaining('Été') as string } },
    });
  });
});

describe('the site for programs', () => {
  test('tells its time, and moves it', async () => {
    const before = (await (await get('/__site/clock')).json()) as { now: string };
    expect(before).toEqual({ now: '2026-02-27T16:00:00.000Z', timeZone: 'Europe/Paris' });
    const moved = await post('/__site/clock', { minutes: 2 });
    expect(await moved.json()).toMatchObject({ now: '2026-02-27T16:02:00.000Z' });
    expect((await post('/__site/clock', { now: 'tomorrow' })).status).toBe(400);
  });

  test('runs a scheduled trigger by its key, and says what it costs', async () => {
    expect((await post('/__site/schedule/every-hour', {})).status).toBe(200);
    expect((await post('/__site/schedule/every-minute', {})).status).toBe(404);
    const meter = (await (await get('/__site/meter')).json()) as {
      functions: Record<string, { invocations: number }>;
    };
    expect(meter.functions['hourly']?.invocations).toBeGreaterThanOrEqual(1);
  });

  test('misbehaves as it is told to, and says how', async () => {
    const faults = { calls: [{ service: 'jira', effect: { kind: 'late', milliseconds: 100 } }] };
    expect(await (await post('/__site/faults', faults)).json()).toEqual({ faults, struck: [0] });
    expect(site.faults.now).toEqual(faults);
    const wrong = await post('/__site/faults', { calls: [{ effect: { kind: 'lat' } }], speed: 1 });
    expect(wrong.status).toBe(400);
    expect(((await wrong.json()) as { message: string }).message).toContain('calls[0].effect.kind');
    expect(await (await get('/__site/faults')).json()).toEqual({ faults, struck: [0] });
    await fetch(`${site.url ?? ''}/__site/faults`, { method: 'DELETE' });
    expect(site.faults.now).toEqual({});
  });

  test('changes nothing for pages of other websites', async () => {
    const before = site.clock.now();
    for (const path of ['/__site/clock', '/__site/faults', '/__site/schedule/every-hour', '/__site/drain'])
      expect((await post(path, { days: 1 }, fromElsewhere)).status).toBe(403);
    expect(site.clock.now()).toBe(before);
  });

  test('answers at its own name only', async () => {
    const { port } = new URL(site.url ?? '');
    const status = await new Promise((resolve) => {
      request(
        { host: '127.0.0.1', port, path: '/__site/clock', headers: { host: `evil.example:${port}` } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      ).end();
    });
    expect(status).toBe(421);
    const shown = await fetch(`http://localhost:${port}/projects/PORT`, {
      headers: { accept: 'text/html' },
      redirect: 'manual',
    });
    expect(shown.headers.get('location')).toBe(`${site.url ?? ''}/projects/PORT`);
  });
});

describe('a frame of the app', () => {
  const frameOn = async (path: string) => {
    const page = await (await get(path)).text();
    return {
      token: /data-frame="([^"]+)"/.exec(page)?.[1] ?? '',
      address: /src="(http[^"]+)"/.exec(page)?.[1] ?? '',
    };
  };

  test('is told by the site where it is and for whom', async () => {
    const { token } = await frameOn('/projects/PORT');
    const answer = await post('/__site/bridge/context', { frame: token }, fromSite());
    expect(await answer.json()).toMatchObject({
      value: {
        accountId: first(),
        moduleKey: 'project-page',
        locale: 'fr-FR',
        timezone: 'Europe/Paris',
        siteUrl: site.url,
        extension: { type: 'jira:projectPage', project: { key: 'PORT' } },
      },
    });
  });

  test('calls its resolver, as that person and in that place', async () => {
    const { token } = await frameOn('/projects/PORT');
    const { id } = site.jira.directory.projects()[0] ?? { id: '' };
    const call = { functionKey: 'showProject', payload: { projectId: id } };
    const answer = await post('/__site/bridge/invoke', { frame: token, data: call }, fromSite());
    expect(await answer.json()).toMatchObject({ value: { ok: true, value: { project: { key: 'PORT' } } } });
    const unknown = await post(
      '/__site/bridge/invoke',
      { frame: token, data: { functionKey: 'nothing' } },
      fromSite(),
    );
    expect(unknown.status).toBe(500);
  });

  test('calls products with the rights of the person and the scopes of the app', async () => {
    const { token } = await frameOn('/projects/PORT');
    const fetchProduct = async (restPath: string, method: string, body: string | null) => {
      const data = {
        product: 'jira',
        restPath,
        fetchRequestInit: { method, body, headers: [['content-type', 'application/json']] },
      };
      const answer = await post('/__site/bridge/fetch-product', { frame: token, data }, fromSite());
      return ((await answer.json()) as { value: { status: number } }).value;
    };
    expect((await fetchProduct('/rest/api/3/project/PORT', 'GET', null)).status).toBe(200);
    const version = JSON.stringify({ name: 'X', projectId: 10000 });
    expect([401, 403]).toContain((await fetchProduct('/rest/api/3/version', 'POST', version)).status);
  });

  test('gets nothing with a token that the site did not write, nor from elsewhere', async () => {
    const { token } = await frameOn('/projects/PORT');
    const [content = '', signature = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(content, 'base64url').toString()) as object;
    const forged = Buffer.from(JSON.stringify({ ...claims, accountId: people()[1]?.accountId })).toString(
      'base64url',
    );
    expect(
      (await post('/__site/bridge/context', { frame: `${forged}.${signature}` }, fromSite())).status,
    ).toBe(401);
    expect((await post('/__site/bridge/context', { frame: token }, fromElsewhere)).status).toBe(403);
    expect((await post('/__site/bridge/context', { frame: token })).status).toBe(403);
  });

  test('scripts of the page and of the frame are served as browsers read them', async () => {
    const { address } = await frameOn('/projects/PORT');
    const host = await get('/__site/bridge-host.js');
    expect(host.headers.get('content-type')).toContain('text/javascript');
    const shim = await fetch(new URL('/__bridge/bridge-shim', address));
    expect(await shim.text()).toContain('callBridge');
    expect((await fetch(new URL('/__bridge/nothing', address))).status).toBe(404);
    expect((await fetch(new URL('/__bridge/theme.css', address))).headers.get('content-type')).toContain(
      'text/css',
    );
    expect((await fetch(new URL('/main/__LOCALES__/fr-FR.json', address))).status).toBe(200);
    const info = await fetch(new URL('/main/__LOCALES__/i18n-info.json', address));
    expect(await info.json()).toMatchObject({
      config: { locales: ['en-US', 'fr-FR'], fallback: { default: 'en-US' } },
    });
  });
});
