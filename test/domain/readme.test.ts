import { readFileSync } from 'node:fs';
import type { Day } from '../../src/domain/calendar/day';
import { addDays } from '../../src/domain/calendar/day-arithmetic';
import { workingCalendarOf } from '../../src/domain/calendar/working-calendar';
import {
  CATALOGUE,
  INDICATOR_IDS,
  isIndicatorId,
  isSymbolic,
  type FigureId,
} from '../../src/domain/indicators/catalogue';
import { computeProject } from '../../src/domain/project/compute-project';
import { allUnknown, scheduleMeasuresOf } from '../../src/domain/measures/earned-schedule';
import { figureAt } from '../../src/domain/indicators/figure-at';
import { finishForecastOf } from '../../src/domain/forecast/finish-forecast';
import type { FinishInputs } from '../../src/domain/forecast/finish-methods';
import { noPercentiles } from '../../src/domain/percentiles';
import { measuresOf } from '../../src/domain/measures/measures-from-sums';
import { milestoneResultOf } from '../../src/domain/milestones/milestone-result';
import { aggregateGapRate, gapRate, meanGapRate } from '../../src/domain/measures/gap-rate';
import { known, unknown, type Known } from '../../src/domain/known';
import { EMPTY_PLAN } from '../../src/domain/plan/project-plan';
import { messagesFor } from '../../src/words/messages';
import type { ProjectInput } from '../../src/domain/issues/project-input';
import { anIssue, on } from './an-issue';

type Row = Readonly<Record<string, string>>;

/** Tables of the README as rows by column, under the heading of their first column. */
function tablesOf(text: string): ReadonlyMap<string, readonly Row[]> {
  const tables = new Map<string, readonly Row[]>();
  for (const block of text.match(/(?:^\|.*\n)+/gm) ?? []) {
    const [head = [], , ...rows] = block
      .trimEnd()
      .split('\n')
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    const rowsByColumn = rows.map((cells) =>
      Object.fromEntries(head.map((column, place) => [column, cells[place] ?? ''])),
    );
    tables.set(head.join(' '), rowsByColumn);
  }
  return tables;
}

const TABLES = tablesOf(readFileSync('src/domain/README.md', 'utf8'));
const table = (head: string): readonly Row[] => TABLES.get(head) ?? [];
const MONEY = table('indicator French formula BAC PV EV AC RAF SPI(t) value');
const TIME = table('indicator French formula PD pause EV AT value');
const MILESTONES = table('indicator French formula committed announced reached status day value');
const GAPS = table('rate French formula estimated observed value');
const FINISHES = table('indicator formula work hours capacity away chain value');
const ANNOUNCED = table('indicator formula spent left pace capacity due last value');
const CHECKS = table('check what must not be, or must be passes');

const FRIDAY = on('2026-03-06');
const CALENDAR = workingCalendarOf({ ...EMPTY_PLAN.calendar, region: null });

const NOTHING = computeProject(
  {
    project: { id: '1', key: 'P', name: 'P' },
    plan: EMPTY_PLAN,
    issues: [],
    versions: [],
    statuses: [],
    jqlSelections: {},
  },
  on('2026-03-02'),
);

function expectValue(found: Known<number>, value = ''): void {
  const wanted = Number(value);
  expect(found.known ? found.value : found.because).toEqual(
    Number.isNaN(wanted) ? value : expect.closeTo(wanted, 9),
  );
}

const listed = (cell = ''): readonly string[] => cell.split(', ').filter((part) => part !== '');

describe('the formulas that the README states', () => {
  test.each([
    ['money', MONEY, 38],
    ['time', TIME, 17],
    ['milestones', MILESTONES, 6],
    ['gaps', GAPS, 6],
    ['the finish from estimates', FINISHES, 8],
    ['the announced finish', ANNOUNCED, 5],
    ['checks', CHECKS, 14],
  ] as const)('of %s are all found', (_, rows, least) => expect(rows.length).toBeGreaterThanOrEqual(least));

  test('are those of every indicator that has one', () => {
    const worked = new Set(
      [...MONEY, ...TIME, ...MILESTONES, ...GAPS].map((row) => row['indicator'] ?? row['rate'] ?? ''),
    );
    expect(INDICATOR_IDS.filter((id) => isSymbolic(id) && !worked.has(id))).toEqual([]);
    expect([...worked].filter((id) => !isIndicatorId(id))).toEqual(['mean', 'aggregate']);
  });

  test('are those of the catalogue, under the French names that users read', () => {
    const { indicator } = messagesFor('fr');
    const first = [...MONEY, ...TIME, ...MILESTONES, ...GAPS].filter(({ French = '' }) => French !== '');
    for (const { indicator: id = '', French, formula } of first) {
      if (!isIndicatorId(id)) continue;
      expect([id, French]).toEqual([id, indicator[id].name]);
      if (isSymbolic(id)) expect([id, formula]).toEqual([id, CATALOGUE[id].formula]);
    }
    const ids = [...MONEY, ...TIME, ...MILESTONES].map((row) => row['indicator']);
    expect(first.map((row) => row['indicator']).filter((id) => id !== undefined)).toEqual([...new Set(ids)]);
  });

  test.each(MONEY)('$indicator $formula: BAC $BAC, PV $PV, EV $EV, AC $AC, RAF $RAF give $value', (row) => {
    const [budget, planned, earned, actual] = ['BAC', 'PV', 'EV', 'AC'].map((column) => Number(row[column]));
    const measures = measuresOf({
      coverage: 1,
      circular: false,
      ...(row['SPI(t)'] === '' ? {} : { lateIndex: known(Number(row['SPI(t)'])) }),
      budgetAtCompletion: known(budget ?? NaN),
      plannedValue: known(planned ?? NaN),
      earnedValue: known(earned ?? NaN),
      actualCost: known(actual ?? NaN),
      bottomUp: row['RAF'] === '' ? unknown('no-remaining') : known((actual ?? NaN) + Number(row['RAF'])),
    });
    expectValue(figureAt({ ...NOTHING, cost: measures }, 'cost', row['indicator'] as FigureId), row['value']);
  });

  test.each(TIME)('$indicator $formula: PD $PD, pause $pause, EV $EV, AT $AT give $value', (row) => {
    const [first = 0, last = first] = (row['pause'] ?? '').split('–').map(Number);
    const pausedBy = (day: number): number => Math.max(0, Math.min(day, last) - first + 1);
    const plannedValueAt = (day: number): number => 10 * (day - (first > 0 ? pausedBy(day) : 0));
    const [plannedDuration, earnedValue, actualTime] = ['PD', 'EV', 'AT'].map((column) =>
      Number(row[column]),
    );
    const schedule = scheduleMeasuresOf({
      plannedValueAt,
      plannedDuration: plannedDuration ?? NaN,
      budgetAtCompletion: plannedValueAt(plannedDuration ?? NaN),
      earnedValue: earnedValue ?? NaN,
      actualTime: actualTime ?? NaN,
    });
    expectValue(figureAt({ ...NOTHING, schedule }, 'cost', row['indicator'] as FigureId), row['value']);
  });

  test.each(MILESTONES)('$indicator $formula: $committed, $announced, $reached give $value', (row) => {
    const forecasts = listed(row['announced']).map((day, place) => ({
      on: addDays(on('2026-01-05'), place),
      day: on(day),
      reason: null,
    }));
    const milestone = { id: 'J', name: 'J', committed: on(row['committed'] ?? ''), forecasts };
    const actual = row['reached'] === '' ? null : on(row['reached'] ?? '');
    const calendar = workingCalendarOf({ ...EMPTY_PLAN.calendar, region: null });
    const result = milestoneResultOf({ ...milestone, actual }, on(row['status day'] ?? ''), calendar, []);
    const [, field = ''] = (row['indicator'] ?? '').split('.');
    expectValue(
      (result as unknown as Readonly<Record<string, Known<number>>>)[field] ?? unknown('hidden'),
      row['value'],
    );
  });

  test.each(GAPS)('$rate $formula: $estimated and $observed give $value', (row) => {
    const [estimated, observed] = [listed(row['estimated']), listed(row['observed'])].map((cells) =>
      cells.map((cell) => known(Number(cell))),
    );
    const pairs = (estimated ?? []).map((one, place) => ({
      estimated: one,
      observed: observed?.[place] ?? unknown('hidden'),
    }));
    const rates = pairs.map((pair) => gapRate(pair.estimated, pair.observed, row['value'] === 'not-started'));
    if (row['rate'] === 'aggregate') expectValue(aggregateGapRate(pairs), row['value']);
    else
      expectValue(
        row['rate'] === 'mean' ? meanGapRate(rates) : (rates[0] ?? unknown('hidden')),
        row['value'],
      );
  });

  test.each(FINISHES)(
    '$indicator $formula: $work h, $hours h a day, capacity $capacity, away $away, chain $chain give $value',
    (row) => {
      const input = staffedProject(row);
      const { estimates } = computeProject(input, FRIDAY).finish;
      const daysTo = (day: Day): number => workingCalendarOf(input.plan.calendar).between(FRIDAY, day);
      expectValue(estimates.known ? known(daysTo(estimates.value)) : estimates, row['value']);
    },
  );

  test.each(ANNOUNCED)(
    '$indicator $formula: $spent h spent, $left left, $pace a day, capacity $capacity, due $due, last $last give $value',
    (row) => {
      const { announced } = finishForecastOf(finishInputsOf(row));
      const daysTo = (day: Day): number => CALENDAR.between(FRIDAY, day);
      expectValue(announced.known ? known(daysTo(announced.value)) : announced, row['value']);
    },
  );

  test('the checks of the schedule pass at what it says, in its order', () => {
    const stated = CHECKS.map(({ check, passes = '' }) => [check, Number(passes.replace(/^[≤≥] /, ''))]);
    expect(stated).toEqual(NOTHING.scheduleHealth.map(({ id, threshold }) => [id, threshold]));
  });
});

/** What a finish is forecast from: seconds, and days after Friday; an empty cell is unknown. */
function finishInputsOf(row: Row): FinishInputs {
  const [spent = 0, left = 0, pace = 0, capacity = 0] = ['spent', 'left', 'pace', 'capacity'].map((column) =>
    Number(row[column]),
  );
  const dayAfter = (column: string): Day | undefined =>
    row[column] === '' ? undefined : CALENDAR.after(FRIDAY, Number(row[column]));
  const last = dayAfter('last');
  const none = unknown('no-baseline');
  return {
    calendar: CALENDAR,
    statusDate: FRIDAY,
    original: none,
    current: none,
    contract: none,
    finished: undefined,
    schedule: allUnknown(none),
    doneShare: spent / (spent + left),
    remaining: known(left * 3600),
    velocity: known({ perDay: pace * 3600, away: [] }),
    capacity: capacity === 0 ? unknown('no-capacity') : known({ perDay: capacity * 3600, away: [] }),
    chain: { linked: 0, all: known(0) },
    latestDue: dayAfter('due'),
    simulated: noPercentiles('too-little-history'),
    latestPart: last === undefined ? undefined : { id: 'L', day: last },
  };
}

/**
 * A project with so many issues of an hour: the first of them in a chain of one person, the others in turn of
 * everybody.
 */
function staffedProject(row: Row): ProjectInput {
  const [work = 0, hoursPerDay = 0, away = 0, chain = 0] = ['work', 'hours', 'away', 'chain'].map((column) =>
    Number(row[column]),
  );
  const calendar = { ...EMPTY_PLAN.calendar, region: null };
  const absences = [{ from: on('2026-03-09'), to: workingCalendarOf(calendar).after(FRIDAY, away) }];
  const people = listed(row['capacity']).map((capacity, place, all) => ({
    accountId: String(place),
    role: null,
    skills: [],
    capacity: Number(capacity),
    organisation: null,
    ...(place === all.length - 1 && { absences }),
  }));
  const issues = Array.from({ length: work }, (_, place) =>
    anIssue(`P-${String(place)}`, {
      estimate: 3600,
      remaining: 3600,
      assignee: place < chain ? '0' : String(place % people.length),
      blocks: place + 1 < chain ? [`P-${String(place + 1)}`] : [],
    }),
  );
  return {
    project: { id: '1', key: 'P', name: 'P' },
    plan: { ...EMPTY_PLAN, hoursPerDay, calendar, people },
    issues: issues.length > 0 ? issues : [anIssue('P-1', { assignee: '0' })],
    versions: [],
    statuses: [],
    jqlSelections: {},
  };
}
