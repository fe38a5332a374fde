import { startSite } from '../host/site';
import type { Site } from '../host/seams';
import type { Asked } from './app-calls';
import { reportFiles } from './report-files';
import { causeOf, type ReportOptions } from './report-options';
import { checkWritable, writeFolder, type Files } from './written-folder';

/** Starts the site without a server, reports on each project through the unmodified app, then writes everything at once. */
export async function runReport(options: ReportOptions, say: (line: string) => void): Promise<void> {
  await checkWritable(options.out);
  say(`Opening ${options.data ?? 'the default project'}`);
  const site = await startSite({
    ...(options.data === undefined ? {} : { data: options.data }),
    stateFolder: null,
    locale: options.locale,
    port: null,
    time: 'manual',
  });
  try {
    await writeFolder(options.out, await filesOf(site, options, say));
  } finally {
    await site.close();
  }
  say(`Written: ${options.out}`);
}

async function filesOf(site: Site, options: ReportOptions, say: (line: string) => void): Promise<Files> {
  const asked = options.projects.map((key) => askedOf(site, key));
  const all = new Map<string, string | Uint8Array>();
  for (const [index, one] of asked.entries()) {
    say(`${one.project.key}: reading (${index + 1} of ${asked.length})`);
    for (const [path, content] of await reportFiles(site, one, options, say)) {
      all.set(asked.length === 1 ? path : `${one.project.key}/${path}`, content);
    }
  }
  return all;
}

/** The project of a key, read by the site's first user, who administers it. */
function askedOf(site: Site, key: string): Asked {
  const project = site.export.projects.find((one) => one['key'] === key);
  if (project === undefined) {
    const keys = site.export.projects.map((one) => String(one['key']));
    throw causeOf(`Project ${key} is not in this site. It holds: ${keys.slice(0, 60).join(', ')}.`);
  }
  const accountId = site.export.users[0]?.['accountId'];
  if (typeof accountId !== 'string') throw causeOf('The site has no user to read the project as.');
  return { project: { id: String(project['id']), key, name: String(project['name'] ?? key) }, accountId };
}
