import type { FigureId } from '../domain/indicators/catalogue';
import { figureAt, type Basis, type Measured } from '../domain/indicators/figure-at';

/** Methods that are computed from the sums of a project, not row by row. */
const OF_THE_WHOLE = [
  'EAC.typical',
  'EAC.atypical',
  'EAC.costAndSchedule',
  'EAC.weighted',
] as const satisfies readonly FigureId[];

/** By how much a method of the whole exceeds the announced sum of the rows, in minor units or seconds. */
export interface MethodGap {
  readonly method: (typeof OF_THE_WHOLE)[number];
  readonly value: number;
  readonly gap: number;
}

/**
 * Method gap (écart de méthode): EAC of a method of the whole − announced EAC (the sum of the rows), for each
 * known method. `result` is printed in whole steps (`reconciled`). Empty where they agree or the rows have no
 * sum.
 */
export function methodGaps(result: Measured, basis: Basis): readonly MethodGap[] {
  const announced = figureAt(result, basis, 'EAC');
  if (!announced.known || result[basis].estimateAtCompletion.method !== 'rows') return [];
  return OF_THE_WHOLE.flatMap((method) => {
    const of = figureAt(result, basis, method);
    if (!of.known || of.value === announced.value) return [];
    return [{ method, value: of.value, gap: of.value - announced.value }];
  });
}
