import { execFileSync } from 'node:child_process';
import type { ProjectInput } from '../../../src/domain/issues/project-input';
import type { ProjectResult } from '../../../src/domain/project/project-result';
import type { Known } from '../../../src/domain/known';
import { issueOf, readIssues } from './read-export';
import { readPlans } from './read-plans';

/** The project of a folder as the app would read it, with the answers that Jira gives to `parent in (…)`. */
export function lotsInput(folder: string, key: string): ProjectInput {
  const raws = readIssues(folder);
  const plan = readPlans(folder).get(key);
  const project = raws[0]?.fields.project;
  if (!plan || !project) throw new Error(`no plan for ${key}`);
  const selections = plan.deliverables.map(({ source }) => {
    const jql = 'jql' in source ? source.jql : '';
    const parents = new Set(jql.replace(/^parent in \(|\)$/g, '').split(', '));
    return [
      jql,
      raws.filter(({ fields }) => fields.parent && parents.has(fields.parent.key)).map(({ id }) => id),
    ] as const;
  });
  return {
    project: { id: project.id, key, name: key },
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

/** What a program that shares no code with the engine counts in the folder for a day. */
export function recounted(
  folder: string,
  date: string,
): { readonly total: Recount; readonly lots: Readonly<Record<string, Recount>> } {
  const printed = execFileSync(process.execPath, [
    'test/domain/exports/recount.mjs',
    folder,
    date,
  ]).toString();
  return JSON.parse(printed) as { total: Recount; lots: Record<string, Recount> };
}

export const valueOf = (figure: Known<number>): number | string =>
  figure.known ? figure.value : figure.because;

/** Seconds, and amounts in cents. */
export interface Recount {
  readonly tasks: number;
  readonly done: number;
  readonly estimate: number;
  readonly spent: number;
  readonly remaining: number;
  readonly earned: number;
  readonly ac: number;
  readonly bac: number;
  readonly pv: number;
  /** Of a deliverable that earns by what is done. */
  readonly ev?: number;
}

export function listOf({
  tasks,
  done,
  estimate,
  spent,
  remaining,
  earned,
  ac,
  bac,
  pv,
}: Recount): readonly (number | string)[] {
  return [
    tasks,
    done,
    estimate,
    spent,
    remaining,
    earned,
    ...[ac, bac, pv].map((amount) => amount.toFixed(3)),
  ];
}

export function figuresOf(
  result: Pick<ProjectResult, 'issues' | 'done' | 'effort' | 'cost'>,
): readonly (number | string)[] {
  const { actualCost, budgetAtCompletion, plannedValue } = result.cost;
  const amounts = [actualCost, budgetAtCompletion, plannedValue].map((figure) =>
    Number(valueOf(figure)).toFixed(3),
  );
  return [result.issues, result.done, ...effortOf(result.effort), ...amounts];
}

export function effortOf(effort: ProjectResult['effort']): readonly (number | string)[] {
  return [effort.estimate, effort.spent, effort.remaining, effort.earned].map(valueOf);
}
