import { parseArgs } from 'node:util';
import type { Faults } from '../host/faults/faults';

/** What the report command was asked for. */
export interface ReportOptions {
  /** Folder of a site export; undefined: the default project. */
  readonly data: string | undefined;
  readonly projects: readonly string[];
  /** ISO day; undefined: the day of the site's clock. */
  readonly date: string | undefined;
  readonly locale: 'fr' | 'en';
  readonly out: string;
  /** How the site misbehaves, for tests; nobody asks for it at the command line. */
  readonly faults?: Faults;
}

/** Something that the person at the keyboard can mend: told without a stack. */
export const causeOf = (message: string): Error => Object.assign(new Error(message), { name: 'Refused' });

export const USAGE =
  'Usage: npm run report -- --data <folder> --project <KEY>[,<KEY>…] [--date <YYYY-MM-DD>] [--locale fr|en] --out <folder>';

/** Options of the command line. Throws with the option at fault. */
export function readOptions(argv: readonly string[]): ReportOptions {
  const { data, project, date, locale, out } = given(argv);
  const projects = (project ?? '')
    .split(',')
    .flatMap((key) => (key.trim() === '' ? [] : [key.trim().toUpperCase()]));
  if (projects.length === 0)
    throw causeOf(`--project is missing: the key of a project, or several with commas.\n${USAGE}`);
  if (out === undefined || out === '') throw causeOf(`--out is missing: the folder to write.\n${USAGE}`);
  if (date !== undefined && !isDay(date)) throw causeOf(`--date ${date}: expected a day such as 2026-02-28.`);
  if (locale !== 'fr' && locale !== 'en') throw causeOf(`--locale ${locale}: expected fr or en.`);
  return { data, projects: [...new Set(projects)], date, locale, out };
}

function given(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      options: { data: text, project: text, date: text, locale: { ...text, default: 'fr' }, out: text },
    }).values;
  } catch (error) {
    throw causeOf(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
}
