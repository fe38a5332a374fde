import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const BUILT = 'static/dist';
/** What the surfaces are built from. */
const SOURCES = [
  'static',
  'src/contract',
  'src/domain',
  'src/report',
  'src/words',
  'vite.config.ts',
  'package-lock.json',
];

/**
 * Builds the app's surfaces where they are missing or older than their sources. Throws with what the build
 * said.
 */
export async function buildSurfaces(appFolder: string): Promise<void> {
  const built = await oldest(join(appFolder, BUILT));
  const changed = await Promise.all(SOURCES.map((source) => newest(join(appFolder, source))));
  if (built > Math.max(...changed)) return;
  const vite = join(dirname(require.resolve('vite/package.json')), 'bin/vite.js');
  try {
    await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: appFolder });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new Error(`The surfaces could not be built.\n${said}`, { cause: error });
  }
}

/** When the first of the HTML entries was built; -1 where there is none. */
async function oldest(folder: string): Promise<number> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.html'));
  const times = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mtimeMs));
  return times.length === 0 ? -1 : Math.min(...times);
}

/** When something below a path was last changed; what was built does not count. */
async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = (await readdir(path)).filter((name) => name !== 'dist' && name !== 'node_modules');
  return Math.max(0, ...(await Promise.all(names.map((name) => newest(join(path, name))))));
}
