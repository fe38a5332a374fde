import { startSite } from '../host/site';
import type { WholeSite } from '../host/whole-site';
import { opened } from './app-calls';
import { reportFiles } from './report-files';
import { causeOf, type ReportOptions } from './report-options';
import { checkWritable, writeFolder, type Files } from './written-folder';

/**
 * Starts the site without a server, reports on each project through the unmodified app, then writes everything at once.
 * `seen` is given the site when all is written.
 */
export async function runReport(
  options: ReportOptions,
  say: (line: string) => void,
  seen: (site: WholeSite) => void = () => undefined,
): Promise<void> {
  await checkWritable(options.out);
  say(`Opening ${options.data ?? 'the default project'}`);
  const site = await startSite({
    ...(options.data === undefined ? {} : { data: options.data }),
    stateFolder: null,
    locale: options.locale,
    port: null,
    time: 'manual',
  }).catch((error: unknown) => {
    throw causeOf(error instanceof Error ? error.message : String(error));
  });
  try {
    await site.forge.drain(); // The app learns that it is installed.
    await writeFolder(options.out, await filesOf(site, options, say));
    seen(site);
  } finally {
    await site.close();
  }
  say(`Written: ${options.out}`);
}

async function filesOf(site: WholeSite, options: ReportOptions, say: (line: string) => void): Promise<Files> {
  const projects = options.projects.map((key) => opened(site, key));
  const all = new Map<string, string | Uint8Array>();
  for (const [index, project] of projects.entries()) {
    say(`${project.key}: reading (${index + 1} of ${projects.length})`);
    for (const [path, content] of await reportFiles(project, options, say)) {
      all.set(projects.length === 1 ? path : `${project.key}/${path}`, content);
    }
  }
  return all;
}
