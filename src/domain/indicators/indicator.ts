import type { Known } from '../known';
import type { Thresholds } from '../plan/project-plan';
import type { ProjectResult } from '../project/project-result';
import type { MilestoneResult } from '../milestones/milestone-result';
import type { DeliverableResult } from '../project/deliverable-result';

/** Names of the figures among the fields of `T`. */
type FigureOf<T> = { [Key in keyof T]-?: NonNullable<T[Key]> extends Known<number> ? Key : never }[keyof T] &
  string;

type Whole = 'schedule' | 'finish' | 'effort' | 'gaps';

/**
 * Where a figure stands in a result; under `milestones` in each of them, the contract date in a deliverable.
 * What stands under `cost` stands in hours under `work`.
 */
export type FigurePath =
  | `cost.${FigureOf<ProjectResult['cost']>}`
  | `cost.estimateAtCompletion.${FigureOf<ProjectResult['cost']['estimateAtCompletion']>}`
  | { [Part in Whole]: `${Part}.${FigureOf<ProjectResult[Part]>}` }[Whole]
  | `milestones.${FigureOf<MilestoneResult>}`
  | FigureOf<DeliverableResult>
  | 'confidence.value';

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
  'people',
] as const;
export type KeptRecord = (typeof RECORDS)[number];

/**
 * What a figure counts, and which side of nought is bad: an amount is money or hours, late or dear is below
 * nought in a variance and above it in a slip and in a gap, which is a share.
 */
export type IndicatorUnit =
  | 'amount'
  | 'variance'
  | 'effort'
  | 'ratio'
  | 'share'
  | 'gap'
  | 'day'
  | 'workingDays'
  | 'timeVariance'
  | 'slip';

/**
 * One indicator: what it counts, how it is drawn up, and where it stands in a result. What it is called is a
 * matter of language.
 */
export interface Indicator<Input extends string> {
  readonly unit: IndicatorUnit;
  readonly path: FigurePath;
  /** Which threshold of the plan colours it, if one does. */
  readonly threshold?: keyof Thresholds;
  /** In ids of indicators and signs; where that does not say it, the formula is in words. */
  readonly formula?: string;
  /** What it is drawn from: ids of other indicators, and records. */
  readonly inputs: readonly Input[];
}

/** An indicator before all ids are known. */
export type Row = Indicator<string>;
