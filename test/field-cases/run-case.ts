import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WholeSite } from '../host/whole-site';
import { readOptions } from '../report-command/report-options';
import { runReport } from '../report-command/run-report';
import type { Expectation } from './expectation';

const CASES = join(__dirname, 'cases');

/** The cases by name, each a site export. */
export const EXPECTATIONS = JSON.parse(readFileSync(join(__dirname, 'expected.json'), 'utf8')) as Readonly<
  Record<string, Expectation>
>;

/** Names of the folders that hold a case. */
export const caseFolders = (): readonly string[] => readdirSync(CASES).toSorted();

/** What the report command made of a case: its indicators and its page, or the cause for which it refused. */
export type Outcome =
  | { readonly refused: string }
  | { readonly refused: null; readonly indicators: Readonly<Record<string, unknown>>; readonly html: string };

/** Where a case stands. */
export const folderOf = (name: string): string => join(CASES, name);

/** Reports on a case as `npm run report` does. Throws where the command would break off with a stack. */
export function runCase(name: string, seen?: (site: WholeSite) => void): Promise<Outcome> {
  const { date, project } = EXPECTATIONS[name] ?? {};
  return runFolder(folderOf(name), project, date, seen);
}

/**
 * The same of any site export; without a key, on the project that its Jalon export names first, or its first
 * issue.
 */
export async function runFolder(
  data: string,
  project?: string,
  date?: string,
  seen?: (site: WholeSite) => void,
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-case-'));
  const out = join(folder, 'out');
  const day = date === undefined ? [] : ['--date', date];
  try {
    const options = ['--data', data, '--project', project ?? projectOf(data), ...day, '--out', out];
    await runReport(readOptions(options), () => undefined, seen);
    return {
      refused: null,
      indicators: JSON.parse(readFileSync(join(out, 'indicators.json'), 'utf8')) as Readonly<
        Record<string, unknown>
      >,
      html: readFileSync(join(out, 'page.html'), 'utf8'),
    };
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'Refused') throw error;
    if (existsSync(out)) throw new Error(`${data} was refused and written all the same.`, { cause: error });
    return { refused: error.message };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The project that a Jalon export names first; that of the first issue where there is none. */
function projectOf(data: string): string {
  const read = (file: string) => readFileSync(join(data, file), 'utf8').replace(/^\uFEFF/, '');
  if (!existsSync(join(data, 'jalon.json')))
    return /"key": ?"([A-Z]+)-/.exec(read('issues.jsonl'))?.[1] ?? '';
  const { projects } = JSON.parse(read('jalon.json')) as {
    readonly projects: readonly { readonly key: string }[];
  };
  return projects[0]?.key ?? '';
}
