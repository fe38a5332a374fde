import { callPage } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useAction } from '../../surface/use-action';
import { Button } from '../../ui/button';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

/** Removes a deliverable and leads back to the list, where the removal can be undone. */
export function RemoveDeliverable({ id, name }: { readonly id: string; readonly name: string }) {
  const { deliverables: texts } = usePageTexts();
  const { projectId, replace, setRemoved, go } = usePage();
  const action = useAction();
  const remove = () =>
    action.run(
      () => callPage('removeDeliverable', { projectId, id }),
      (view) => {
        replace(view);
        setRemoved({ id, name });
        go({ page: 'deliverables', deliverable: null });
      },
    );
  return (
    <>
      <Button appearance="subtle" busy={action.busy} onClick={remove}>
        {texts.remove}
      </Button>
      {action.failure && <FailureNotice failure={action.failure} />}
    </>
  );
}
