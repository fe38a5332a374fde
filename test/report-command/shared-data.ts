import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const SHARED = resolve(__dirname, '../../../shared/data');

/** Folder of a real export kept beside the project, or null, which is said, where it is absent. */
export function sharedData(name: string): string | null {
  const folder = resolve(SHARED, name);
  if (existsSync(folder)) return folder;
  console.info(`Skipped: ../shared/data/${name} is absent.`);
  return null;
}
