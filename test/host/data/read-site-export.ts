import { basename, join, resolve } from 'node:path';
import { jalonExportSchema } from '../../../src/contract/jalon-export';
import type { Json } from '../seams/json';
import type { SiteExport } from '../seams/site-export';
import { derivedLists } from './reading/derived-lists';
import { epicFieldOf } from './reading/epic-link';
import { textIn } from './reading/json-access';
import { readIssues } from './reading/read-issues';
import { readJsonFile } from './reading/read-json-file';
import { confluenceShape, listShapes, permissionsShape, siteShape, versionsShape } from './reading/shapes';

/**
 * Reads a site export (formats.md 1). Lists that are absent are derived from the issues.
 * Throws an Error whose message names file, line and path; nothing is half-read.
 */
export async function readSiteExport(folder: string): Promise<SiteExport> {
  const file = (name: string): string => join(folder, name);
  const derived = derivedLists();
  const listed = await readJsonFile(file('fields.json'), listShapes.fields);
  const fields = once(() => listed ?? derived.fields());
  const epicField = once(() => epicFieldOf(fields()));
  const issues = await readIssues(folder, {
    mention: (issue) => derived.add(issue),
    epicOf: (issue) => textIn(issue, epicField() ?? ''),
  });
  const site = await readJsonFile(file('site.json'), siteShape);
  const projects = (await readJsonFile(file('projects.json'), listShapes.projects)) ?? derived.projects();
  const users = (await readJsonFile(file('users.json'), listShapes.users)) ?? derived.users();
  return {
    site: {
      name: site?.name ?? basename(resolve(folder)),
      timeZone: site?.timeZone ?? 'Europe/Paris',
      now: site?.now ?? null,
      ...(site?.timeTracking === undefined ? {} : { timeTracking: site.timeTracking }),
    },
    issues,
    projects,
    users: users.length === 0 ? [SOLE_USER] : users,
    versions: (await readJsonFile(file('versions.json'), versionsShape)) ?? derived.versions(),
    fields: fields(),
    statuses: (await readJsonFile(file('statuses.json'), listShapes.statuses)) ?? derived.statuses(),
    issueTypes: (await readJsonFile(file('issuetypes.json'), listShapes.issuetypes)) ?? derived.issueTypes(),
    issueLinkTypes:
      (await readJsonFile(file('issuelinktypes.json'), listShapes.issuelinktypes)) ??
      derived.issueLinkTypes(),
    jalon: await readJsonFile(file('jalon.json'), ofSite(projects)),
    permissions: await readJsonFile(file('permissions.json'), permissionsShape),
    confluence: await readJsonFile(file('confluence.json'), confluenceShape),
  };
}

/**
 * A Jalon export of which the site holds some project: one of another site, or with keys in small letters,
 * would be left out whole.
 */
function ofSite(projects: readonly Json[]): typeof jalonExportSchema {
  const keys = projects.map((project) => String(project['key']));
  return jalonExportSchema.superRefine(({ projects: planned }, context) => {
    if (planned.length === 0 || planned.some(({ key }) => keys.includes(key))) return;
    const message = `the key of a project of this site expected, which holds ${keys.slice(0, 60).join(', ')}`;
    context.addIssue({ code: 'custom', path: ['projects', 0, 'key'], message });
  });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Who opens a site in whose export nobody occurs; the first user administers. */
const SOLE_USER = {
  accountId: 'administrator',
  displayName: 'Administrator',
  active: true,
  accountType: 'atlassian',
};
