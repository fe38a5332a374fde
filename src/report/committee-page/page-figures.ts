import type { Day } from '../../domain/calendar/day';
import { AXES } from '../../domain/indicators/project-result';
import type { Axis, ProjectResult, Weather } from '../../domain/indicators/project-result';
import type { Known } from '../../domain/known';

/** The figures of a committee that the next one compares with. Plain data, to be stored with the page. */
export interface PageFigures {
  readonly methodVersion: string;
  readonly statusDate: Day;
  readonly weather: Weather;
  readonly axes: Readonly<Record<Axis, Weather>>;
  readonly finish: Known<Day>;
  readonly costAtCompletion: Known<number>;
  readonly workAtCompletion: Known<number>;
}

/** What to keep of a result for the next committee. */
export function pageFiguresOf(result: ProjectResult): PageFigures {
  return {
    methodVersion: result.methodVersion,
    statusDate: result.statusDate,
    weather: result.weather.weather,
    axes: Object.fromEntries(AXES.map((axis) => [axis, result.axes[axis].weather])) as Record<Axis, Weather>,
    finish: result.finish.announced,
    costAtCompletion: result.cost.estimateAtCompletion.announced,
    workAtCompletion: result.work.estimateAtCompletion.announced,
  };
}
