import { startSite } from '../host/site';
import type { WholeSite } from '../host/whole-site';
import { opened } from './app-calls';
import { reportFiles } from './report-files';
import { causeOf, type ReportOptions } from './report-options';
import { checkWritable, writeFolder, type Files } from './written-folder';

/**
 * Starts the site without a server, reports on each project through the unmodified app, then writes
 * everything at once. `seen` is given the site when all is written.
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
    ...(options.faults === undefined ? {} : { faults: options.faults }),
    stateFolder: null,
    locale: options.locale,
    port: null,
    time: 'manual',
  }).catch((error: unknown) => {
    throw causeOf(error instanceof Error ? error.message : String(error));
  });
  try {
    sayOfOtherProjects(site, say);
    await site.forge.drain(); // The app learns that it is installed.
    await writeFolder(options.out, await filesOf(site, options, say));
    seen(site);
  } finally {
    await site.close();
  }
  say(`Written: ${options.out}`);
}

async function filesOf(site: WholeSite, options: ReportOptions, say: (line: string) => void): Promise<Files> {
  const projects = options.projects.map((key) => opened(site, key, say));
  const started = dayOfSite(site);
  const all = new Map<string, string | Uint8Array>();
  for (const [index, project] of projects.entries()) {
    say(`${project.key}: reading (${index + 1} of ${projects.length})`);
    // The clock may have been moved past midnight meanwhile: all projects are told as of one day.
    const date = options.date ?? (dayOfSite(site) === started ? undefined : started);
    for (const [path, content] of await reportFiles(project, { ...options, date }, say)) {
      all.set(projects.length === 1 ? path : `${project.key}/${path}`, content);
    }
  }
  return all;
}

/** Names what the Jalon export holds of projects that the site has not: nothing is left out in silence. */
function sayOfOtherProjects(site: WholeSite, say: (line: string) => void): void {
  const { projects = [] } = (site.export.jalon ?? {}) as {
    readonly projects?: readonly { readonly key: string }[];
  };
  const keys = new Set(site.jira.directory.projects().map(({ key }) => key));
  projects.forEach(({ key }, place) => {
    if (!keys.has(key))
      say(
        `jalon.json: projects[${String(place)}].key: ${key} is no project of this site, its plan is left out`,
      );
  });
}

/** The day that it is on the site, ISO. */
const dayOfSite = ({ clock }: WholeSite): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: clock.timeZone }).format(clock.now());
