import { CATALOGUE, isFigureId, type FigureId } from '../../../src/domain/indicators/catalogue';
import { figureAt, type Basis, type Measured } from '../../../src/domain/indicators/figure-at';
import type { IndicatorUnit } from '../../../src/domain/indicators/indicator';
import type { Known } from '../../../src/domain/known';

export interface Figure {
  readonly id: FigureId;
  readonly unit: IndicatorUnit;
  readonly value: Known<number>;
  /** The figures that enter its formula. */
  readonly inputs: readonly FigureId[];
}

/** A figure of a project or a deliverable, with its unit and its inputs. */
export function figureOf(measured: Measured, basis: Basis, id: FigureId): Figure {
  const { unit, inputs } = CATALOGUE[id];
  const value = figureAt(measured, basis, id);
  return { id, unit, value, inputs: inputs.filter(isFigureId).filter((input) => isUsed(measured, input)) };
}

/** A slip is measured from the contract date where there is one, else from the original baseline. */
function isUsed(measured: Measured, input: FigureId): boolean {
  const isContractual = measured.contractDate?.known === true;
  if (input === 'contractDate') return isContractual;
  return input !== 'finish.original' || !isContractual;
}

/** Money where the viewer may see it and a budget is known, else work. */
export function firstBasis({ cost, work }: Pick<Measured, 'cost' | 'work'>): Basis {
  return cost.budgetAtCompletion.known || (cost.actualCost.known && !work.budgetAtCompletion.known)
    ? 'cost'
    : 'work';
}
