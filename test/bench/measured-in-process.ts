import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve(__dirname, '../..');
/** What a measurement may tell, as text: the states of projects among it. */
const OUTPUT = 64 * 2 ** 20;

/**
 * Runs a program of this folder in a process of its own, its heap limited where a number of megabytes is
 * given; gives the JSON that it says.
 */
export async function measuredInProcess<T>(
  program: string,
  given: readonly (string | number)[],
  heapMegabytes: number | null = null,
): Promise<T> {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const limit =
    heapMegabytes === null ? {} : { NODE_OPTIONS: `--max-old-space-size=${String(heapMegabytes)}` };
  const options = { cwd: ROOT, maxBuffer: OUTPUT, env: { ...process.env, ...limit } };
  const command = [tsx, join(__dirname, program), ...given.map(String)];
  const { stdout } = await promisify(execFile)(process.execPath, command, options);
  return JSON.parse(stdout) as T;
}
