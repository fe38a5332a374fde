import type { Day } from '../calendar/day';
import { unknown, type Known } from '../known';
import type { ProjectResult } from '../project/project-result';
import { CATALOGUE, type FigureId } from './catalogue';

/** Money or hours: every earned-value measure exists in both. */
export type Basis = 'cost' | 'work';

/** A project or one of its deliverables, from which figures are read. */
export interface Measured extends Pick<ProjectResult, Basis | 'effort' | 'schedule' | 'finish'> {
  /** Of a deliverable; a project has none. */
  readonly contractDate?: Known<Day>;
}

/**
 * The figure of an indicator: amounts in minor units (in seconds on the basis of work), a day as its number.
 * `no-contract-date`; `not-kept` where the figures were stored before this one existed.
 */
export function figureAt(measured: Measured, basis: Basis, id: FigureId): Known<number> {
  if (id === 'contractDate') return measured.contractDate ?? unknown('no-contract-date');
  const [part = '', ...fields] = CATALOGUE[id].path.split('.');
  // The type of a path guarantees a figure there in a result of today.
  const found = [part === 'cost' ? basis : part, ...fields].reduce<unknown>(
    (value, field) => (value as Readonly<Record<string, unknown>> | undefined)?.[field],
    measured,
  ) as Known<number> | undefined;
  return found ?? unknown('not-kept');
}
