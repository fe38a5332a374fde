import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** Runs the report command as a person would. */
export function runCommand(...options: readonly string[]) {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const { status, stderr } = spawnSync(process.execPath, [tsx, 'test/report-command/main.ts', ...options], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, said: stderr };
}
