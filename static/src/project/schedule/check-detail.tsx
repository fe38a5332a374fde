import type { CheckView } from '../../../../src/contract/views';
import { Button } from '../../ui/button';
import { IssueTable } from '../shared/issue-table';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

/** What a check found: deliverables with a link, milestones, and the issues as the viewer may see them. */
export function CheckDetail({ result, check }: ResultProps & { readonly check: CheckView }) {
  const { health: texts } = usePageTexts().schedule;
  const { go } = usePage();
  const deliverables = result.deliverables.filter(({ id }) => check.deliverables.includes(id));
  const milestones = result.milestones.filter(({ id }) => check.milestones.includes(id));
  return (
    <div className="stack-small">
      {deliverables.length > 0 && (
        <div className="row">
          <span className="subtle">{texts.deliverables}</span>
          {deliverables.map(({ id, name }) => (
            <Button
              key={id}
              appearance="link"
              compact
              onClick={() => go({ page: 'deliverables', deliverable: id })}
            >
              {id} {name}
            </Button>
          ))}
        </div>
      )}
      {milestones.length > 0 && (
        <div className="row">
          <span className="subtle">{texts.milestones}</span>
          <span>{milestones.map(({ name }) => name).join(', ')}</span>
        </div>
      )}
      {check.issues > 0 && <IssueTable list={`check:${check.id}`} />}
    </div>
  );
}
