import type { Day } from '../../domain/calendar/day';
import type { ProjectResult } from '../../domain/project/project-result';
import type { Known } from '../../domain/known';
import type { Doubted } from '../doubt';

/** The part of a result that the S-curve needs; results sent to the browser have it too. */
export type CurveSource = Pick<
  ProjectResult,
  | 'methodVersion'
  | 'statusDate'
  | 'currency'
  | 'hoursPerDay'
  | 'curve'
  | 'cost'
  | 'work'
  | 'schedule'
  | 'finish'
> &
  Doubted;

export type CurveUnit = 'money' | 'effort';

/** One line of the curve, oldest value first. */
export type Series = readonly { readonly day: Day; readonly value: number }[];

export interface CurveData {
  readonly unit: CurveUnit;
  readonly planned: Series;
  readonly earned: Series;
  readonly actual: Series;
  readonly budget: Known<number>;
  readonly plannedNow: Known<number>;
  readonly earnedNow: Known<number>;
  readonly actualNow: Known<number>;
}

/** The unit of the curve: money where it is known and visible, else effort. */
export function curveUnitOf(result: Pick<ProjectResult, 'cost'>): CurveUnit {
  const { budgetAtCompletion, plannedValue, actualCost } = result.cost;
  return budgetAtCompletion.known || plannedValue.known || actualCost.known ? 'money' : 'effort';
}

/** The lines of the S-curve in one unit; a line whose measure is unknown today is absent. */
export function curveDataOf(result: CurveSource, unit: CurveUnit): CurveData {
  const measures = unit === 'money' ? result.cost : result.work;
  const points = result.curve.map((point) => ({
    day: point.day,
    ...(unit === 'money' ? point.cost : point.work),
  }));
  const past = points.filter((point) => point.day <= result.statusDate);
  const { plannedValue, earnedValue, actualCost, budgetAtCompletion } = measures;
  return {
    unit,
    planned: plannedValue.known ? seriesOf(points, 'plannedValue') : [],
    earned: earnedValue.known ? seriesOf(past, 'earnedValue') : [],
    actual: actualCost.known ? seriesOf(past, 'actualCost') : [],
    budget: budgetAtCompletion,
    plannedNow: plannedValue,
    earnedNow: earnedValue,
    actualNow: actualCost,
  };
}

type Values = Readonly<Record<'plannedValue' | 'earnedValue' | 'actualCost', number | null>>;

function seriesOf(points: readonly (Values & { readonly day: Day })[], measure: keyof Values): Series {
  return points.flatMap((point) => {
    const value = point[measure];
    return value === null ? [] : [{ day: point.day, value }];
  });
}
