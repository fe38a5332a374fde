import type { ProjectResult } from '../../domain/project/project-result';
import { formatFor } from '../format/format-for';
import type { Format } from '../format/format';
import { messagesFor, type Messages } from '../../words/messages';
import { isToReplan } from '../../domain/milestones/trend-point';
import { milestoneSlipText } from '../format/milestone-slip-text';
import { isCompact, type ChartOptions } from './chart-options';
import { framed } from './frame';
import { milestoneRows } from './milestone-rows';
import type { Scene } from './scene';
import type { MilestoneResult } from '../../domain/milestones/milestone-result';

/** The part of a result that the strip needs. */
export type MilestoneSource = Pick<
  ProjectResult,
  'methodVersion' | 'statusDate' | 'currency' | 'hoursPerDay' | 'milestones'
>;

/** Height of a strip of so many milestones at a width. */
export function milestoneStripHeight(milestones: number, width: number): number {
  const rows = Math.max(1, milestones);
  return isCompact({ width }) ? 92 + rows * 26 : 150 + rows * 32;
}

/**
 * One row a milestone: the committed day as a hollow diamond, the forecast or actual day as a filled mark,
 * the slip in words.
 */
export function milestoneStrip(result: MilestoneSource, options: ChartOptions): Scene {
  const messages = messagesFor(options.locale);
  const format = formatFor(options.locale, result);
  const title = titleOf(result.milestones, messages, format);
  const words = {
    title,
    subtitle: result.milestones.length === 0 ? '' : messages.chart.milestones.subtitle,
    source: messages.chart.source(format.longDay(result.statusDate), result.methodVersion),
    description:
      result.milestones.map((milestone) => `${milestone.name} ${slipWords(milestone, format)}`).join(', ') ||
      title,
  };
  const room = Math.floor(
    (options.height - (isCompact(options) ? 70 : 130)) / (isCompact(options) ? 26 : 32),
  );
  const shown = result.milestones.slice(0, Math.max(1, room));
  return framed(options, words, (area) =>
    milestoneRows({ milestones: shown, statusDate: result.statusDate, options, messages, format }, area),
  );
}

function slipWords(milestone: MilestoneResult, format: Format): string {
  return milestoneSlipText(milestone, milestone.slipSinceOrigin, format);
}

function titleOf(milestones: readonly MilestoneResult[], messages: Messages, format: Format): string {
  const words = messages.chart.milestones;
  if (milestones.length === 0) return words.none;
  const slips = milestones.flatMap((milestone) =>
    milestone.slipSinceOrigin.known ? [{ milestone, slip: milestone.slipSinceOrigin.value }] : [],
  );
  const late = slips.filter(({ milestone, slip }) => isToReplan(milestone) || Math.round(slip) > 0);
  const [worst] = late.toSorted((one, other) => other.slip - one.slip);
  if (worst)
    return words.late(
      late.length,
      milestones.length,
      worst.milestone.name,
      slipWords(worst.milestone, format),
    );
  return slips.length === milestones.length
    ? words.fine(milestones.length)
    : words.unknown(milestones.length - slips.length);
}
