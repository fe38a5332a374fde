import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import uncopied from './uncopied-data.json';

/** A data set that may not be copied into the project, as `uncopied-data.json` names it. */
export type Uncopied = keyof typeof uncopied.data;

const OTHER = resolve(__dirname, '../../shared');

/** Path of what stands beside the project under a name; null where it is not there. */
export function neighbourPath(name: string): string | null {
  const path = resolve(OTHER, name);
  return existsSync(path) ? path : null;
}

/** Path of a data set that may not be copied; null where it is not beside the project. */
export const uncopiedData = (data: Uncopied): string | null => neighbourPath(uncopied.data[data].at);

/**
 * A suite on data that may not be copied: it runs where the data stands beside the project; elsewhere one
 * skipped test tells its name and why. The only way to skip: `test/tooling/bare-machine.test.ts` holds every
 * use against `uncopied-data.json`.
 */
export function describeUncopied(data: Uncopied, name: string, suite: (folder: string) => void): void {
  const folder = uncopiedData(data);
  if (folder !== null) {
    describe(name, () => suite(folder));
    return;
  }
  const { because } = uncopied.data[data];
  console.info(`Skipped: ${name}. ${data} may not be copied into the project: ${because}.`);
  test.skip(`${name} (skipped, as ${data} may not be copied: ${because})`, () => undefined);
}
