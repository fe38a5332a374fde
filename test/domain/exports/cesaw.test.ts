import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dayOf, type Day } from '../../../src/domain/calendar/day';
import type { ProjectInput } from '../../../src/domain/plan/project-input';
import { computeProject } from '../../../src/domain/indicators/compute-project';
import type { ProjectResult } from '../../../src/domain/result/project-result';
import type { Known } from '../../../src/domain/known';
import { issueOf, readIssues, readPlans, type RawIssue } from './read-export';

const FOLDER = '../shared/data/cesaw-95';
const present = existsSync(FOLDER);
if (!present) console.info(`skipped: ${FOLDER} is absent`);

interface Expected {
  readonly estimateSeconds: number;
  readonly spentSeconds: number;
  readonly earnedSeconds: number;
  readonly remainingSeconds: number;
  readonly tasks: number;
  readonly done: number;
  readonly plannedValue: string;
}

/** The project as the app would read it, with the answers that Jira gives to `parent in (…)`. */
function inputOf(raws: readonly RawIssue[]): ProjectInput {
  const plan = readPlans(FOLDER).get('CE95');
  if (!plan) throw new Error('no plan for CE95');
  const selections = plan.deliverables.map(({ source }) => {
    const jql = 'jql' in source ? source.jql : '';
    const parents = new Set(jql.replace(/^parent in \(|\)$/g, '').split(', '));
    return [jql, raws.filter(({ fields }) => fields.parent && parents.has(fields.parent.key)).map(({ id }) => id)] as const;
  });
  return {
    project: { id: '10095', key: 'CE95', name: 'CESAW 95' },
    plan,
    issues: raws.map(issueOf),
    versions: [],
    statuses: [
      { id: '10000', name: 'To Do', category: 'new' },
      { id: '10001', name: 'In Progress', category: 'indeterminate' },
      { id: '10002', name: 'Done', category: 'done' },
    ],
    jqlSelections: Object.fromEntries(selections),
  };
}

const valueOf = (figure: Known<number>): number | string => (figure.known ? figure.value : figure.because);
const money = (figure: Known<number>): string => (figure.known ? (figure.value / 100).toFixed(2) : figure.because);

(present ? describe : describe.skip)('CESAW 95', () => {
  const raws = present ? readIssues(FOLDER) : [];
  const input = present ? inputOf(raws) : undefined;
  const expected = present
    ? (JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as Expected & {
        AC: string;
        BAC: string;
        deliverables: Record<string, Expected & { budget: string }>;
      })
    : undefined;

  test('agrees with the published figures of the project and of every deliverable', () => {
    if (!input || !expected) return;
    const result = computeProject(input, dayOf('2012-12-14') as Day);
    expect(result.issues).toBe(expected.tasks);
    expect(result.done).toBe(expected.done);
    expect(effortOf(result.effort)).toEqual(secondsOf(expected));
    expect(money(result.cost.actualCost)).toBe(expected.AC);
    expect(money(result.cost.budgetAtCompletion)).toBe(expected.BAC);
    expect(money(result.cost.plannedValue)).toBe(expected.plannedValue);
    for (const deliverable of result.deliverables) {
      const lot = expected.deliverables[deliverable.id];
      if (!lot) throw new Error(`nothing published for ${deliverable.id}`);
      expect({ issues: deliverable.issues, done: deliverable.done }).toEqual({ issues: lot.tasks, done: lot.done });
      expect(effortOf(deliverable.effort)).toEqual(secondsOf(lot));
      expect(money(deliverable.cost.budgetAtCompletion)).toBe(lot.budget);
      expect(money(deliverable.cost.plannedValue)).toBe(lot.plannedValue);
      expect(valueOf(deliverable.cost.actualCost)).toBe((lot.spentSeconds * 6000) / 3600);
    }
  });

  test.each(['2012-08-15', '2012-10-01', '2012-11-30'])('agrees on %s with a recount straight from the export', (date) => {
    if (!input) return;
    const printed = execFileSync(process.execPath, ['test/domain/exports/recount.mjs', FOLDER, date]).toString();
    const counted = JSON.parse(printed) as { total: Recount; lots: Record<string, Recount> };
    const result = computeProject(input, dayOf(date) as Day);
    expect(figuresOf(result)).toEqual(listOf(counted.total));
    for (const deliverable of result.deliverables) {
      const lot = counted.lots[deliverable.id];
      expect([deliverable.id, figuresOf(deliverable)]).toEqual([deliverable.id, lot && listOf(lot)]);
    }
  });

  test.each(['2012-08-15', '2012-12-14'])('on %s all its worklogs add up to the time spent that Jira tells', (date) => {
    if (!input) return;
    expect(input.issues.filter(({ spent }) => spent !== null).length).toBeGreaterThan(1_000);
    const { findings } = computeProject(input, dayOf(date) as Day).confidence;
    expect(findings.map(({ rule }) => rule)).not.toContain('worklogs-incomplete');
  });

  test('its curve ends the past on the figures of the status day', () => {
    if (!input) return;
    const result = computeProject(input, dayOf('2012-12-14') as Day);
    const today = result.curve.find(({ day }) => day === result.statusDate);
    expect(today?.cost).toEqual({
      plannedValue: valueOf(result.cost.plannedValue),
      earnedValue: valueOf(result.cost.earnedValue),
      actualCost: valueOf(result.cost.actualCost),
    });
    expect(result.curve.length).toBeLessThanOrEqual(120);
  });

  test('a past point of the curve is what would have been computed that day', () => {
    if (!input) return;
    const result = computeProject(input, dayOf('2012-12-14') as Day);
    const past = result.curve.filter(({ day }, index) => index % 20 === 10 && day < result.statusDate);
    for (const point of past) {
      const then = computeProject(input, point.day);
      expect(point.cost.actualCost).toBe(valueOf(then.cost.actualCost));
      expect(point.cost.plannedValue).toBeCloseTo(Number(valueOf(then.cost.plannedValue)), 6);
      expect(point.cost.earnedValue).toBeCloseTo(Number(valueOf(then.cost.earnedValue)), 6);
    }
    expect(past.length).toBeGreaterThan(1);
  });
});

interface Recount {
  readonly tasks: number;
  readonly done: number;
  readonly estimate: number;
  readonly spent: number;
  readonly remaining: number;
  readonly earned: number;
  readonly ac: number;
  readonly bac: number;
  readonly pv: number;
}

function listOf({ tasks, done, estimate, spent, remaining, earned, ac, bac, pv }: Recount): readonly (number | string)[] {
  return [tasks, done, estimate, spent, remaining, earned, ...[ac, bac, pv].map((amount) => amount.toFixed(3))];
}

function figuresOf(result: Pick<ProjectResult, 'issues' | 'done' | 'effort' | 'cost'>): readonly (number | string)[] {
  const { actualCost, budgetAtCompletion, plannedValue } = result.cost;
  const amounts = [actualCost, budgetAtCompletion, plannedValue].map((figure) => Number(valueOf(figure)).toFixed(3));
  return [result.issues, result.done, ...effortOf(result.effort), ...amounts];
}

function effortOf(effort: ReturnType<typeof computeProject>['effort']): readonly (number | string)[] {
  return [effort.estimate, effort.spent, effort.remaining, effort.earned].map(valueOf);
}

function secondsOf(expected: Expected): readonly number[] {
  return [expected.estimateSeconds, expected.spentSeconds, expected.remainingSeconds, expected.earnedSeconds];
}
