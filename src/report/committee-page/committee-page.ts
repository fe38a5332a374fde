import type { ProjectResult } from '../../domain/project/project-result';
import { withoutCosts } from '../../domain/access/without-costs';
import { doc } from '../adf/adf';
import type { AdfDocument, AdfNode } from '../adf/adf';
import { heading } from '../adf/block';
import { formatFor } from '../format/format';
import { messagesFor } from '../../words/messages';
import type { SectionId, TextBlockId } from '../../words/committee-page-messages';
import { acceptanceSection } from './acceptance-section';
import { annexSection } from './annex-section';
import { budgetSection } from './budget-section';
import type { CommitteePageOptions } from './committee-page-options';
import { committeeCharts } from './committee-charts';
import { deliverablesSection } from './deliverables-section';
import { headerSection } from './header-section';
import { nextStepsSection } from './next-steps-section';
import type { PageContext } from './page-context';
import { risksSection } from './risks-section';
import { scheduleSection } from './schedule-section';
import { scopeSection } from './scope-section';
import { summarySection } from './summary-section';
import { textBlock } from './text-block-section';

/** The committee page of a project at its status date: a dated statement, readable without the app. */
export function committeePage(result: ProjectResult, options: CommitteePageOptions): AdfDocument {
  // Money leaves the result, so that no section can show it by mistake.
  const shown = options.seeCosts ? result : withoutCosts(result);
  const context: PageContext = {
    result: shown,
    options,
    messages: messagesFor(options.locale),
    format: formatFor(options.locale, result),
    charts: committeeCharts(shown, options.locale, options.seeCosts),
  };
  return doc(
    ...headerSection(context),
    ...summarySection(context),
    ...textSection('decisionsRequested', 'decisions-requested', context),
    ...textSection('followUp', 'follow-up', context),
    ...deliverablesSection(context),
    ...scheduleSection(context),
    ...budgetSection(context),
    ...scopeSection(context),
    ...acceptanceSection(context),
    ...risksSection(context),
    ...nextStepsSection(context),
    ...textSection('decisionsTaken', 'decisions-taken', context),
    ...textSection('notes', 'notes', context),
    ...annexSection(context),
  );
}

/** A section that people alone write. */
function textSection(section: SectionId, block: TextBlockId, context: PageContext): readonly AdfNode[] {
  return [heading(2, context.messages.page.section[section]), ...textBlock(block, context)];
}
