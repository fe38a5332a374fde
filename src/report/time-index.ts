import type { FigureId } from '../domain/indicators/catalogue';
import type { ProjectResult } from '../domain/project/project-result';

/** The indicator by whose name SPI(t) is told: weighed by the budget where no hours weigh it. */
export const timeIndexOf = ({ schedule }: Pick<ProjectResult, 'schedule'>): FigureId =>
  schedule.unit === 'money' ? 'SPIt.cost' : 'SPIt';
