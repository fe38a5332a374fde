import { existsSync, readFileSync } from 'node:fs';
import { dayOf, type Day } from '../../../src/domain/calendar/day';
import { computeProject, type ProjectInput } from '../../../src/domain/indicators/compute-project';
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
});

function effortOf(effort: ReturnType<typeof computeProject>['effort']): readonly (number | string)[] {
  return [effort.estimate, effort.spent, effort.remaining, effort.earned].map(valueOf);
}

function secondsOf(expected: Expected): readonly number[] {
  return [expected.estimateSeconds, expected.spentSeconds, expected.remainingSeconds, expected.earnedSeconds];
}
