import { unknown } from '../known';
import type { Measures } from '../measures/measures';

type FigureNames<T> = {
  [K in keyof T]-?: Exclude<T[K], undefined> extends { readonly known: boolean } ? K : never;
}[keyof T];
type WithoutFigures<T> = { readonly [K in Exclude<keyof T, FigureNames<T>>]: T[K] };

/** Values, the same for all projects, in place of those that cannot be unknown. */
const SAME_FOR_ALL: WithoutFigures<Omit<Measures, 'estimateAtCompletion'>> &
  WithoutFigures<Measures['estimateAtCompletion']> = {
  coverage: 0,
  method: 'rows',
  circular: false,
  indicative: false,
};

/**
 * Measures with every figure `hidden`, for those who may not see their unit. Nothing in them depends on the
 * project.
 */
export function hiddenMeasures(measures: Measures): Measures {
  return hiddenIn(measures) as Measures;
}

function hiddenIn(group: object): object {
  const hidden = Object.entries(group).map(([name, value]: [string, unknown]): readonly [string, unknown] => {
    if (name in SAME_FOR_ALL) return [name, SAME_FOR_ALL[name as keyof typeof SAME_FOR_ALL]];
    if (typeof value !== 'object' || value === null || 'known' in value) return [name, unknown('hidden')];
    return [name, hiddenIn(value)];
  });
  return Object.fromEntries(hidden);
}
