import { refusal } from '../refusal';
import type { JqlContext } from './jql-context';
import { instantAt, localTime, type LocalTime } from './zoned-time';

const FORMATS =
  "'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'";
const DATE = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})(?:[ T](\d{1,2}):(\d{2}))?$/;
const PERIOD = /^([+-]?)((?:\d+[wdhm]\s*)+)$/;
const INCREMENT = /^([+-]?\d+)([yMwdhm]?)$/;
const MINUTES = { w: 7 * 24 * 60, d: 24 * 60, h: 60, m: 1 } as const;
type Unit = 'y' | 'M' | 'w' | 'd' | 'h' | 'm';

/** The instant that a date or a period (`-5d`) of a query means for the caller. */
export function momentOf(text: string, field: string, context: JqlContext): number {
  const date = DATE.exec(text.trim());
  if (date !== null) return dated(date, text, field, context);
  const period = PERIOD.exec(text.trim());
  if (period === null) throw badDate(text, field);
  const minutes = [...(period[2] ?? '').matchAll(/(\d+)([wdhm])/g)]
    .map(([, count, unit]) => Number(count) * MINUTES[unit as keyof typeof MINUTES])
    .reduce((sum, part) => sum + part, 0);
  return context.now + (period[1] === '-' ? -1 : 1) * minutes * 60_000;
}

/** The instant of `startOfWeek("-1w")` and its kin; null where the function is another. */
export function momentOfFunction(
  name: string,
  argument: string | undefined,
  context: JqlContext,
): number | null {
  if (name === 'now') return context.now;
  const found = /^(start|end)of(day|week|month|year)$/.exec(name);
  if (found === null) return null;
  const unit = ({ day: 'd', week: 'w', month: 'M', year: 'y' } as const)[
    found[2] as 'day' | 'week' | 'month' | 'year'
  ];
  const start = startOf(unit, shifted(localTime(context.now, context.timeZone), argument, unit, name));
  if (found[1] === 'start') return instantAt(start, context.timeZone);
  return instantAt(moved(start, 1, unit), context.timeZone) - 1;
}

/** The ISO day of an instant in the caller's zone. */
export function dayAt(instant: number, context: JqlContext): string {
  const { year, month, day } = localTime(instant, context.timeZone);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function dated(parts: RegExpExecArray, text: string, field: string, context: JqlContext): number {
  const [year, month, day, hour, minute] = [1, 3, 4, 5, 6].map((index) => Number(parts[index] ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const exists =
    new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1 && hour < 24 && minute < 60;
  if (!exists || day === 0) throw badDate(text, field);
  return instantAt({ year, month, day, hour, minute }, context.timeZone);
}

function shifted(time: LocalTime, argument: string | undefined, unit: Unit, name: string): LocalTime {
  if (argument === undefined) return time;
  const found = INCREMENT.exec(argument.trim());
  if (found === null) {
    throw refusal(
      400,
      `The argument '${argument}' of function '${name}' is invalid. The date increment must be an optional sign, a number and one of y, M, w, d, h, m.`,
    );
  }
  return moved(time, Number(found[1]), found[2] === '' ? unit : (found[2] as Unit));
}

function moved(time: LocalTime, count: number, unit: Unit): LocalTime {
  const { year, month, day, hour, minute } = time;
  if (unit === 'y') return { ...time, year: year + count };
  if (unit === 'M') return normalised({ ...time, month: month + count, day: Math.min(day, 28) });
  if (unit === 'w') return normalised({ ...time, day: day + 7 * count });
  if (unit === 'd') return normalised({ ...time, day: day + count });
  return normalised(unit === 'h' ? { ...time, hour: hour + count } : { ...time, minute: minute + count });
}

function startOf(unit: Unit, { year, month, day }: LocalTime): LocalTime {
  const midnight = { year, month, day, hour: 0, minute: 0 };
  if (unit === 'y') return { ...midnight, month: 1, day: 1 };
  if (unit === 'M') return { ...midnight, day: 1 };
  if (unit === 'd') return midnight;
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return normalised({ ...midnight, day: day - ((weekday + 6) % 7) });
}

function normalised({ year, month, day, hour, minute }: LocalTime): LocalTime {
  return localTime(Date.UTC(year, month - 1, day, hour, minute), 'UTC');
}

function badDate(text: string, field: string): Error {
  return refusal(
    400,
    `Date value '${text}' for field '${field}' is invalid. Valid formats include: ${FORMATS}.`,
  );
}
