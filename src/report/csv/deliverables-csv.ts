import { isoOf } from '../../domain/calendar/day';
import { figureAt } from '../../domain/indicators/figure-at';
import type { DeliverableResult, ProjectResult } from '../../domain/result/project-result';
import type { Known } from '../../domain/known';
import { currencyDigits } from '../format/currency-digits';
import { doubtOf } from '../doubt';
import { formatFor } from '../format/format';
import { rounded } from '../format/number-text';
import type { Locale } from '../messages/locale';
import { messagesFor, type Messages } from '../messages/messages';
import { csv } from './csv';

/** What the table needs of a result. */
export interface CsvSource extends Pick<ProjectResult, 'currency' | 'hoursPerDay'> {
  readonly deliverables: readonly Omit<DeliverableResult, 'issueIds'>[];
}

const EFFORT = ['estimate', 'spent', 'remaining'] as const;
const MONEY = ['BAC', 'PV', 'EV', 'AC', 'EAC'] as const;

/** The deliverables as a table for spreadsheets: ISO dates, plain numbers (person-days, currency units), `n/d` where unknown. */
export function deliverablesCsv(result: CsvSource, locale: Locale): string {
  const { column, indicator } = { column: messagesFor(locale).page.column, indicator: messagesFor(locale).indicator };
  const { personDay } = messagesFor(locale).format;
  const head = [
    'id',
    column.deliverable,
    column.issues,
    indicator.earned.label,
    indicator.percentComplete.label,
    ...EFFORT.map((id) => `${indicator[id].label} (${personDay})`),
    ...MONEY.map((id) => `${indicator[id].label} (${result.currency})`),
    column.contract,
    column.baseline,
    column.forecast,
    indicator.slip.name,
    column.acceptance,
    column.weather,
  ];
  return csv([head, ...result.deliverables.map((deliverable) => rowOf(deliverable, result, locale))], locale);
}

function rowOf(
  deliverable: CsvSource['deliverables'][number],
  { currency, hoursPerDay }: CsvSource,
  locale: Locale,
): readonly string[] {
  const messages = messagesFor(locale);
  const { cost, work, finish } = deliverable;
  const known = <T>(value: Known<T>, tell: (value: T) => string): string =>
    value.known ? tell(value.value) : messages.format.notDefined;
  const number = (value: number, digits: number): string => decimal(rounded(value, digits), locale);
  const money = (value: Known<number>): string => known(value, (minor) => number(minor / 10 ** currencyDigits(currency), 2));
  const days = (value: Known<number>): string => known(value, (seconds) => number(seconds / 3_600 / hoursPerDay, 2));
  const progress = cost.percentComplete.known ? cost.percentComplete : work.percentComplete;
  return [
    deliverable.id,
    deliverable.name,
    String(deliverable.issues),
    String(deliverable.done),
    known(progress, (fraction) => number(fraction * 100, 1)),
    ...EFFORT.map((id) => days(figureAt(deliverable, 'work', id))),
    ...MONEY.map((id) => money(figureAt(deliverable, 'cost', id))),
    ...[deliverable.contractDate, finish.baselineCurrent, finish.announced].map((day) => known(day, isoOf)),
    known(finish.slipWorkingDays, (workingDays) => number(workingDays, 1)),
    known(deliverable.acceptance, (state) => messages.acceptance[state]),
    weatherText(deliverable, messages, doubtOf(deliverable, formatFor(locale, { currency, hoursPerDay }))),
  ];
}

/** The weather; where the forecasts of the row are in doubt, why. */
function weatherText({ weather }: CsvSource['deliverables'][number], messages: Messages, doubt: string | null): string {
  const word = messages.weather[weather.weather];
  return doubt === null ? word : `${word} (${doubt})`;
}

function decimal(value: number, locale: Locale): string {
  const text = String(value || 0);
  return locale === 'fr' ? text.replace('.', ',') : text;
}
