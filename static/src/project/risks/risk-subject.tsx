import { isUnseen } from '../../../../src/domain/plan/unseen-issues';
import { IssueLink } from '../../surface/host-link';
import { Button } from '../../ui/button';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import type { RiskSubject } from '../../../../src/domain/plan/risk';

/** What a risk concerns, with a link to it. */
export function RiskSubjectLine({ result, subject }: ResultProps & { readonly subject: RiskSubject }) {
  const { risks: texts } = usePageTexts();
  return (
    <span className="risk-subject small subtle">
      {texts.concerns} <Subject result={result} subject={subject} />
    </span>
  );
}

function Subject({ result, subject }: ResultProps & { readonly subject: RiskSubject }) {
  const { go } = usePage();
  const { risks: texts } = usePageTexts();
  if (isUnseen(subject)) return texts.unseenIssue;
  if ('issue' in subject) return <IssueLink issueKey={subject.issue} />;
  if ('milestone' in subject) return nameIn(result.milestones, subject.milestone);
  return (
    <Button
      appearance="link"
      compact
      onClick={() => go({ page: 'deliverables', deliverable: subject.deliverable })}
    >
      {nameIn(result.deliverables, subject.deliverable)}
    </Button>
  );
}

/** The id and name of a deliverable or milestone; the id alone where it is removed. */
export function nameIn(parts: readonly { readonly id: string; readonly name: string }[], id: string): string {
  const part = parts.find((one) => one.id === id);
  return part ? `${id} ${part.name}` : id;
}
