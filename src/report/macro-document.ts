import { dayFrom } from '../domain/calendar/day-arithmetic';
import { figureAt, type Measured } from '../domain/indicators/figure-at';
import type { Known } from '../domain/known';
import type { ProjectResult } from '../domain/project/project-result';
import { doc, type AdfDocument } from './adf/adf';
import { heading, paragraph } from './adf/block';
import { grey, strong } from './adf/inline';
import { table } from './adf/table';
import { formatFor } from './format/format-for';
import { groupsLine } from './group-counts';
import { estimateViewOf } from './estimate-view';
import type { Locale } from '../words/locales';
import { messagesFor } from '../words/messages';
import { answerSentence, type SentenceSource } from './sentence';
import { forecastInline } from './committee-page/forecast-cell';
import { weatherInline } from './committee-page/weather-inline';
import { timeIndexOf } from './time-index';
import type { DeliverableResult } from '../domain/project/deliverable-result';

/** The part of a result that the macro's export needs. */
export interface MacroSource extends SentenceSource, Measured, Pick<ProjectResult, 'project'> {
  readonly deliverables: readonly Pick<DeliverableResult, 'group'>[];
}

/**
 * The document that replaces the live macro in a Word or PDF export: the answer, the weather, a few figures,
 * their day.
 */
export function macroDocument(result: MacroSource | null, locale: Locale): AdfDocument {
  const messages = messagesFor(locale);
  if (result === null) return doc(paragraph(messages.page.macroNotRead));
  const format = formatFor(locale, result);
  const { column } = messages.page;
  const estimate = estimateViewOf(result);
  const formatEstimate = estimate.unit === 'money' ? format.money : format.personDays;
  const answer = answerSentence(result, locale);
  const forecast = <T>(value: Known<T>, formatValue: (value: T) => string) =>
    forecastInline(format, result, value, format.known(value, formatValue));
  const columns = [
    { head: column.indicator, width: 380 },
    { head: column.value, width: 380, figures: true },
  ];
  return doc(
    heading(3, `${result.project.name} (${result.project.key})`),
    paragraph(
      ...weatherInline(result.weather.weather, messages),
      ' ',
      result.doubtful === true ? grey(answer) : strong(answer),
    ),
    ...(result.deliverables.length > 0 ? [paragraph(groupsLine(result.deliverables, locale))] : []),
    table(columns, [
      [
        messages.indicator[timeIndexOf(result)].name,
        format.known(figureAt(result, 'work', 'SPIt'), format.index),
      ],
      [
        messages.indicator.finish.name,
        forecast(figureAt(result, 'work', 'finish'), (day) => format.longDay(dayFrom(day))),
      ],
      [messages.indicator.slip.name, forecast(figureAt(result, 'work', 'slip'), format.slip)],
      [messages.indicator.EAC.name, forecast(estimate.amount, formatEstimate)],
    ]),
    paragraph(messages.page.macroStale(format.longDay(result.statusDate))),
  );
}
