import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keysOf, writeExport, type ExportSize } from '../report-command/many-projects';
import { runReport } from '../report-command/run-report';
import { rounded } from './bench';

/**
 * Run by the many bench in a process of its own: reports on a small export of one project, then on one of
 * that size; figures as JSON.
 */
async function main(size: ExportSize): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'jalon-bench-'));
  try {
    const small = await secondsOf(join(folder, 'small'), { projects: 1, deliverables: 2 });
    const { seconds, hours } = await secondsOf(join(folder, 'large'), size);
    const times = seconds / small.seconds;
    process.stdout.write(
      JSON.stringify({
        seconds: rounded(seconds),
        timesSmall: rounded(times, 1),
        hoursOfSite: rounded(hours, 1),
      }),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * How long a report on all projects of an export takes, and by how much the site's clock is moved on
 * meanwhile.
 */
async function secondsOf(
  folder: string,
  size: ExportSize,
): Promise<{ readonly seconds: number; readonly hours: number }> {
  await mkdir(folder);
  writeExport(folder, size);
  const before = performance.now();
  let hours = 0;
  const options = {
    data: folder,
    projects: keysOf(size),
    date: undefined,
    locale: 'fr',
    out: join(folder, 'out'),
  } as const;
  await runReport(
    options,
    () => undefined,
    ({ clock, export: { site } }) => (hours = (clock.now() - Date.parse(site.now ?? '')) / 3_600_000),
  );
  return { seconds: (performance.now() - before) / 1000, hours };
}

const [projects = '', deliverables = ''] = process.argv.slice(2);
void main({ projects: Number(projects), deliverables: Number(deliverables) });
