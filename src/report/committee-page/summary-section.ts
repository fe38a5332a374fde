import type { AdfNode } from '../adf/adf';
import { heading, panel, paragraph, type PanelType } from '../adf/block';
import { grey, strong } from '../adf/inline';
import { answerSentence } from '../sentence';
import { missingAdvice } from './missing-advice';
import type { PageContext } from './page-context';
import { announcedOn } from './page-figures';
import { sinceLastCommittee } from './since-last-committee';
import { textBlock } from './text-block-section';
import { weatherTable } from './weather-table';
import type { Weather } from '../../domain/health/weather-reading';

const PANELS: Readonly<Record<Weather, PanelType>> = {
  sun: 'success',
  veiled: 'info',
  cloudy: 'warning',
  storm: 'error',
  fog: 'note',
};

/** The answer in one sentence, the weather by axis, what is missing, and the project manager's words. */
export function summarySection(context: PageContext): readonly AdfNode[] {
  const { result, options, messages } = context;
  const sentence = answerSentence(result, options.locale);
  return [
    heading(2, messages.page.section.summary),
    result.doubtful
      ? panel('note', paragraph(grey(sentence)))
      : panel(PANELS[announcedOn(result, options.previous).weather], paragraph(strong(sentence))),
    weatherTable(context),
    ...(options.partial ? [paragraph(grey(messages.page.partialView))] : []),
    ...sinceLastCommittee(context),
    ...missingAdvice(context),
    ...textBlock('summary', context),
  ];
}
