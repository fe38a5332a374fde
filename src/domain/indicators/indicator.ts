import type { Known } from '../known';
import type { MilestoneResult, ProjectResult } from '../result/project-result';

/** Names of the figures among the fields of `T`. */
type FigureOf<T> = { [Key in keyof T]: T[Key] extends Known<number> ? Key : never }[keyof T] & string;

type Whole = 'schedule' | 'finish' | 'effort' | 'gaps';

/** Where a figure stands in a result; under `milestones` in each of them. What stands under `cost` stands in hours under `work`. */
export type FigurePath =
  | `cost.${FigureOf<ProjectResult['cost']>}`
  | `cost.estimateAtCompletion.${FigureOf<ProjectResult['cost']['estimateAtCompletion']>}`
  | { [Part in Whole]: `${Part}.${FigureOf<ProjectResult[Part]>}` }[Whole]
  | `milestones.${FigureOf<MilestoneResult>}`;

/** What people and Jira keep, from which every figure is drawn. */
export const RECORDS = [
  'issues',
  'worklogs',
  'rates',
  'expenses',
  'baselines',
  'contracts',
  'progress',
  'milestones',
  'risks',
  'calendar',
] as const;

/** One indicator: what it is called, how it is drawn up and read, and where it stands in a result. */
export interface Indicator {
  readonly id: string;
  readonly unit: 'money' | 'ratio' | 'share' | 'working-days' | 'day' | 'seconds';
  readonly formula: string;
  readonly names: { readonly fr: string; readonly en: string };
  readonly reading: { readonly fr: string; readonly en: string };
  /** Which threshold of the plan colours it, if one does. */
  readonly threshold: 'index' | 'slipWorkingDays' | 'overrun' | null;
  readonly path: FigurePath;
  /** What it is drawn from: ids of other indicators, and records. */
  readonly inputs: readonly string[];
}
