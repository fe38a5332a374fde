import { say } from './messages/say';
import type { Visit } from './visit';

function tag(visit: Visit): string {
  return visit.session.locale === 'fr' ? 'fr-FR' : 'en-GB';
}

/** An instant in words, in the site's time zone. */
export function shownInstant(visit: Visit, instant: number | string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return '';
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: visit.parts.clock.timeZone } as const;
  return new Intl.DateTimeFormat(tag(visit), options).format(date);
}

/** A day (`2026-02-27`) in words. */
export function shownDay(visit: Visit, day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (day === '' || Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(tag(visit), { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}

/** Seconds as hours; unknown is a dash, never zero. */
export function shownHours(visit: Visit, seconds: number | null): string {
  if (seconds === null) return '–';
  const hours = new Intl.NumberFormat(tag(visit), { maximumFractionDigits: 2 }).format(seconds / 3600);
  return say(visit.words.hoursShort, { hours });
}

/** An amount with its unit; what is little is told to two digits that say something. */
export function shownAmount(visit: Visit, amount: number, unit: string): string {
  const digits = amount >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 2 };
  return `${new Intl.NumberFormat(tag(visit), digits).format(amount)}\u00a0${unit}`;
}

/** US dollars, to the cent. */
export function shownDollars(visit: Visit, amount: number): string {
  return new Intl.NumberFormat(tag(visit), { style: 'currency', currency: 'USD' }).format(amount);
}

/** A whole number with its separators. */
export function shownCount(visit: Visit, count: number): string {
  return new Intl.NumberFormat(tag(visit)).format(count);
}
