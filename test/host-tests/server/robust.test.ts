import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSite } from '../../host/site';
import { openState } from '../../host/state/journal';
import type { WholeSite } from '../../host/whole-site';
import { smallSite } from '../jira/small-site';

let folder = '';
let site: WholeSite;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-site-'));
  site = await opened();
});
afterEach(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

const opened = () => startSite({ data: smallSite(null), stateFolder: folder, port: 0, time: 'manual' });
const send = (path: string, init: RequestInit = {}) =>
  fetch(`${site.url ?? ''}${path}`, { redirect: 'manual', ...init });
const post = (path: string, body: string, headers: Readonly<Record<string, string>> = {}) =>
  send(path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

describe('the clock', () => {
  test.each(['{"days":1e9}', '{"days":-1e9}', '{"minutes":1e300}', '{"now":"9999-12-31T00:00:00Z"}'])(
    'is not set to where there are no dates: %s',
    async (move) => {
      const before = site.clock.now();
      const reply = await post('/__site/clock', move);
      expect(reply.status).toBe(400);
      expect(await reply.json()).toEqual({
        message: 'The clock of the site goes from 1990-01-01 to 2199-12-31.',
      });
      expect(site.clock.now()).toBe(before);
      expect((await send('/')).status).toBe(200);
    },
  );

  test('nor by its form', async () => {
    expect((await post('/__pages/clock', 'days=1000000000', FORM)).status).toBe(400);
    expect((await send('/')).status).toBe(200);
  });

  test('of a site that was closed with a broken one is the first one again', async () => {
    const start = site.clock.now();
    site.state.collection('site/clock').set('now', 8.64e16);
    await site.state.flush();
    const url = site.url;
    expect(url).not.toBeNull();
    const broken = site;
    site = await opened();
    await broken.close();
    expect(site.clock.now()).toBe(start);
    expect((await send('/')).status).toBe(200);
  });
});

test.each(['/__pages/session', '/__pages/clock'])(
  'the form %s takes nothing from other websites, whichever header says so',
  async (path) => {
    for (const from of [
      { origin: 'https://example.com' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ])
      expect((await post(path, 'locale=en', { ...FORM, ...from })).status).toBe(403);
    expect((await post(path, 'locale=en', { ...FORM, origin: site.url ?? '' })).status).toBe(303);
  },
);

test.each(['site-user=%E0%A4%A', 'site-locale=%', '%=%', 'site-color-mode=%zz; site-user=%E0%A4%A'])(
  'a cookie that nobody wrote says nothing: %s',
  async (cookie) => {
    expect((await send('/', { headers: { cookie } })).status).toBe(200);
    expect(
      (await send('/rest/api/3/myself', { headers: { cookie, 'sec-fetch-site': 'same-origin' } })).status,
    ).toBeLessThan(500);
  },
);

test('what is larger than Atlassian takes is refused, and files may be larger', async () => {
  const large = JSON.stringify({ x: 'x'.repeat(6 * 1024 * 1024) });
  for (const path of [
    '/rest/api/3/issue',
    '/wiki/api/v2/pages',
    '/__site/clock',
    '/__site/bridge/invoke',
    '/__pages/session',
  ])
    expect((await post(path, large)).status).toBe(413);
  const form = new FormData();
  form.append('file', new Blob([large]), 'large.txt');
  expect(
    (await send('/wiki/rest/api/content/1/child/attachment', { method: 'POST', body: form })).status,
  ).not.toBe(413);
});

test('what was answered is on disk', async () => {
  const user = site.jira.directory.users()[0]?.accountId ?? '';
  const headers = { authorization: `Basic ${Buffer.from(`${user}:token`).toString('base64')}` };
  const [project] = site.jira.directory.projects();
  const fields = { project: { key: project?.key }, summary: 'Au disque', issuetype: { name: 'Task' } };
  const made = await Promise.all(
    Array.from({ length: 20 }, () => post('/rest/api/3/issue', JSON.stringify({ fields }), headers)),
  );
  const statuses = made.map(({ status }) => status);
  const [name] = (await readdirOf(folder)).filter((file) => file.endsWith('journal.jsonl'));
  const text = await readFile(name ?? '', 'utf8');
  expect(statuses).toEqual(statuses.map(() => 201));
  const keys = await Promise.all(
    made.map(async (reply) => ((await reply.json()) as { readonly key: string }).key),
  );
  expect(keys.filter((key) => !text.includes(`"${key}"`))).toEqual([]);
});

async function readdirOf(path: string): Promise<readonly string[]> {
  return (await readdir(path, { recursive: true })).map((file) => join(path, file));
}

test('changes made while one piece is written go together, and none is lost', async () => {
  const place = await mkdtemp(join(tmpdir(), 'jalon-state-'));
  const state = await openState(place, true);
  const pages = state.collection<number>('pages');
  const flushed = Array.from({ length: 100 }, (_, n) => {
    pages.set(String(n), n);
    return state.flush();
  });
  await Promise.all(flushed);
  const lines = (await readFile(join(place, 'journal.jsonl'), 'utf8')).trim().split('\n');
  expect(lines.length).toBeLessThan(5);
  expect([...(await openState(place, false)).collection('pages').entries()]).toHaveLength(100);
  await rm(place, { recursive: true, force: true });
});
