import type { AdfNode } from '../adf/adf';
import { heading, paragraph } from '../adf/block';
import { issueLink } from './issue-link';
import type { PageContext } from './page-context';

/** Scope: what the deliverables cover, what is outside, what several claim. */
export function scopeSection(context: PageContext): readonly AdfNode[] {
  const { result, messages, format } = context;
  const words = messages.page.scope;
  const { outside, overlaps } = result;
  const estimate = format.known(outside.effort.estimate, format.personDays);
  return [
    heading(2, messages.page.section.scope),
    paragraph(
      words.covered(
        format.count(result.projectIssues - outside.issueIds.length),
        format.count(result.projectIssues),
      ),
    ),
    outside.issueIds.length === 0
      ? paragraph(words.nothingOutside)
      : paragraph(issueLink(context, outside.issueIds), ' ', words.outside(estimate)),
    ...(overlaps.length === 0
      ? []
      : [
          paragraph(
            issueLink(
              context,
              overlaps.map(({ issueId }) => issueId),
            ),
            ' ',
            words.overlaps(overlaps.length),
          ),
        ]),
  ];
}
