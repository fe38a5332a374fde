import { callPage, confirmDone } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useAction } from '../../surface/use-action';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { usePage } from '../shared/page-context';
import type { RemovedDeliverable } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

/** Says what was removed last, and brings it back as it was. */
export function RemovalNotice({ removed }: { readonly removed: RemovedDeliverable }) {
  const { deliverables: texts } = usePageTexts();
  const { projectId, replace, setRemoved } = usePage();
  const action = useAction();
  const { id, name } = removed;
  const undo = () =>
    action.run(
      () => callPage('restoreDeliverable', { projectId, id }),
      (view) => {
        confirmDone(texts.restored(name));
        replace(view);
        setRemoved(null);
      },
    );
  return (
    <>
      <Notice
        appearance="success"
        title={texts.removed(name)}
        actions={
          <Button autoFocus busy={action.busy} onClick={undo}>
            {texts.undoRemoval}
          </Button>
        }
      >
        <p>{texts.removedMeans}</p>
      </Notice>
      {action.failure && <FailureNotice failure={action.failure} />}
    </>
  );
}
