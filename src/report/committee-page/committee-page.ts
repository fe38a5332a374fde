import type { ProjectResult } from '../../domain/project/project-result';
import { RESULT } from '../../domain/access/result-fields';
import { seenBy } from '../../domain/access/seen-by';
import { viewerWith } from '../../domain/access/viewer';
import { doc, type AdfDocument, type AdfNode } from '../adf/adf';
import { heading } from '../adf/block';
import { formatFor } from '../format/format-for';
import { messagesFor } from '../../words/messages';
import type { SectionId, TextBlockId } from './part-ids';
import { acceptanceSection } from './acceptance-section';
import { annexSection } from './annex-section';
import { budgetSection } from './budget-section';
import type { CommitteePageOptions } from './committee-page-options';
import { committeeCharts } from './committee-charts';
import { deliverablesSection } from './deliverables-section';
import { headerSection } from './header-section';
import { nextStepsSection } from './next-steps-section';
import type { PageContext } from './page-context';
import { PAGE_FIGURES, type PageFigures } from './page-figures';
import { risksSection } from './risks-section';
import { scheduleSection } from './schedule-section';
import { scopeSection } from './scope-section';
import { summarySection } from './summary-section';
import { textBlock } from './text-block-section';

type Section = (context: PageContext) => readonly AdfNode[];

/** The sections of the page in their order, one for each that has words. */
const SECTIONS_IN_ORDER: Readonly<Record<SectionId, Section>> = {
  summary: summarySection,
  decisionsRequested: written('decisionsRequested', 'decisions-requested'),
  followUp: written('followUp', 'follow-up'),
  deliverables: deliverablesSection,
  schedule: scheduleSection,
  budget: budgetSection,
  scope: scopeSection,
  acceptance: acceptanceSection,
  risks: risksSection,
  nextSteps: nextStepsSection,
  decisionsTaken: written('decisionsTaken', 'decisions-taken'),
  notes: written('notes', 'notes'),
  annexes: annexSection,
};

/** The committee page of a project at its status day: a dated statement, readable without the app. */
export function committeePage(result: ProjectResult, options: CommitteePageOptions): AdfDocument {
  // Money leaves the result and the figures of the committee before, so that no section can show it by
  // mistake.
  const readers = viewerWith({ seeCosts: options.seeCosts, manageDeliverables: false });
  const shown = seenBy(readers, RESULT, result);
  const figuresSeen = (figures: PageFigures | null) => figures && seenBy(readers, PAGE_FIGURES, figures);
  const context: PageContext = {
    result: shown,
    options: {
      ...options,
      previous: figuresSeen(options.previous),
      recomputed: figuresSeen(options.recomputed),
    },
    messages: messagesFor(options.locale),
    format: formatFor(options.locale, result),
    charts: committeeCharts(shown, options.locale, options.seeCosts),
  };
  return doc(
    ...headerSection(context),
    ...Object.values(SECTIONS_IN_ORDER).flatMap((section) => section(context)),
  );
}

/** A section that only people write. */
function written(section: SectionId, block: TextBlockId): Section {
  return (context) => [heading(2, context.messages.page.section[section]), ...textBlock(block, context)];
}
