import type { Day } from '../../domain/calendar/day';
import { announcedWeather } from '../../domain/health/hysteresis';
import type { ProjectResult } from '../../domain/project/project-result';
import { reserved, type Fields } from '../../domain/access/fields';
import { unknown, type Known } from '../../domain/known';
import type { Minor } from '../../domain/money/money';
import { AXES, type Axis, type Weather } from '../../domain/health/weather-reading';

/** The weather of a project and of its axes. */
export interface PageWeather {
  readonly weather: Weather;
  readonly axes: Readonly<Record<Axis, Weather>>;
}

/** The figures of a committee that the next one compares with. Plain data, stored with the page. */
export interface PageFigures extends PageWeather {
  readonly methodVersion: string;
  readonly statusDate: Day;
  /**
   * The announced weather, where `weather` and `axes` are the computed one. Absent on pages written before
   * the two were distinguished.
   */
  readonly announced?: PageWeather;
  /** The last computed weather that was known, so that fog in between neither improves nor delays. */
  readonly lastKnown?: PageWeather;
  readonly finish: Known<Day>;
  readonly costAtCompletion: Known<Minor>;
  readonly workAtCompletion: Known<number>;
}

/** Everybody may see the weather of costs, but not that of risks, which counts money. */
const PAGE_WEATHER: Fields<PageWeather> = {
  weather: 'team',
  axes: reserved(({ axes }) => ({ ...axes, risks: 'fog' })),
};

export const PAGE_FIGURES: Fields<PageFigures> = {
  ...PAGE_WEATHER,
  methodVersion: 'team',
  statusDate: 'team',
  announced: { fields: PAGE_WEATHER },
  lastKnown: { fields: PAGE_WEATHER },
  finish: 'team',
  costAtCompletion: reserved(() => unknown('hidden')),
  workAtCompletion: 'team',
};

/** The part of a result from which the figures are taken; results sent to the browser have it too. */
type FiguresSource = Pick<
  ProjectResult,
  'methodVersion' | 'statusDate' | 'weather' | 'axes' | 'finish' | 'cost' | 'work'
>;

/** The figures to keep of a result for the next committee; `previous` are those of the committee before. */
export function pageFiguresOf(result: FiguresSource, previous: PageFigures | null): PageFigures {
  const computed = computedWeather(result);
  const before = previous?.lastKnown ?? previous;
  return {
    ...computed,
    methodVersion: result.methodVersion,
    statusDate: result.statusDate,
    announced: announcedOn(result, previous),
    lastKnown: byPart(computed, (now, part) => (now === 'fog' && before ? part(before) : now)),
    finish: result.finish.announced,
    costAtCompletion: result.cost.estimateAtCompletion.announced,
    workAtCompletion: result.work.estimateAtCompletion.announced,
  };
}

/** The weather that the page announces: an improvement waits until the next committee confirms it. */
export function announcedOn(result: FiguresSource, previous: PageFigures | null): PageWeather {
  const before = previous?.lastKnown ?? previous;
  return byPart(computedWeather(result), (now, part) => announcedWeather(now, before && part(before)));
}

function computedWeather(result: FiguresSource): PageWeather {
  return {
    weather: result.weather.weather,
    axes: Object.fromEntries(AXES.map((axis) => [axis, result.axes[axis].weather])) as Record<Axis, Weather>,
  };
}

/** The same for the project and for each axis; `part` selects the weather of the same axis in another one. */
function byPart(
  from: PageWeather,
  weatherOf: (now: Weather, part: (other: PageWeather) => Weather) => Weather,
): PageWeather {
  return {
    weather: weatherOf(from.weather, ({ weather }) => weather),
    axes: Object.fromEntries(
      AXES.map((axis) => [axis, weatherOf(from.axes[axis], ({ axes }) => axes[axis])]),
    ) as Record<Axis, Weather>,
  };
}
