import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readSiteExport } from '../../host/data/read-site-export';
import { ISSUES } from './small-site';

const LINES = ISSUES.map((issue) => JSON.stringify(issue)).join('\n');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-export-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const write = (name: string, content: string | Buffer): Promise<void> =>
  writeFile(join(folder, name), content);

describe('a site export', () => {
  test.each([
    ['issues.jsonl', LINES],
    ['issues.jsonl', `${LINES}\n\n`],
    ['issues.jsonl.gz', gzipSync(LINES)],
  ])('of %s alone has everything derived', async (name, content) => {
    await write(name, content);
    const site = await readSiteExport(folder);
    expect(site.issues.map(({ key }) => key)).toEqual(ISSUES.map(({ key }) => key));
    expect(site.issues[2]?.fields).toEqual(ISSUES[2]?.fields);
    expect(site.issues[2]?.changelog).toEqual(ISSUES[2]?.changelog);
    expect(site.projects.map(({ key }) => key)).toEqual(['APP', 'HID']);
    expect(site.users.map(({ accountId }) => accountId)).toEqual(['bruno', 'chloe', 'anne']);
    expect(site.versions['APP']?.map(({ name: version }) => version)).toEqual(['1.0', '2.0']);
    expect(site.statuses.map(({ id }) => id)).toEqual(['1', '3', '2']);
    expect(site.issueTypes).toHaveLength(3);
    expect(site.fields.map(({ id }) => id)).toContain('customfield_10015');
    expect(site).toMatchObject({
      jalon: null,
      permissions: null,
      confluence: null,
      site: { timeZone: 'Europe/Paris', now: null },
    });
  });

  test('keeps what its files say, whatever is in them that it does not know', async () => {
    await write('issues.jsonl', LINES);
    await write(
      'site.json',
      '{ "name": "Ours", "timeZone": "Europe/London", "now": "2026-03-02T09:00:00Z", "more": 1 }',
    );
    await write('users.json', '[{ "accountId": "zoe", "displayName": "Zoé", "hat": "red" }]');
    await write('permissions.json', '{ "APP": { "BROWSE_PROJECTS": ["*"] } }');
    await write('jalon.json', '{ "formatVersion": 1, "projects": [] }');
    const site = await readSiteExport(folder);
    expect(site.site).toEqual({ name: 'Ours', timeZone: 'Europe/London', now: '2026-03-02T09:00:00Z' });
    expect(site.users).toEqual([{ accountId: 'zoe', displayName: 'Zoé', hat: 'red' }]);
    expect(site.permissions).toEqual({ APP: { BROWSE_PROJECTS: ['*'] } });
    expect(site.jalon).toEqual({ formatVersion: 1, projects: [] });
  });
});

const first = JSON.stringify(ISSUES[0]);
const broken = (change: (text: string) => string): string => `${first}\n${change(JSON.stringify(ISSUES[1]))}`;

describe('a bad site export is refused, saying where', () => {
  test.each([
    ['cut short', broken((text) => text.slice(0, -3)), 'issues.jsonl:2: expected one issue as a JSON object'],
    ['no JSON at all', 'hello', 'issues.jsonl:1: expected one issue as a JSON object'],
    ['empty', '', 'issues.jsonl:1: expected at least one issue, one a line'],
    [
      'a key of another form',
      broken((text) => text.replace('"APP-2"', '"app2"')),
      'issues.jsonl:2: key: expected an issue key such as PORT-12',
    ],
    [
      'no status',
      broken((text) => text.replace('"status":{', '"statut":{')),
      'issues.jsonl:2: fields.status: expected a status',
    ],
    [
      'a worklog without its time',
      broken((text) => text.replace('"timeSpentSeconds":28800,', '')),
      'issues.jsonl:2: fields.worklog.worklogs[0].timeSpentSeconds: expected a number',
    ],
    [
      'a day of another form',
      broken((text) => text.replace('2026-02-15', '15/02/2026')),
      'issues.jsonl:2: fields.duedate: expected a day such as 2026-03-31',
    ],
    ['an issue twice', `${first}\n${first}`, 'issues.jsonl:2: 1 stands already on line 1'],
  ])('issues: %s', async (_, content, message) => {
    await write('issues.jsonl', content);
    await expect(readSiteExport(folder)).rejects.toThrow(message);
  });

  test.each([
    [
      'users.json',
      '[\n  { "accountId": "a" },\n  { "name": "b" }\n]',
      'users.json:3: [1].accountId: expected a text',
    ],
    ['projects.json', '[\n  { "id": "1" "key": "A" }\n]', 'projects.json:2: expected “,” or “}”'],
    [
      'versions.json',
      '{ "APP": [{ "id": "1", "name": "x",\n "releaseDate": "soon" }] }',
      'versions.json:2: APP[0].releaseDate: expected a day',
    ],
    [
      'site.json',
      '{\n"timeZone": "Paris" }',
      'site.json:2: timeZone: expected a time zone such as Europe/Paris',
    ],
    [
      'permissions.json',
      '{ "APP": {\n "BROWSE_PROJECTS": "*" } }',
      'permissions.json:2: APP.BROWSE_PROJECTS: expected a list of account ids',
    ],
    ['confluence.json', '{\n"spaces": [] }', 'confluence.json:1: pages'],
    ['jalon.json', '{ not json }', 'jalon.json:1: expected a property name in double quotes'],
  ])('%s', async (name, content, message) => {
    await write('issues.jsonl', LINES);
    await write(name, content);
    await expect(readSiteExport(folder)).rejects.toThrow(message);
  });

  test('a folder that is not there, or has no issues', async () => {
    await expect(readSiteExport(join(folder, 'none'))).rejects.toThrow(
      'expected a folder with a site export; there is none',
    );
    await expect(readSiteExport(folder)).rejects.toThrow(
      'issues.jsonl: expected this file, or issues.jsonl.gz',
    );
  });

  test('a compressed file cut short', async () => {
    await write('issues.jsonl.gz', gzipSync(LINES.repeat(3)).subarray(0, 400));
    await expect(readSiteExport(folder)).rejects.toThrow('issues.jsonl.gz: cannot be read to its end');
  });
});
