import { useState } from 'react';
import { Button } from '../../ui/button';
import { IssueTable } from '../shared/issue-table';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts, useReportWords } from '../shared/page-texts';

/** The share of the remaining work that has a rate, and the issues without one; nothing where all have. */
export function RatedShare({ result }: ResultProps) {
  const words = useReportWords();
  const { overview } = usePageTexts();
  const { basis, format } = usePage();
  const [open, setOpen] = useState(false);
  const { remainingRated: rated } = result;
  if (basis !== 'cost' || !rated.known || rated.value >= 1) return null;
  const text = words.page.budget.rated(format.percentDown(rated.value));
  const label = open ? overview.hideIssues : overview.showIssues;
  return (
    <>
      <p>
        {text}{' '}
        {rated.value > 0 && (
          <Button
            appearance="link"
            compact
            aria-expanded={open}
            aria-label={`${label}, ${text}`}
            onClick={() => setOpen(!open)}
          >
            {label}
          </Button>
        )}
      </p>
      {open && <IssueTable list="unrated" />}
    </>
  );
}
