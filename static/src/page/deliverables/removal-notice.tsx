import { restoredExport } from '../../model/removal';
import type { Removal } from '../../model/removal';
import { callPage, confirmDone } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useAction } from '../../surface/use-action';
import { answered } from '../../surface/use-reply';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

interface RemovalNoticeProps {
  readonly removal: Removal;
  readonly close: () => void;
}

/** Says what was removed, and brings it back as it was: same id, records and place, so that baselines and costs find it again. */
export function RemovalNotice({ removal, close }: RemovalNoticeProps) {
  const { deliverables: texts } = usePageTexts();
  const { projectId, view, replace } = usePage();
  const action = useAction();
  const { name } = removal.deliverable;
  const undo = () =>
    action.run(
      () => restore(projectId, view.project.key, removal),
      (next) => {
        confirmDone(texts.restored(name));
        replace(next);
        close();
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
      />
      {action.failure && <FailureNotice failure={action.failure} />}
    </>
  );
}

/** Puts the deliverable into the records as they are now, so that what others changed meanwhile stays. */
async function restore(projectId: string, key: string, removal: Removal) {
  const now = await answered(() => callPage('exportProject', { projectId }));
  if (!now.ok) return now;
  const restored = restoredExport(now.value, key, removal);
  if (!restored) return { ok: false as const, failure: { code: 'conflict' } };
  return callPage('importProject', { projectId, export: restored });
}
