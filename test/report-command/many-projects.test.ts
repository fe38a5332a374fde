import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keysOf, writeExport } from './many-projects';
import type { ReportOptions } from './report-options';
import { runReport } from './run-report';

const SIZE = { projects: 3, deliverables: 2 };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-many-'));
  writeExport(folder, SIZE);
});
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * Reports on all projects where Jira lets the app spend so many points an hour; what was said, and when the
 * site's clock stopped.
 */
async function reported(
  pointsAnHour: number,
  out: string,
): Promise<{ readonly said: readonly string[]; readonly until: number }> {
  const said: string[] = [];
  let until = 0;
  const options: ReportOptions = {
    data: folder,
    projects: keysOf(SIZE),
    date: undefined,
    locale: 'en',
    out: join(folder, out),
    faults: { limits: { pointsAnHour } },
  };
  await runReport(
    options,
    (line) => said.push(line),
    ({ clock }) => (until = clock.now()),
  );
  return { said, until };
}

const figuresOf = (out: string) =>
  keysOf(SIZE).map((key) => readFileSync(join(folder, out, key, 'indicators.json'), 'utf8'));

test('a report whose points run out waits for the next hour, says so, and tells the same figures', async () => {
  const free = await reported(65_000, 'free');
  expect(free.said.filter((line) => line.includes('points'))).toEqual([]);
  const tight = await reported(120, 'tight');
  expect(tight.said).toContainEqual(
    expect.stringMatching(
      /^P00\d: the points of this hour are used up; the site's clock goes on to 2026-03-02T13:00:0\d/,
    ),
  );
  expect(tight.until).toBeGreaterThan(Date.parse('2026-03-02T13:00:00Z'));
  expect(figuresOf('tight')).toEqual(figuresOf('free'));
});
