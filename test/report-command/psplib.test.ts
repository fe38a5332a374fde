import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeUncopied } from '../uncopied-data';
import { readOptions } from './report-options';
import { runReport } from './run-report';

interface Indicators {
  readonly criticalPath: { readonly workingDays: unknown; readonly cycles: readonly unknown[] };
}

/** Milliseconds: some 15 s of work, on a machine that others use too. */
const PATIENCE = 240_000;

describeUncopied('psplib-j30', 'the report on PSPLIB j30', (folder) => {
  const out = mkdtempSync(join(tmpdir(), 'jalon-psplib-'));
  afterAll(() => rmSync(out, { recursive: true }));

  test(
    'gives the published length of the critical path of all 40 instances',
    async () => {
      const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<
        string,
        number
      >;
      const keys = Object.keys(expected);
      expect(keys).toHaveLength(40);
      const options = readOptions([
        '--data',
        folder,
        '--project',
        keys.join(','),
        '--out',
        join(out, 'report'),
      ]);
      await runReport(options, () => undefined);
      const found = keys.map((key) => {
        const text = readFileSync(join(out, 'report', key, 'indicators.json'), 'utf8');
        const { workingDays, cycles } = (JSON.parse(text) as Indicators).criticalPath;
        return [key, workingDays, cycles];
      });
      expect(found).toEqual(keys.map((key) => [key, { known: true, value: expected[key] }, []]));
    },
    PATIENCE,
  );
});
