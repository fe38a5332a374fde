import { isoOf } from '../../domain/calendar/day';
import { figureAt, type Basis } from '../../domain/indicators/figure-at';
import type { ProjectResult } from '../../domain/project/project-result';
import type { Known } from '../../domain/known';
import { spreadsheetSteps } from '../column-steps';
import { currencyDigits } from '../../domain/money/currency-digits';
import { doubtOf, type Doubted } from '../doubt';
import type { ProjectUnits } from '../format/format';
import { formatFor } from '../format/format-for';
import { rounded } from '../format/number-text';
import { localeRow } from '../../words/locales';
import type { Locale } from '../../words/locales';
import { messagesFor, type Messages } from '../../words/messages';
import { leftOutOf, outsideFigure, type OutsideRow } from '../project-rows';
import { reconciled } from '../reconciled';
import { csv } from './csv';
import type { DeliverableResult } from '../../domain/project/deliverable-result';

/** What the table needs of a result. */
export interface CsvSource
  extends
    Doubted,
    Pick<ProjectResult, 'currency' | 'hoursPerDay' | 'cost' | 'work' | 'effort' | 'schedule' | 'finish' | 'weather'> {
  readonly deliverables: readonly Omit<DeliverableResult, 'issueIds'>[];
  readonly outside: OutsideRow & { readonly done: number } & (
      { readonly issues: number } | { readonly issueIds: readonly string[] }
    );
}

const EFFORT = ['estimate', 'spent', 'remaining'] as const;
const MONEY = ['BAC', 'PV', 'EV', 'AC', 'ETC', 'EAC'] as const;
const SUMS = [...EFFORT, ...MONEY];
type SumId = (typeof SUMS)[number];
const basisOf = (id: SumId): Basis => (EFFORT.some((effort) => effort === id) ? 'work' : 'cost');

/**
 * The deliverables as a table for spreadsheets: ISO dates, plain numbers (person-days, currency units), `n/d` where unknown; then the work
 * outside, what the project's sums leave out where they do, and the project, which the lines above it add up to as they are printed.
 */
export function deliverablesCsv(exact: CsvSource, locale: Locale): string {
  const { page, indicator, format } = messagesFor(locale);
  const { column } = page;
  const result = reconciled(exact, spreadsheetSteps(exact));
  const head = [
    ...['id', column.deliverable, column.issues, indicator.earned.label, indicator.percentComplete.label],
    ...EFFORT.map((id) => `${indicator[id].label} (${format.personDay})`),
    ...MONEY.map((id) => `${indicator[id].label} (${result.currency})`),
    ...[column.method, column.contract, column.baseline, column.forecast, indicator.slip.name, column.acceptance, column.weather],
  ];
  const rows = result.deliverables.map((deliverable) => rowOf(deliverable, result, locale));
  return csv([head, ...rows, ...closingRows(result, locale)], locale);
}

function rowOf(deliverable: CsvSource['deliverables'][number], units: ProjectUnits, locale: Locale): readonly string[] {
  const messages = messagesFor(locale);
  const { cost, work, finish } = deliverable;
  const known = tellKnown(locale);
  const number = (value: number, digits: number): string => decimal(rounded(value, digits), locale);
  const progress = cost.percentComplete.known ? cost.percentComplete : work.percentComplete;
  return [
    deliverable.id,
    deliverable.name,
    String(deliverable.issues),
    String(deliverable.done),
    known(progress, (fraction) => number(fraction * 100, 1)),
    ...SUMS.map((id) => amountText(figureAt(deliverable, basisOf(id), id), id, units, locale)),
    landingText(cost, locale),
    ...[deliverable.contractDate, finish.baselineCurrent, finish.announced].map((day) => known(day, isoOf)),
    known(finish.slipWorkingDays, (workingDays) => number(workingDays, 1)),
    known(deliverable.acceptance, (state) => messages.acceptance[state]),
    weatherText(deliverable, messages, doubtOf(deliverable, formatFor(locale, units))),
  ];
}

/** The weather; where the forecasts of the row are in doubt, why. */
function weatherText(
  { weather }: Pick<CsvSource['deliverables'][number], 'weather'>,
  messages: Messages,
  doubt: string | null,
): string {
  if (weather === null) return messages.noWeather;
  const word = messages.weather[weather.weather];
  return doubt === null ? word : `${word} (${doubt})`;
}

/** The work outside, what the sums leave out, and the project. */
function closingRows(result: CsvSource, locale: Locale): readonly (readonly string[])[] {
  const { rows } = messagesFor(locale).page.budget;
  const { outside, deliverables } = result;
  const outsideIssues = 'issues' in outside ? outside.issues : outside.issueIds.length;
  const issues = deliverables.reduce((sum, row) => sum + row.issues, outsideIssues);
  const done = deliverables.reduce((sum, row) => sum + row.done, outside.done);
  const line = (
    name: string,
    counts: readonly [string, string],
    figure: (id: SumId) => Known<number> | undefined,
    method: string,
    weather = '',
  ): readonly string[] => [
    ...['', name, ...counts, ''],
    ...SUMS.map((id) => amountText(figure(id), id, result, locale)),
    ...[method, '', '', '', '', '', weather],
  ];
  const left = (id: SumId): Known<number> | undefined => leftOutOf(result, basisOf(id), id);
  return [
    line(
      rows.outside,
      [String(outsideIssues), String(outside.done)],
      (id) => outsideFigure(outside, basisOf(id), id),
      landingText(outside.cost, locale),
    ),
    ...(SUMS.some(left) ? [line(rows.leftOut, ['', ''], left, '')] : []),
    line(
      rows.total,
      [String(issues), String(done)],
      (id) => figureAt(result, basisOf(id), id),
      landingText(result.cost, locale),
      weatherText(result, messagesFor(locale), doubtOf(result, formatFor(locale, result))),
    ),
  ];
}

function landingText({ estimateAtCompletion }: CsvSource['cost'], locale: Locale): string {
  const { announced, method } = estimateAtCompletion;
  return announced.known ? messagesFor(locale).page.budget.landingMethod[method] : '';
}

/** Hours as person-days, amounts in units of the currency; nothing where there is no such figure. */
function amountText(
  value: Known<number> | undefined,
  id: SumId,
  { currency, hoursPerDay }: ProjectUnits,
  locale: Locale,
): string {
  if (!value) return '';
  const scale = basisOf(id) === 'work' ? 3_600 * hoursPerDay : 10 ** currencyDigits(currency);
  return tellKnown(locale)(value, (amount) => decimal(rounded(amount / scale, 2), locale));
}

const tellKnown =
  (locale: Locale) =>
  <T>(value: Known<T>, tell: (value: T) => string): string =>
    value.known ? tell(value.value) : messagesFor(locale).format.notDefined;

function decimal(value: number, locale: Locale): string {
  const text = String(value || 0);
  return text.replace('.', localeRow(locale).decimalSign);
}
