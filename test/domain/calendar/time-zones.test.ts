import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { someOf } from '../../property-runs';

const ROOT = resolve(__dirname, '../../..');

/**
 * Ahead and behind, of half hours, a day ahead of its neighbours, with and without daylight saving, north and
 * south.
 */
const ZONES = [
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Asia/Kolkata',
  'Europe/Paris',
  'America/Toronto',
  'America/Santiago',
];

/** All that counts days: the calendar, the engine on every golden case, and what reads and writes days. */
const SUITES = [
  ...['domain/calendar/day', 'domain/calendar/public-holidays', 'domain/golden', 'domain/readme'],
  ...[
    'domain/indicators',
    'domain/measures',
    'domain/forecast',
    'domain/milestones',
    'domain/project/',
    'domain/schedule/timetable',
  ],
  ...[
    'gateways/issue-facts',
    'usecases/committees/next-publication',
    'report/format',
    'report/indicators-json',
  ],
];

interface Outcome {
  readonly status: number | null;
  readonly said: string;
}

/** Milliseconds: some 10 s of work a zone, on a machine that others use too. */
const PATIENCE = 240_000;

/** Runs suites in a process of its own, as the time zone of a process is set when it starts. */
function runIn(zone: string, suites: readonly string[], ...options: readonly string[]): Promise<Outcome> {
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  const args = [jest, '--runInBand', '--globalSetup=', ...options, ...suites.map((suite) => `test/${suite}`)];
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, TZ: zone } });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((done) => child.on('close', (status) => done({ status, said })));
}

describe('days are the same in every time zone', () => {
  test.each(someOf(ZONES, 3))(
    '%s',
    async (zone) => {
      const { status, said } = await runIn(zone, SUITES);
      expect([status, said]).toEqual([0, expect.stringMatching(/Test Suites: +\d\d passed, \d\d total/)]);
    },
    PATIENCE,
  );

  test(
    'and a day read in the machine’s own zone would be found out',
    async () => {
      const mutant = JSON.stringify({ '(^|/)day$': join(__dirname, 'local-day.ts') });
      const { status, said } = await runIn(
        'Europe/Paris',
        ['domain/calendar/day', 'domain/golden'],
        `--moduleNameMapper=${mutant}`,
      );
      expect([status, said]).toEqual([1, expect.stringMatching(/Test Suites: 2 failed, 2 total/)]);
    },
    PATIENCE,
  );
});
