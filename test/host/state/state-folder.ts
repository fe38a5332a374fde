import { createHash } from 'node:crypto';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SiteExport } from '../seams/site-export';

/**
 * Folder in which the state of a site is kept: another one for each data folder, and for each edition of its
 * files, because changes made on top of one set of issues mean nothing on top of another.
 */
export async function stateFolderOf(
  parent: string,
  dataFolder: string | null,
  data: SiteExport,
): Promise<string> {
  if (dataFolder === null) return join(parent, `default-${digestOf(data)}`);
  const folder = await realpath(dataFolder);
  const files = await Promise.all(
    (await readdir(folder)).sort().map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name));
      return [name, size, mtimeMs];
    }),
  );
  return join(parent, `${basename(folder).replaceAll(/[^\w.-]/g, '-')}-${digestOf([folder, files])}`);
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 10);
}
