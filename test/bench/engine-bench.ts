import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { rounded, type Bench, type BenchRow } from './bench';
import { benchCriticalPath } from './critical-path';
import { largeProject } from './large-project';

const ROOT = resolve(__dirname, '../..');
const ITEMS = 100_000;
const PAGE = 1000;
const RUNS = 3;

/** The engine alone on a generated project, against reading it as JSON. */
export const engineBench: Bench = {
  name: 'engine',
  about: `indicators and critical path of ${ITEMS.toLocaleString('en-GB')} generated issues; memory as told in measure-engine.ts`,
  run: async () => ({ rows: [await indicatorsRow(), criticalPathRow()] }),
};

/** The middle one of some runs, each in a process of its own. */
async function indicatorsRow(): Promise<BenchRow> {
  const folder = await mkdtemp(join(tmpdir(), 'jalon-bench-'));
  try {
    await writePages(folder);
    const runs: Record<string, number>[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await measured(folder));
    runs.sort((one, other) => (one['timesJsonParse'] ?? 0) - (other['timesJsonParse'] ?? 0));
    return { data: `all indicators of ${ITEMS} items with ${ITEMS * 10} worklogs`, figures: runs[RUNS >> 1] ?? {} };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writePages(folder: string): Promise<void> {
  const { issues, ...project } = largeProject(ITEMS);
  await writeFile(join(folder, 'project.json'), JSON.stringify(project));
  for (let first = 0; first < issues.length; first += PAGE)
    await writeFile(join(folder, `issues-${first}.json`), JSON.stringify(issues.slice(first, first + PAGE)));
}

async function measured(folder: string): Promise<Record<string, number>> {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const program = join(__dirname, 'measure-engine.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [tsx, '--expose-gc', program, folder], { cwd: ROOT });
  return JSON.parse(stdout) as Record<string, number>;
}

function criticalPathRow(): BenchRow {
  const { what, compute, parse, ratio } = benchCriticalPath(ITEMS);
  return {
    data: what,
    figures: { milliseconds: Math.round(compute), jsonParseMilliseconds: Math.round(parse), timesJsonParse: rounded(ratio) },
  };
}
