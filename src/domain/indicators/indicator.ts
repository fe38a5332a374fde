import type { Known } from '../known';
import type { DeliverableResult, ProjectResult } from './project-result';

/** What a project and a deliverable are both measured by. */
export type Measured = Pick<ProjectResult | DeliverableResult, 'effort' | 'cost' | 'work' | 'schedule' | 'finish'>;

/** One indicator: what it is called, how it is drawn up and read, and where it stands in a result. */
export interface Indicator {
  readonly id: string;
  readonly unit: 'money' | 'ratio' | 'share' | 'working-days' | 'day' | 'seconds';
  readonly formula: string;
  readonly names: { readonly fr: string; readonly en: string };
  readonly reading: { readonly fr: string; readonly en: string };
  /** Which threshold of the plan colours it, if one does. */
  readonly threshold: 'index' | 'slipWorkingDays' | 'overrun' | null;
  readonly valueIn: (result: Measured) => Known<number>;
}

/** A text in each language. */
export type Names = Indicator['names'];

/** Writes one row of the catalogue. */
export function indicator(
  id: string,
  unit: Indicator['unit'],
  formula: string,
  names: Names,
  reading: Names,
  valueIn: Indicator['valueIn'],
  threshold: Indicator['threshold'] = null,
): Indicator {
  return { id, unit, formula, names, reading, threshold, valueIn };
}

/** A text in both languages. */
export const both = (fr: string, en: string): Names => ({ fr, en });
