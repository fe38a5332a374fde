import type { Day } from '../calendar/day';
import { unknown, type Known } from '../known';
import type { ProjectResult } from '../project/project-result';
import { CATALOGUE, type FigureId } from './catalogue';

/** Money, or hours of work: every earned-value measure exists in both. */
export type Basis = 'cost' | 'work';

/** What figures are read from: a project or one of its deliverables. */
export interface Measured extends Pick<ProjectResult, Basis | 'effort' | 'schedule' | 'finish'> {
  /** A project has no contract date of its own; a deliverable may have one. */
  readonly contractDate?: Known<Day>;
}

/**
 * The figure of an indicator, in the catalogue's unit: amounts in minor units or, on the basis of work, in
 * seconds; a day as its number. `no-contract-date` where there is none; `not-kept` where the figures were
 * stored before there was this one.
 */
export function figureAt(measured: Measured, basis: Basis, id: FigureId): Known<number> {
  if (id === 'contractDate') return measured.contractDate ?? unknown('no-contract-date');
  const [part = '', ...fields] = CATALOGUE[id].path.split('.');
  // The type of a path proves that a figure stands there in a result of today.
  const found = [part === 'cost' ? basis : part, ...fields].reduce<unknown>(
    (value, field) => (value as Readonly<Record<string, unknown>> | undefined)?.[field],
    measured,
  ) as Known<number> | undefined;
  return found ?? unknown('not-kept');
}
