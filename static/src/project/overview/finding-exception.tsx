import { useState } from 'react';
import type { FindingRule } from '../../../../src/domain/health/finding';
import { findingText } from '../../../../src/report/finding-text';
import type { Exception } from '../../summary/exceptions';
import type { TabId } from '../tabs';
import { Button } from '../../ui/button';
import { WeatherIcon } from '../../ui/weather-icon';
import { IssueTable } from '../shared/issue-table';
import { usePage } from '../shared/page-context';
import { usePageTexts, useReportWords } from '../shared/page-texts';

type Finding = Extract<Exception, { readonly kind: 'finding' }>;

/** Rules that are mended on a tab, not issue by issue. */
const MENDED_ON: Partial<Readonly<Record<FindingRule, TabId>>> = {
  'no-baseline': 'schedule',
  'baseline-without-dates': 'schedule',
  'baseline-start-after-finish': 'schedule',
  'baseline-missing-deliverable': 'schedule',
  'baseline-unknown-deliverable': 'schedule',
  'no-rate': 'settings',
  'no-deliverables': 'deliverables',
  'empty-deliverable': 'deliverables',
  'source-gone': 'deliverables',
  'outcome-unclassified': 'settings',
  'unmapped-status': 'deliverables',
  'circular-earning': 'deliverables',
};

/** Data to mend: what, how much of the work it concerns, how to mend it, and where. */
export function FindingException({ finding }: { readonly finding: Finding }) {
  const { overview } = usePageTexts();
  const words = useReportWords();
  const { format } = usePage();
  const [open, setOpen] = useState(false);
  const { rule, issues, share, atStake } = finding;
  const { mend } = words.findings[rule];
  const count = issues === 0 ? null : overview.issues(issues, format.count(issues));
  const weighs =
    atStake === undefined
      ? overview.share(format.percent(share))
      : `, ${words.atStake(format.effort(atStake))}`;
  const text = overview.finding(findingText(finding, words), count, share > 0 ? weighs : '');
  return (
    <>
      <div className="exception">
        <WeatherIcon weather="fog" size={20} />
        <span className="exception-text">
          {text}
          <span className="small subtle">{mend}.</span>
        </span>
        <Step finding={finding} text={text} open={open} toggle={() => setOpen(!open)} />
      </div>
      {open && <IssueTable list={`finding:${rule}`} />}
    </>
  );
}

interface StepProps {
  readonly finding: Finding;
  readonly text: string;
  readonly open: boolean;
  readonly toggle: () => void;
}

function Step({ finding: { rule, issues }, text, open, toggle }: StepProps) {
  const { overview } = usePageTexts();
  const { go } = usePage();
  const page = MENDED_ON[rule];
  if (page === undefined && issues === 0) return null;
  const label = page !== undefined ? overview.look : open ? overview.hideIssues : overview.showIssues;
  return (
    <Button
      appearance="link"
      compact
      aria-label={`${label}, ${text}`}
      aria-expanded={page === undefined ? open : undefined}
      onClick={page === undefined ? toggle : () => go({ page, deliverable: null })}
    >
      {label}
    </Button>
  );
}
