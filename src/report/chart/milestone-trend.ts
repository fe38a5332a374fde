import { formatFor } from '../format/format-for';
import type { Format } from '../format/format';
import { milestoneSlipText } from '../format/milestone-slip-text';
import { messagesFor, type Messages } from '../../words/messages';
import type { ChartOptions } from './chart-options';
import { framed } from './frame';
import type { MilestoneSource } from './milestone-strip';
import type { Scene } from './scene';
import { trendPlot } from './trend-plot';
import type { MilestoneResult } from '../../domain/milestones/milestone-result';

/** Most milestones in the diagram: those that moved most. */
const MOST = 8;

/**
 * Milestone trend (diagramme temps-temps): the date announced for each milestone against the day of the
 * announcement, on equal axes. On the 45° line both days are the same: a rising line is late, and ends where
 * it meets that line.
 */
export function milestoneTrend(result: MilestoneSource, options: ChartOptions): Scene {
  const messages = messagesFor(options.locale);
  const format = formatFor(options.locale, result);
  const milestones = mostMoved(result.milestones);
  const title = titleOf(result.milestones, messages);
  const texts = milestones.map((milestone) => `${milestone.name} ${slipOf(milestone, format)}`);
  const words = {
    title,
    subtitle:
      milestones.length === 0
        ? ''
        : messages.chart.trend.subtitle(milestones.length, result.milestones.length),
    source: messages.chart.source(format.longDay(result.statusDate), result.methodVersion),
    description: texts.join(', ') || title,
  };
  return framed(options, words, (area) =>
    trendPlot({ milestones, statusDate: result.statusDate, options, messages, format }, area),
  );
}

function mostMoved(milestones: readonly MilestoneResult[]): readonly MilestoneResult[] {
  const slip = ({ slipSinceOrigin }: MilestoneResult): number =>
    slipSinceOrigin.known ? Math.abs(slipSinceOrigin.value) : 0;
  return [...milestones].sort((one, other) => slip(other) - slip(one)).slice(0, MOST);
}

function titleOf(milestones: readonly MilestoneResult[], messages: Messages): string {
  const words = messages.chart.trend;
  if (milestones.length === 0) return messages.chart.milestones.none;
  const overdue = milestones.filter(({ trend }) => trend.at(-1)?.toReplan);
  if (overdue.length > 0) return words.overdue(overdue.length, milestones.length);
  const revised = milestones
    .filter(({ revisions }) => revisions > 0)
    .sort((one, other) => other.revisions - one.revisions);
  const [most] = revised;
  return most ? words.revised(revised.length, milestones.length, most.name, most.revisions) : words.never;
}

function slipOf(milestone: MilestoneResult, format: Format): string {
  return milestoneSlipText(milestone, milestone.slipSinceOrigin, format);
}
