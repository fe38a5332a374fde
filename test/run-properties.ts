import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * `npm run test:properties -- <test files> [--runs <n> | --times <n>] [--seed <n>] [--path <path>]`: Jest,
 * with the variables that properties read; shells do not agree on how to set one for a command. Without test
 * files: all that have properties.
 */
const text = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  options: { runs: text, times: text, seed: text, path: text },
  allowPositionals: true,
});
const { runs, times, seed, path } = values;
const settings = { PROPERTY_RUNS: runs, PROPERTY_TIMES: times, PROPERTY_SEED: seed, PROPERTY_PATH: path };
const env = {
  ...process.env,
  ...Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)),
};
const files = positionals.length > 0 ? positionals : ['--runTestsByPath', ...filesWithProperties()];
const { status } = spawnSync(process.execPath, [require.resolve('jest/bin/jest'), ...files], {
  stdio: 'inherit',
  env,
});
process.exitCode = status ?? 1;

function filesWithProperties(): readonly string[] {
  return readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join(__dirname, name))
    .filter((file) => /from '[./]+\/property-runs'/.test(readFileSync(file, 'utf8')))
    .sort();
}
