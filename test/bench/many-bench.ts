import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { ExportSize } from '../report-command/many-projects';
import type { Bench, BenchRow } from './bench';

const ROOT = resolve(__dirname, '../..');
const SIZES: readonly ExportSize[] = [
  { projects: 400, deliverables: 2 },
  { projects: 1, deliverables: 999 },
];

/**
 * A report on many projects, whose points run out several times, and on one with many deliverables, against a
 * small one.
 */
export const manyBench: Bench = {
  name: 'many',
  about:
    'a report of 400 projects, and of one with 999 deliverables: time, and hours that the site waits for points',
  onRequest: true,
  run: async () => {
    const rows: BenchRow[] = [];
    for (const size of SIZES) rows.push({ data: dataOf(size), figures: await measured(size) });
    return { rows };
  },
};

const dataOf = ({ projects, deliverables }: ExportSize): string =>
  `${String(projects)} ${projects === 1 ? 'project' : 'projects'} of ${String(deliverables)} deliverables`;

async function measured({ projects, deliverables }: ExportSize): Promise<BenchRow['figures']> {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const program = join(__dirname, 'measure-many.ts');
  const options = [tsx, program, String(projects), String(deliverables)];
  const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: ROOT });
  return JSON.parse(stdout) as BenchRow['figures'];
}
