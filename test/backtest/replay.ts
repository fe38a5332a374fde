import { isoOf, type Day } from '../../src/domain/calendar/day';
import { addDays } from '../../src/domain/calendar/day-arithmetic';
import { requiredDay } from '../../src/domain/calendar/required-day';
import { workingCalendarOf } from '../../src/domain/calendar/working-calendar';
import { computeProject } from '../../src/domain/project/compute-project';
import type { Known } from '../../src/domain/known';
import type { EndedWork } from './ended-work';

export const FINISH_METHODS = ['P50', 'P80', 'P95', 'earned schedule', 'remaining work'] as const;
export const COST_METHODS = ['P50', 'P80', 'P95', 'EAC typical', 'EAC by remaining work'] as const;

/** One forecast by one method at the end of a month, against what came to be. */
export interface Trial {
  readonly of: string;
  readonly on: string;
  readonly about: 'finish' | 'cost';
  readonly method: string;
  /** Forecast less actual: working days, or a share of the actual cost. Null: refused. */
  readonly error: number | null;
  readonly refused: string | null;
}

/** Forecasts at the end of each month of the work's life, made from what was known then. */
export function replay(work: EndedWork): readonly Trial[] {
  return monthEnds(work.start, work.finish).flatMap((day) => trialsOn(work, day));
}

function trialsOn({ name, input, finish: ended, unit, cost }: EndedWork, day: Day): readonly Trial[] {
  const calendar = workingCalendarOf(input.plan.calendar);
  const { finish, [unit]: measures } = computeProject(input, day);
  const { typical, bottomUp, ...eac } = measures.estimateAtCompletion;
  const days = [finish.p50, finish.p80, finish.p95, finish.earnedSchedule, finish.remainingWork];
  const costs = cost === undefined || cost === 0 ? [] : [eac.p50, eac.p80, eac.p95, typical, bottomUp];
  const trial = <T>(
    about: Trial['about'],
    method: string | undefined,
    forecast: Known<T>,
    error: (value: T) => number,
  ): Trial => ({
    of: name,
    on: isoOf(day),
    about,
    method: method ?? '',
    ...(forecast.known
      ? { error: error(forecast.value), refused: null }
      : { error: null, refused: forecast.because }),
  });
  return [
    ...days.map((forecast, place) =>
      trial('finish', FINISH_METHODS[place], forecast, (value) => calendar.between(ended, value)),
    ),
    ...costs.map((forecast, place) =>
      trial('cost', COST_METHODS[place], forecast, (value) => value / (cost ?? 1) - 1),
    ),
  ];
}

/** Last days of the months from a day on, before another. */
function monthEnds(from: Day, before: Day): readonly Day[] {
  const ends: Day[] = [];
  for (let month = isoOf(from).slice(0, 7); ; month = nextMonth(month)) {
    const last = addDays(requiredDay(`${nextMonth(month)}-01`), -1);
    if (last >= before) return ends;
    ends.push(last);
  }
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
