// Cuts the part of Titanium's public Jira that the project keeps, from a site export of the whole:
//   node test/data/titanium/cut.mjs <folder of the whole export>
// SOURCE.md says what is kept. The same export gives the same part.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const PROJECT = 'ALOY';
const RELEASES = ['1.0.0', '1.1.0', '1.2.0', '1.3.0', '1.4.0', '1.5.0', '1.6.0', '1.7.0'].map(
  (number) => `Alloy ${number}`,
);
/** The day after the last release. */
const NOW = '2015-07-23T09:00:00Z';
/** Free text, which may name people, and what no test needs. */
const LEFT_OUT = ['description', 'environment', 'reporter', 'creator', 'comment', 'attachment'];

const [whole = ''] = process.argv.slice(2);
const json = (name) => JSON.parse(readFileSync(join(whole, `${name}.json`), 'utf8'));
const versions = json('versions')[PROJECT].filter(({ name }) => RELEASES.includes(name));
const releaseOf = new Map(versions.map(({ id, releaseDate }) => [id, releaseDate]));

const issues = gunzipSync(readFileSync(join(whole, 'issues.jsonl.gz')))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter(({ key }) => key.startsWith(`${PROJECT}-`))
  .filter(({ fields }) => {
    const releases = (fields.fixVersions ?? []).flatMap(({ id }) => releaseOf.get(id) ?? []);
    return releases.length > 0 && (fields.resolutiondate ?? '').slice(0, 10) <= releases.sort()[0];
  })
  .map(({ id, self, key, fields }) => ({
    ...{ id, self, key },
    fields: Object.fromEntries(Object.entries(fields).filter(([name]) => !LEFT_OUT.includes(name))),
  }));

const people = new Set(issues.map(({ fields }) => fields.assignee?.accountId));
const used = (list, part) =>
  json(list).filter(({ id }) => issues.some(({ fields }) => fields[part]?.id === id));
const calendar = { region: null, weekdays: [1, 2, 3, 4, 5], closed: [], opened: [] };
const deliverables = versions
  .map(({ name, releaseDate }) => ({ name, releaseDate }))
  .sort((one, other) => (one.name < other.name ? -1 : 1))
  .map(({ name }) => ({
    id: name.replace('Alloy ', 'A-'),
    name,
    source: { version: name },
    earning: 'zero-hundred',
  }));

const write = (name, content) => writeFileSync(join(import.meta.dirname, name), content);
write(
  'issues.jsonl.gz',
  gzipSync(issues.map((issue) => `${JSON.stringify(issue)}\n`).join(''), { level: 9 }),
);
const lists = {
  projects: json('projects').filter(({ key }) => key === PROJECT),
  versions: { [PROJECT]: versions },
  users: json('users').filter(({ accountId }) => people.has(accountId)),
  statuses: used('statuses', 'status'),
  issuetypes: used('issuetypes', 'issuetype'),
  issuelinktypes: json('issuelinktypes'),
  fields: json('fields'),
  site: { name: 'Titanium', timeZone: json('site').timeZone, now: NOW },
  jalon: { formatVersion: 1, projects: [{ key: PROJECT, calendar, deliverables }] },
};
for (const [name, content] of Object.entries(lists))
  write(`${name}.json`, `${JSON.stringify(content, null, 1)}\n`);
console.log(`${issues.length} issues`);
