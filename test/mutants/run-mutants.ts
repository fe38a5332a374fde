import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MUTANTS, type Mutant } from './mutant-table';

/**
 * `npm run test:mutants [-- <id> …]`: puts each fault into the engine, and fails where its test does not find
 * it.
 */
const chosen = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'jalon-mutants-'));
let survived = 0;
for (const mutant of MUTANTS.filter(({ id }) => chosen.length === 0 || chosen.includes(id))) {
  const isKilled = kills(mutant);
  if (!isKilled) survived += 1;
  process.stdout.write(`${isKilled ? 'killed  ' : 'SURVIVED'}  ${mutant.id}: ${mutant.what}\n`);
}
rmSync(folder, { recursive: true });
process.exitCode = survived > 0 ? 1 : 0;

/** Whether its test, and nothing but a test, fails with the fault. */
function kills({ id, test, kills: name }: Mutant): boolean {
  const out = join(folder, `${id}.json`);
  const jest = [
    require.resolve('jest/bin/jest'),
    test,
    '-t',
    name,
    '--globalSetup=',
    '--json',
    '--outputFile',
    out,
  ];
  spawnSync(process.execPath, jest, { stdio: 'ignore', env: { ...process.env, MUTANT: id } });
  const { numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(out, 'utf8')) as Record<
    string,
    number
  >;
  return (numFailedTests ?? 0) > 0 && numRuntimeErrorTestSuites === 0;
}
