import type { AdfNode } from '../adf/adf';
import { paragraph } from '../adf/block';
import { table } from '../adf/table';
import { findingText } from '../finding-text';
import { issueLink } from './issue-link';
import type { PageContext } from './page-context';

/** What lowers the confidence, heaviest first, and how to mend it. */
export function confidenceParts(context: PageContext): readonly AdfNode[] {
  const { result, messages, format } = context;
  const { column, annex } = messages.page;
  const findings = [...result.confidence.findings].sort((one, other) => other.share - one.share);
  if (findings.length === 0) return [paragraph(annex.noFindings)];
  return [
    table(
      [
        { head: column.finding, width: 250 },
        { head: column.issues, width: 100 },
        { head: column.share, width: 70, figures: true },
        { head: column.mend, width: 340 },
      ],
      findings.map(({ rule, issues, share, names, atStake }) => [
        `${findingText({ rule, names }, messages)}${atStake === undefined ? '' : ` (${messages.atStake(format.effort(atStake))})`}`,
        issues.length === 0 ? '' : issueLink(context, issues),
        share > 0 ? format.percent(share) : '',
        messages.findings[rule].mend,
      ]),
    ),
  ];
}
