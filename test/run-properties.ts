import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/**
 * `npm run test:properties -- <test files> [--runs <n>] [--seed <n>] [--path <path>]`: Jest, with the variables that properties read;
 * shells do not agree on how to set one for a command.
 */
const text = { type: 'string' } as const;
const { values, positionals } = parseArgs({ options: { runs: text, seed: text, path: text }, allowPositionals: true });
const told = { PROPERTY_RUNS: values.runs, PROPERTY_SEED: values.seed, PROPERTY_PATH: values.path };
const env = { ...process.env, ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) };
const { status } = spawnSync(process.execPath, [require.resolve('jest/bin/jest'), ...positionals], { stdio: 'inherit', env });
process.exitCode = status ?? 1;
