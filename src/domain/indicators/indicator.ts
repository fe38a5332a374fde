import type { Known } from '../known';
import type { ProjectResult } from '../project/project-result';
import type { MilestoneResult } from '../milestones/milestone-result';
import type { DeliverableResult } from '../project/deliverable-result';
import type { Thresholds } from '../plan/thresholds';

/** Names of the figures among the fields of `T`. */
type FigureOf<T> = { [Key in keyof T]-?: NonNullable<T[Key]> extends Known<number> ? Key : never }[keyof T] &
  string;

type Whole = 'schedule' | 'finish' | 'effort' | 'gaps';

/**
 * Path of a figure in a result; `milestones` in each of them, the contract date in a deliverable. `work` has
 * in hours what `cost` has in money.
 */
export type FigurePath =
  | `cost.${FigureOf<ProjectResult['cost']>}`
  | `cost.estimateAtCompletion.${FigureOf<ProjectResult['cost']['estimateAtCompletion']>}`
  | { [Part in Whole]: `${Part}.${FigureOf<ProjectResult[Part]>}` }[Whole]
  | `milestones.${FigureOf<MilestoneResult>}`
  | FigureOf<DeliverableResult>
  | 'confidence.value';

/** The records of people and Jira from which every figure is drawn. */
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
 * Unit of a figure, and its bad side: an amount is money or hours; late or dear is negative in a variance,
 * positive in a slip and in a gap, which is a share.
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

/** One indicator: unit, path in a result, and what it is drawn from. Its name is among the words. */
export interface Indicator<Input extends string> {
  readonly unit: IndicatorUnit;
  readonly path: FigurePath;
  /** The threshold of the plan that colours it. */
  readonly threshold?: keyof Thresholds;
  /** Ids of indicators and symbols; absent where the formula is in words. */
  readonly formula?: string;
  /** Ids of other indicators and records from which it is drawn. */
  readonly inputs: readonly Input[];
}

/** An indicator while the ids are not all known. */
export type Row = Indicator<string>;
