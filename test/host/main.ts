import { resolve } from 'node:path';
import { DEFAULT_PORT, HELP, readCommandLine, type StartOptions } from './command-line';
import { importJalon } from './import-jalon';
import { buildSurfaces } from './server/build-surfaces';
import { freePort } from './server/free-port';
import { APP_FOLDER, startSite } from './site';
import type { WholeSite } from './whole-site';

/** `npm start`: the local site, until Ctrl-C. */
async function main(): Promise<void> {
  const options = readCommandLine(process.argv.slice(2));
  if (options === 'help') {
    process.stdout.write(HELP);
    return;
  }
  const built = buildSurfaces(APP_FOLDER);
  built.catch(() => undefined);
  const site = await startSite({
    ...(options.data === null ? {} : { data: options.data }),
    stateFolder: resolve(APP_FOLDER, '.local-site'),
    fresh: options.fresh,
    locale: options.locale,
    port: options.port ?? (await freePort(DEFAULT_PORT)),
    time: 'real',
  });
  try {
    await Promise.all([built, importJalon(site)]);
  } catch (error) {
    await site.close();
    throw error;
  }
  process.stdout.write(welcome(site, options));
  stopOnSignal(site);
}

function welcome(site: WholeSite, options: StartOptions): string {
  const project = site.jira.directory.projects()[0];
  const first =
    project &&
    site.jira.directory.issuesOf(project.key, site.jira.directory.users()[0]?.accountId ?? '', 0, 1)[0];
  const url = site.url ?? '';
  const places = [
    ['The site', '/'],
    ...(project ? [[project.name, `/projects/${project.key}`]] : []),
    ...(first ? [['An issue with the panel', `/browse/${first.key}`]] : []),
    ['A dashboard', '/dashboards/1'],
    ...(project ? [['Confluence', `/wiki/spaces/${project.key}`]] : []),
  ];
  const lines = places.map(([name = '', path = '']) => `  ${name.padEnd(26)} ${url}${path}`);
  const data = options.data === null ? 'an invented project' : options.data;
  return `\nJalon runs on ${site.name} (${data}).\n\n${lines.join('\n')}\n\nCtrl-C stops it; what you change is kept (--fresh forgets it).\n`;
}

function stopOnSignal(site: WholeSite): void {
  const stop = () => {
    void site.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function fail(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

main().catch(fail);
