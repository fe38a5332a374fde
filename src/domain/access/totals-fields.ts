import { unknown } from '../known';
import { allUnknown } from '../measures/earned-schedule';
import type { ProjectResult } from '../project/project-result';
import type { WithoutCosts } from '../project/deliverable-result';
import { reserved, type Fields } from './fields';
import { hiddenMeasures } from './hidden-measures';
import { openFiguresOf } from './open-figures';
import { reservedCause, reservedCosts, reservedRisks } from './reserved-weather';

/** The figures of a project as a whole, as snapshots keep them. */
export type Totals = Pick<
  ProjectResult,
  | 'currency'
  | 'hoursPerDay'
  | 'projectIssues'
  | 'issues'
  | 'done'
  | 'effort'
  | 'cost'
  | 'work'
  | 'schedule'
  | 'finish'
  | 'axes'
  | 'weather'
  | 'withoutCosts'
> & { readonly confidence: number };

const HIDDEN = unknown('hidden');
const openOf = (totals: Totals): WithoutCosts => openFiguresOf({ ...totals, doubtful: false });

/**
 * In totals stored before hours weighted time for everybody, figures that money may have weighted are
 * `hidden`, too.
 */
export const TOTALS: Fields<Totals> = {
  currency: 'team',
  hoursPerDay: 'team',
  projectIssues: 'team',
  issues: 'team',
  done: 'team',
  effort: 'team',
  cost: reserved(({ cost }) => hiddenMeasures(cost)),
  work: 'hours',
  schedule: reserved(({ withoutCosts }) => withoutCosts?.schedule ?? allUnknown(HIDDEN)),
  finish: reserved(({ finish, withoutCosts }) => ({
    ...finish,
    earnedSchedule: withoutCosts?.finishByEarnedSchedule ?? HIDDEN,
  })),
  axes: reserved((totals) => ({
    ...totals.axes,
    cost: reservedCosts(totals.axes.cost, openOf(totals).doubtful),
    risks: reservedRisks(totals.axes.risks),
  })),
  weather: reserved((totals) => reservedCause(totals.weather, openOf(totals).weather)),
  withoutCosts: 'team',
  confidence: reserved((totals) => openOf(totals).confidence),
};
