import { Button } from '../../ui/button';
import { usePage, type ResultProps } from '../shared/page-context';
import { useReportWords } from '../shared/page-texts';

/** What decides the announced finish of a project, with a link where it is a deliverable. */
export function FinishDecision({ result }: ResultProps) {
  const words = useReportWords();
  const { go } = usePage();
  const { decidedBy } = result.finish;
  if (!decidedBy) return null;
  const deliverable = result.deliverables.find(({ id }) => id === decidedBy.deliverable);
  return (
    <p className="row">
      {words.sentence.decidedBy(words.sentence.finishMethod[decidedBy.method])}
      {deliverable && (
        <Button
          appearance="link"
          compact
          onClick={() => go({ page: 'deliverables', deliverable: deliverable.id })}
        >
          {deliverable.id} {deliverable.name}
        </Button>
      )}
    </p>
  );
}
