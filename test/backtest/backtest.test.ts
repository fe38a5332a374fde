import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isoOf, type Day } from '../../src/domain/calendar/day';
import { addDays } from '../../src/domain/calendar/day-arithmetic';
import { requiredDay } from '../../src/domain/calendar/required-day';
import type { ProjectInput } from '../../src/domain/issues/project-input';
import { computeProject } from '../../src/domain/project/compute-project';
import type { Issue } from '../../src/domain/issues/issue';
import { EMPTY_PLAN } from '../../src/domain/plan/project-plan';
import { anIssue } from '../domain/an-issue';
import { defaultExport } from '../host/data/default-export';
import { backtest } from './backtest';
import { readRecordedProject, RECORD, recordedProject } from './read-input';
import { summaryOf } from './summary';
import { tableOf } from './outcome-table';
import type { Trial } from './replay';

const HOUR = 3600;
const START = requiredDay('2025-01-06');

/**
 * A project in which so many items of 20 h are completed each week, each on a Monday and in 25 h; then it has
 * ended.
 */
function projectOf(
  itemsAWeek: readonly number[],
  part: Partial<Issue> = {},
): { input: ProjectInput; lastDay: Day } {
  const issues = itemsAWeek.flatMap((items, week) => {
    const day = addDays(START, 7 * week);
    return Array.from({ length: items }, (_, item) =>
      anIssue(`P-${week}-${item}`, {
        created: START,
        category: 'done',
        statusId: 'done',
        resolution: 'Done',
        resolved: day,
        estimate: 20 * HOUR,
        components: ['L'],
        worklogs: [{ author: 'ann', day, seconds: 25 * HOUR }],
        worklogTotal: 1,
        ...part,
      }),
    );
  });
  const plan = {
    ...EMPTY_PLAN,
    calendar: { ...EMPTY_PLAN.calendar, region: null },
    rates: [{ person: null, role: null, from: null, perHour: 6_000 }],
    deliverables: [
      {
        id: 'L',
        name: 'L',
        source: { component: 'L' },
        earning: 'zero-hundred' as const,
        statusPercents: {},
        owner: null,
        approver: null,
        phase: null,
        lot: null,
        contractDate: null,
        criteria: [],
        progress: [],
        acceptance: [],
        reservations: [],
      },
    ],
  };
  const project = { id: '1', key: 'P', name: 'P' };
  const statuses = [{ id: 'done', name: 'Done', category: 'done' as const }];
  const input = { project, plan, issues, versions: [], statuses, jqlSelections: {} };
  return { input, lastDay: addDays(START, 7 * itemsAWeek.length) };
}

const weeks = (count: number, items: number): readonly number[] => Array.from({ length: count }, () => items);

describe('a project whose pace never changes', () => {
  const found = backtest(projectOf(weeks(60, 3)));

  test('is taken as a whole where it gives months enough', () => {
    expect(found).toMatchObject({ project: 'P', projectEnded: true, subjects: ['P'] });
  });

  test('ends when every simulated percentile says, within the week that is cut, and costs what they say', () => {
    for (const method of ['P50', 'P80', 'P95']) {
      expect(found.finish[method]?.medianError).toBeLessThanOrEqual(5);
      expect(found.finish[method]?.kept).toBe(1);
      expect(found.cost[method]?.medianError).toBeLessThan(0.001);
    }
  });

  test('is refused until a fifth of the work is done, which is counted', () => {
    expect(found.refusals).toEqual({ finish: { 'too-early': 2 }, cost: { 'too-early': 2 } });
    expect(found.finish['P80']).toMatchObject({ forecasts: 11, refused: 2 });
  });

  test('forecasts are those of each month’s end, from what was known then', () => {
    const { input } = projectOf(weeks(60, 3));
    const trial = found.trials.find(
      ({ method, on, about }) => method === 'P80' && on === '2025-06-30' && about === 'cost',
    );
    const then = computeProject(input, requiredDay('2025-06-30')).cost.estimateAtCompletion.p80;
    const actual = 60 * 3 * 25 * 6_000;
    expect(then.known && then.value / actual - 1).toBeCloseTo(trial?.error ?? NaN, 12);
  });
});

test('where the second half goes at half the pace, forecasts of the first half are not kept', () => {
  const { trials } = backtest(projectOf([...weeks(20, 4), ...weeks(40, 2)]));
  const early = trials.filter(
    ({ method, on, about, error }) =>
      method === 'P95' && about === 'finish' && on < '2025-05' && error !== null,
  );
  expect(early.length).toBeGreaterThan(1);
  expect(early.every(({ error }) => (error ?? 0) < 0)).toBe(true);
});

test('a short project is told by its deliverables too', () => {
  expect(backtest(projectOf(weeks(20, 2))).subjects).toEqual(['P', 'L']);
});

test('work that is open on the last day has not ended: nothing is held against it', () => {
  const open = projectOf(weeks(20, 2), {
    category: 'new',
    statusId: 'new',
    resolved: null,
    resolution: null,
  });
  expect(backtest(open)).toMatchObject({ projectEnded: false, subjects: [], trials: [] });
});

test('kept, refused and the median error are counted by method', () => {
  const trial = (error: number | null): Trial => ({
    of: 'P',
    on: '2025-01-31',
    about: 'finish',
    method: 'P50',
    error,
    refused: error === null ? 'too-little-history' : null,
  });
  expect(summaryOf([trial(-4), trial(0), trial(6), trial(null)], 'finish')).toEqual({
    P50: { forecasts: 3, refused: 1, kept: 2 / 3, medianError: 4 },
  });
});

test('a site export is read with its plan, its selections and the day of its clock', () => {
  const { input, lastDay } = recordedProject(defaultExport(), undefined);
  expect([input.project.key, isoOf(lastDay)]).toEqual(['PORT', '2026-02-27']);
  const result = computeProject(input, lastDay);
  expect(result.deliverables.every(({ issues }) => issues > 0)).toBe(true);
  expect(result.risks.open.length).toBeGreaterThan(3);
});

test('what the README says of the record in the project is what the command gives', async () => {
  const { projectEnded, subjects, finish, cost } = backtest(await readRecordedProject(RECORD, undefined));
  const [, section = ''] = readFileSync(resolve(__dirname, '../../README.md'), 'utf8').split(
    '## Calibration',
  );
  const [, , ...rows] = section.split('\n').filter((line) => line.startsWith('|'));
  const stated = rows.slice(0, Object.keys(finish).length).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const printed = Object.entries(tableOf(finish, (days) => days.toFixed(1)));
  expect(stated).toEqual(printed.map(([method, row]) => [method, ...Object.values(row).map(String)]));
  expect({ projectEnded, ended: subjects.length, cost }).toEqual({ projectEnded: false, ended: 7, cost: {} });
});
