import { CATALOGUE, type IndicatorId } from '../../domain/indicators/catalogue';
import type { AdfNode } from '../adf/adf';
import { heading, paragraph } from '../adf/block';
import { table } from '../adf/table';
import type { PageContext } from './page-context';
import type { Thresholds } from '../../domain/plan/thresholds';

/** The bounds of a colour in words: the measure, then what is green, amber and red. */
type BoundTexts = readonly [name: string, green: string, amber: string, red: string];

/** The project's thresholds in words; nothing where they are not given. */
export function thresholdParts(context: PageContext): readonly AdfNode[] {
  const { options, messages, format } = context;
  const { thresholds } = options;
  if (thresholds === null) return [];
  const { annex: words, column } = messages.page;
  return [
    heading(3, words.thresholds),
    table(
      [
        { head: column.indicator, width: 280 },
        { head: column.green, width: 160 },
        { head: column.amber, width: 160 },
        { head: column.red, width: 160 },
      ],
      Object.values(boundTexts(context, thresholds)),
    ),
    paragraph(words.confidenceThreshold(format.percent(thresholds.confidence))),
  ];
}

/**
 * The bounds that colour an indicator, in words; undefined where nothing colours it or its thresholds are not
 * given.
 */
export function boundsOf(context: PageContext, id: IndicatorId): string | undefined {
  const { options, messages } = context;
  const { threshold } = CATALOGUE[id];
  if (options.thresholds === null || threshold === undefined || threshold === 'confidence') return undefined;
  const [name, green, amber] = boundTexts(context, options.thresholds)[threshold];
  return messages.page.annex.coloured(name, green, amber);
}

function boundTexts(
  { messages, format }: PageContext,
  { index, slipWorkingDays, overrun }: Thresholds,
): Readonly<Record<Exclude<keyof Thresholds, 'confidence'>, BoundTexts>> {
  const { annex: words } = messages.page;
  const higherIsBetter = (
    name: string,
    { green, amber }: typeof index,
    formatBound: (value: number) => string,
  ): BoundTexts => [
    name,
    words.atLeast(formatBound(green)),
    words.atLeast(formatBound(amber)),
    words.below(formatBound(amber)),
  ];
  const lowerIsBetter = (
    name: string,
    { green, amber }: typeof index,
    formatBound: (value: number) => string,
  ): BoundTexts => [
    name,
    words.atMost(formatBound(green)),
    words.atMost(formatBound(amber)),
    words.above(formatBound(amber)),
  ];
  return {
    index: higherIsBetter(words.indexThreshold, index, format.index),
    slipWorkingDays: lowerIsBetter(words.slipThreshold, slipWorkingDays, format.count),
    overrun: lowerIsBetter(words.overrunThreshold, overrun, format.signedPercent),
  };
}
