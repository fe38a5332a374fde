import { parseArgs } from 'node:util';

export interface StartOptions {
  readonly data: string | null;
  /** Null: whichever is free, from `DEFAULT_PORT` on. */
  readonly port: number | null;
  readonly fresh: boolean;
  readonly locale: 'fr' | 'en';
}

export const DEFAULT_PORT = 8765;

export const HELP = `Usage: npm start -- [options]

Starts the local site: a small Jira and Confluence with the app installed.

  --data <folder>   site export to load (README, "Your own data"); default: an invented project
  --port <number>   port on 127.0.0.1; default: ${String(DEFAULT_PORT)}, or the next that is free
  --fresh           forget what was changed on the site with this data
  --locale fr|en    language of people who have not chosen one; default: fr
  --help            show this
`;

/**
 * What the command line asks for; `help` where that is asked. Throws with what is wrong and what is allowed.
 */
export function readCommandLine(words: readonly string[]): StartOptions | 'help' {
  const { values } = parseArgs({
    args: [...words],
    options: {
      data: { type: 'string' },
      port: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      locale: { type: 'string', default: 'fr' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  return {
    data: values.data ?? null,
    port: portOf(values.port),
    fresh: values.fresh,
    locale: localeOf(values.locale),
  };
}

function portOf(given: string | undefined): number | null {
  if (given === undefined) return null;
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65_535)
    throw new Error(`--port ${given}: a port is a whole number from 0 to 65535.`);
  return port;
}

function localeOf(given: string): 'fr' | 'en' {
  if (given !== 'fr' && given !== 'en') throw new Error(`--locale ${given}: the site speaks fr and en.`);
  return given;
}
