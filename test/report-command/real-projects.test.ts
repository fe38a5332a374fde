import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeUncopied } from '../uncopied-data';
import { runCommand } from './run-command';

interface Known {
  readonly known: boolean;
  readonly value: unknown;
}
interface Figures {
  readonly issues: number;
  readonly done: number;
  readonly totals: Readonly<Record<string, Known>>;
  readonly effort: Readonly<Record<'estimate' | 'spent' | 'remaining' | 'earned', Known>>;
}
interface Indicators extends Figures {
  readonly deliverables: readonly (Figures & { readonly id: string })[];
}
interface Expected {
  readonly tasks: number;
  readonly done: number;
  readonly estimateHours: number;
  readonly spentHours: number;
  readonly remainingHours: number;
  readonly earnedHours: number;
  readonly plannedValue: string;
}
interface ExpectedLot extends Expected {
  readonly budget: string;
}
interface ExpectedProject extends Expected {
  readonly AC: string;
  readonly BAC: string;
  readonly deliverables: Readonly<Record<string, ExpectedLot>>;
}

const RATE_PER_HOUR = 60;

/** The hours and counts that both sides give. */
const seen = ({ issues, done, effort, totals }: Figures) => ({
  issues,
  done,
  estimate: effort.estimate.value,
  spent: effort.spent.value,
  remaining: effort.remaining.value,
  earned: effort.earned.value,
  BAC: totals['BAC']?.value,
  PV: totals['PV']?.value,
  AC: totals['AC']?.value,
});

const wanted = (expected: Expected, BAC: string, AC: string) => ({
  issues: expected.tasks,
  done: expected.done,
  estimate: expected.estimateHours,
  spent: expected.spentHours,
  remaining: expected.remainingHours,
  earned: expected.earnedHours,
  BAC,
  PV: expected.plannedValue,
  AC,
});

describeUncopied('cesaw-95', 'the report on 4,206 real tasks', (folder) => {
  const out = mkdtempSync(join(tmpdir(), 'jalon-cesaw-'));
  let figures: Indicators;
  let expected: ExpectedProject;

  beforeAll(() => {
    const project = join(out, 'report');
    expect(runCommand('--data', folder, '--project', 'CE95', '--out', project)).toMatchObject({ status: 0 });
    figures = JSON.parse(readFileSync(join(project, 'indicators.json'), 'utf8')) as Indicators;
    expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as ExpectedProject;
  });
  afterAll(() => rmSync(out, { recursive: true }));

  test('agrees with a program that shares no code with it', () => {
    expect(seen(figures)).toEqual(wanted(expected, expected.BAC, expected.AC));
  });

  test('agrees on each of the 24 deliverables', () => {
    const lots = Object.entries(expected.deliverables);
    expect(lots).toHaveLength(24);
    const cost = (lot: ExpectedLot) => (lot.spentHours * RATE_PER_HOUR).toFixed(2);
    expect(figures.deliverables.map((deliverable) => [deliverable.id, seen(deliverable)])).toEqual(
      lots.map(([id, lot]) => [id, wanted(lot, lot.budget, cost(lot))]),
    );
  });
});
