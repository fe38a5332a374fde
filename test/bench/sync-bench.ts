import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { sharedData } from '../report-command/shared-data';
import { rounded, type Bench } from './bench';
import type { MeasuredSync } from './measure-sync';

const ROOT = resolve(__dirname, '../..');
const [EXPORT, KEY] = ['titanium', 'TIMOB'];
/** What the heap may grow to, that of the app and of the store: more would end the process. */
const HEAP_MEGABYTES = 400;
/** The states of two projects of this size, as text. */
const OUTPUT = 64 * 2 ** 20;

/**
 * A first reading with every call of Jira late by a tenth of a second: calls side by side, one at a time as where Jira says that little
 * is left of what may be asked, and killed ten times.
 */
export const syncBench: Bench = {
  name: 'sync',
  about:
    'first reading of a real project at 100 ms a call, then nothing and one change; the site’s Jira in a process of its own in every ' +
    'row, memory that of the app’s process with the store in it',
  run: async () => {
    const folder = sharedData(EXPORT);
    if (folder === null) return { missing: `../shared/data/${EXPORT}` };
    const parallel = await measured(folder, 'parallel');
    const sequential = await measured(folder, 'sequential');
    const killed = await measured(folder, 'killed');
    const share = rounded((parallel.figures['seconds'] ?? NaN) / (sequential.figures['seconds'] ?? NaN));
    const same = (other: MeasuredSync): number => (other.state === parallel.state ? 1 : 0);
    return {
      rows: [
        { data: `${KEY} side by side`, figures: { ...parallel.figures, shareOfOneAtATime: share } },
        { data: `${KEY} one call at a time`, figures: { ...sequential.figures, sameState: same(sequential) } },
        { data: `${KEY} killed at random`, figures: { ...killed.figures, sameState: same(killed) } },
      ],
    };
  },
};

async function measured(folder: string, how: string): Promise<MeasuredSync> {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const program = join(__dirname, 'measure-sync.ts');
  const env = { ...process.env, NODE_OPTIONS: `--max-old-space-size=${HEAP_MEGABYTES}` };
  const options = { cwd: ROOT, maxBuffer: OUTPUT, env };
  const { stdout } = await promisify(execFile)(process.execPath, [tsx, program, folder, KEY, how], options);
  return JSON.parse(stdout) as MeasuredSync;
}
