import type { FigureId } from '../domain/indicators/catalogue';
import type { ProjectResult } from '../domain/project/project-result';

/** The indicator whose name SPI(t) takes: weighted by the budget where no hours weight it. */
export const timeIndexOf = ({ schedule }: Pick<ProjectResult, 'schedule'>): FigureId =>
  schedule.unit === 'money' ? 'SPIt.cost' : 'SPIt';
