import type { Day } from '../../domain/calendar/day';
import type { Known } from '../../domain/known';
import type { Minor, Seconds } from '../../domain/money/money';
import type { FormatMessages } from '../../words/messages';
import type { Locale } from '../../words/locales';
import { dayText, longDayText, shortDayText, weekdayText } from './day-text';
import { effortText, hoursText, personDaysText, personDayTenthsText } from './effort-text';
import { knownText } from './known-text';
import { moneyText, shortMoneyText } from './money-text';
import { countText, decimalText, indexText, percentText, signed } from './number-text';
import { overdueText, slipText, workingDaysText } from './slip-text';

/**
 * Formats values in one language, for one project. All functions are pure; values are rounded here and
 * nowhere before.
 */
export interface Format {
  readonly locale: Locale;
  /** `12 400 €` */
  readonly money: (amount: Minor) => string;
  readonly signedMoney: (amount: Minor) => string;
  /** `412 k€`, below ten thousand in full. */
  readonly shortMoney: (amount: Minor) => string;
  /** `−38 k€`, always with its sign. */
  readonly signedShortMoney: (amount: Minor) => string;
  /** `11,5 h` */
  readonly hours: (seconds: Seconds) => string;
  /** `1,6 JH` */
  readonly personDays: (seconds: Seconds) => string;
  readonly signedPersonDays: (seconds: Seconds) => string;
  /** `412,3 JH`: one decimal whatever the size, for columns that add up. */
  readonly personDayTenths: (seconds: Seconds) => string;
  readonly signedPersonDayTenths: (seconds: Seconds) => string;
  /** Person-days, or hours below one day. */
  readonly effort: (seconds: Seconds) => string;
  /** Of a fraction: `64 %`. */
  readonly percent: (fraction: number) => string;
  /** Rounded down, so that less than all is never printed as 100 %. */
  readonly percentDown: (fraction: number) => string;
  readonly signedPercent: (fraction: number) => string;
  /** Two decimals: `0,94`. */
  readonly index: (value: number) => string;
  /** At most one decimal: `6,5`. */
  readonly decimal: (value: number) => string;
  readonly count: (value: number) => string;
  readonly signedCount: (value: number) => string;
  /** `14 mars 2026` */
  readonly longDay: (day: Day) => string;
  /** `14 mars`, with the year where it differs from the reference day's. */
  readonly day: (day: Day, reference: Day) => string;
  /** `14 mars 26`, for narrow places. */
  readonly shortDay: (day: Day) => string;
  /** `lun. 2 mars` */
  readonly weekday: (day: Day) => string;
  /** `+8 j.o.`; `sans écart` where it rounds to zero. */
  readonly slip: (workingDays: number) => string;
  /** Of what is past its day: `en retard d’au moins 3 j.o.` and `à replanifier`, for one line or two. */
  readonly overdue: (workingDays: number) => readonly [late: string, toReplan: string];
  /** `8 jours ouvrés`, without sign. */
  readonly workingDays: (workingDays: number) => string;
  /** Of a confidence below the threshold: `fiabilité 52 % : à confirmer`. */
  readonly toConfirm: (confidence: number) => string;
  /** The value formatted by `format`, or `n/d`. */
  readonly known: <T>(value: Known<T>, format: (value: T) => string) => string;
}

/**
 * What the formats of a project need: `currency` is an ISO 4217 code, `hoursPerDay` turns hours into
 * person-days.
 */
export interface ProjectUnits {
  readonly currency: string;
  readonly hoursPerDay: number;
}

/** The formats of a project with the words of its reader: a surface loads those of one language only. */
export function formatWith(words: FormatMessages, locale: Locale, project: ProjectUnits): Format {
  const { currency, hoursPerDay } = project;
  return {
    locale,
    money: (amount) => moneyText(words, currency, amount),
    signedMoney: (amount) => signed(amount, (value) => moneyText(words, currency, value)),
    shortMoney: (amount) => shortMoneyText(words, currency, amount),
    signedShortMoney: (amount) => signed(amount, (value) => shortMoneyText(words, currency, value)),
    hours: (seconds) => hoursText(words, seconds),
    personDays: (seconds) => personDaysText(words, hoursPerDay, seconds),
    signedPersonDays: (seconds) => signed(seconds, (value) => personDaysText(words, hoursPerDay, value)),
    personDayTenths: (seconds) => personDayTenthsText(words, hoursPerDay, seconds),
    signedPersonDayTenths: (seconds) =>
      signed(seconds, (value) => personDayTenthsText(words, hoursPerDay, value)),
    effort: (seconds) => effortText(words, hoursPerDay, seconds),
    percent: (fraction) => percentText(words, fraction),
    percentDown: (fraction) => percentDownText(words, fraction),
    signedPercent: (fraction) => signed(fraction, (value) => percentText(words, value)),
    index: (value) => indexText(words, value),
    decimal: (value) => decimalText(words, value),
    count: (value) => countText(words, value),
    signedCount: (value) => signed(value, (size) => countText(words, size)),
    longDay: (day) => longDayText(words, day),
    day: (day, reference) => dayText(words, day, reference),
    shortDay: (day) => shortDayText(words, day),
    weekday: (day) => weekdayText(words, day),
    slip: (workingDays) => slipText(words, workingDays),
    overdue: (workingDays) => overdueText(words, workingDays),
    workingDays: (workingDays) => workingDaysText(words, workingDays),
    toConfirm: (confidence) => toConfirmText(words, confidence),
    known: (value, format) => knownText(words, value, format),
  };
}

function percentDownText(words: FormatMessages, fraction: number): string {
  return percentText(words, Math.floor(fraction * 100 + 1e-9) / 100);
}

function toConfirmText(words: FormatMessages, confidence: number): string {
  return words.toConfirm(percentDownText(words, confidence));
}
