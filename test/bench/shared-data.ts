import { neighbourPath } from '../uncopied-data';

/** Folder of a real export beside the project, or null, which is said, where it is absent. */
export function sharedData(name: string): string | null {
  const folder = neighbourPath(`data/${name}`);
  if (folder === null) console.info(`Skipped: ../shared/data/${name} is absent.`);
  return folder;
}
