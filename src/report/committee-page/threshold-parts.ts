import type { AdfNode } from '../adf/adf';
import { heading, paragraph } from '../adf/block';
import { table } from '../adf/table';
import type { PageContext } from './page-context';

/** The project's thresholds in words; nothing where they are not given. */
export function thresholdParts({ options, messages, format }: PageContext): readonly AdfNode[] {
  const { thresholds } = options;
  if (thresholds === null) return [];
  const { annex: words, column } = messages.page;
  const { index, slipWorkingDays, overrun, confidence } = thresholds;
  const higherIsBetter = (name: string, { green, amber }: typeof index, tell: (value: number) => string): readonly string[] => [
    name,
    words.atLeast(tell(green)),
    words.atLeast(tell(amber)),
    words.below(tell(amber)),
  ];
  const lowerIsBetter = (name: string, { green, amber }: typeof index, tell: (value: number) => string): readonly string[] => [
    name,
    words.atMost(tell(green)),
    words.atMost(tell(amber)),
    words.above(tell(amber)),
  ];
  return [
    heading(3, words.thresholds),
    table(
      [
        { head: column.indicator, width: 280 },
        { head: column.green, width: 160 },
        { head: column.amber, width: 160 },
        { head: column.red, width: 160 },
      ],
      [
        higherIsBetter(words.indexThreshold, index, format.index),
        lowerIsBetter(words.slipThreshold, slipWorkingDays, format.count),
        lowerIsBetter(words.overrunThreshold, overrun, format.signedPercent),
      ],
    ),
    paragraph(words.confidenceThreshold(format.percent(confidence))),
  ];
}
