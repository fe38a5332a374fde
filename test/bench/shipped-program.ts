import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';

/** What a program measured, by name. */
export type Measured = Readonly<Record<string, number>>;

/** Runs a program in a process of its own, with arguments: the figures that it prints as JSON. */
export type Run = (...args: readonly string[]) => Promise<Measured>;

/**
 * Builds a program of this folder as the app ships, bundled and minified, and lends it: what runs TypeScript
 * as it stands wraps every function and is slower by half. It is gone when the work with it is done.
 */
export async function withShippedProgram<T>(name: string, work: (run: Run) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'jalon-program-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: resolve(__dirname, `${name}.ts`),
        outDir: folder,
        target: 'es2022',
        minify: true,
        rolldownOptions: { output: { entryFileNames: 'program.mjs' } },
      },
    });
    const program = join(folder, 'program.mjs');
    return await work(async (...args) => {
      const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', program, ...args]);
      return JSON.parse(stdout) as Measured;
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What some runs measured, one after another. */
export async function repeated(times: number, run: () => Promise<Measured>): Promise<readonly Measured[]> {
  const runs: Measured[] = [];
  for (let count = 0; count < times; count += 1) runs.push(await run());
  return runs;
}

/** The least of a figure over some runs: what the work takes, less what else the machine did. */
export const leastOf = (runs: readonly Measured[], name: string): number => Math.min(...valuesOf(runs, name));

/** The greatest of a figure over some runs. */
export const greatestOf = (runs: readonly Measured[], name: string): number =>
  Math.max(...valuesOf(runs, name));

const valuesOf = (runs: readonly Measured[], name: string): readonly number[] =>
  runs.map((figures) => figures[name] ?? NaN);
