import { INDICATOR_IDS } from '../../domain/indicators/catalogue';
import type { AdfNode } from '../adf/adf';
import { expand, heading, paragraph } from '../adf/block';
import { table } from '../adf/table';
import { formulaOf } from '../formula-of';
import { confidenceParts } from './confidence-parts';
import { deliverableTitle } from './deliverable-title';
import { indicatorName } from './indicator-name';
import { issueLink } from './issue-link';
import type { PageContext } from './page-context';
import { boundsOf, thresholdParts } from './threshold-parts';

/** Annexes: method, thresholds, confidence and what to mend, definitions, the issues behind the figures. */
export function annexSection(context: PageContext): readonly AdfNode[] {
  const { result, messages } = context;
  const words = messages.page.annex;
  return [
    heading(2, messages.page.section.annexes),
    heading(3, words.confidence(context.format.percent(result.confidence.value))),
    ...confidenceParts(context),
    heading(3, words.method),
    paragraph(words.methodText(result.methodVersion)),
    ...thresholdParts(context),
    expand(words.definitions, definitionsTable(context)),
    ...(result.deliverables.length === 0 ? [] : [expand(words.issues, issuesTable(context))]),
  ];
}

/** Every indicator of the catalogue: its name, how to read it, the bounds of its colours, and its formula. */
function definitionsTable(context: PageContext): AdfNode {
  const { messages } = context;
  const { column } = messages.page;
  return table(
    [
      { head: column.indicator, width: 240 },
      { head: column.reading, width: 260 },
      { head: column.formula, width: 260 },
    ],
    INDICATOR_IDS.map((id) => [
      indicatorName(messages.indicator[id]),
      [messages.reading[id], boundsOf(context, id)].filter((part) => part !== undefined).join(' '),
      formulaOf(id, messages),
    ]),
  );
}

function issuesTable(context: PageContext): AdfNode {
  const { result, messages } = context;
  const { column } = messages.page;
  return table(
    [
      { head: column.deliverable, width: 340 },
      { head: column.issues, width: 160 },
      { head: column.method, width: 260 },
    ],
    result.deliverables.map(({ id, name, issueIds, earning }) => [
      deliverableTitle({ id, name }),
      issueLink(context, issueIds),
      `${messages.earning[earning].name} (${messages.earning[earning].explanation})`,
    ]),
  );
}
