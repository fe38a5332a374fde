import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { sharedData } from './shared-data';
import type { Bench, BenchRow } from './bench';

const ROOT = resolve(__dirname, '../..');
const EXPORTS = [
  ['cesaw-95', 'CE95'],
  ['titanium', 'TIMOB'],
] as const;

/**
 * A whole report on both real exports, each in a process of its own, against reading the same file as JSON.
 */
export const reportBench: Bench = {
  name: 'report',
  about: 'a whole report on each real export: time, memory, calls, bytes stored',
  run: async () => {
    const rows: BenchRow[] = [];
    for (const [name, key] of EXPORTS) {
      const folder = sharedData(name);
      if (folder !== null) rows.push({ data: `${name} ${key}`, figures: await measured(folder, key) });
    }
    return rows.length === 0
      ? { missing: `../shared/data/{${EXPORTS.map(([name]) => name).join(',')}}` }
      : { rows };
  },
};

async function measured(folder: string, key: string): Promise<BenchRow['figures']> {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const program = join(__dirname, 'measure-report.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [tsx, program, folder, key], { cwd: ROOT });
  return JSON.parse(stdout) as BenchRow['figures'];
}
