import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writtenExport } from '../data/invented/invented-export';
import { inventedLots } from '../data/invented/invented-lots';
import { recounted, type Recount } from '../domain/exports/lots';
import { runCommand } from './run-command';

interface Indicators {
  readonly value: unknown;
}
interface Figures {
  readonly id?: string;
  readonly issues: number;
  readonly done: number;
  readonly totals: Readonly<Record<string, Indicators>>;
  readonly effort: Readonly<Record<'estimate' | 'spent' | 'remaining' | 'earned', Indicators>>;
}

const hours = (seconds: number): number => Number((seconds / 3600).toFixed(6));
const euros = (cents: number): string => (cents / 100).toFixed(2);

const seen = ({ issues, done, effort, totals }: Figures) => [
  ...[issues, done, effort.estimate.value, effort.spent.value, effort.remaining.value, effort.earned.value],
  ...['BAC', 'PV', 'AC'].map((name) => totals[name]?.value),
];
const wanted = (count: Recount) => [
  ...[
    count.tasks,
    count.done,
    hours(count.estimate),
    hours(count.spent),
    hours(count.remaining),
    hours(count.earned),
  ],
  ...[euros(count.bac), euros(count.pv), euros(count.ac)],
];

describe('the report on four invented lots', () => {
  const { folder, remove } = writtenExport(inventedLots());
  const out = mkdtempSync(join(tmpdir(), 'jalon-lots-'));
  afterAll(() => {
    rmSync(out, { recursive: true });
    remove();
  });

  test.each([
    ['the day of the clock', [], '2026-04-10'],
    ['a day before', ['--date', '2026-03-06'], '2026-03-06'],
  ])('agrees with a program that shares no code with it, in all and by lot, on %s', (_, options, date) => {
    const project = join(out, date);
    expect(runCommand('--data', folder, '--project', 'LOTS', ...options, '--out', project)).toMatchObject({
      status: 0,
    });
    const text = readFileSync(join(project, 'indicators.json'), 'utf8');
    const figures = JSON.parse(text) as Figures & { readonly deliverables: readonly Figures[] };
    const { total, lots } = recounted(folder, date);
    expect(seen(figures)).toEqual(wanted(total));
    expect(figures.deliverables.map((one) => [one.id, seen(one)])).toEqual(
      Object.entries(lots).map(([id, lot]) => [id, wanted(lot)]),
    );
  });
});
