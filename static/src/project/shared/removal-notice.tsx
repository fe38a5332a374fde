import type { ProjectView } from '../../../../src/contract/views';
import type { Reply } from '../../../../src/contract/call';
import { confirmDone } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useAction } from '../../surface/use-action';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { usePage } from './page-context';
import { usePageTexts } from './page-texts';

interface RemovalNoticeProps {
  readonly name: string;
  /** What the removal means for the figures. */
  readonly means: string;
  readonly restore: () => Promise<Reply<ProjectView>>;
  readonly restored: () => void;
}

/** What was just removed, with the button that restores it. */
export function RemovalNotice({ name, means, restore, restored }: RemovalNoticeProps) {
  const { removal: texts } = usePageTexts();
  const { replace } = usePage();
  const action = useAction();
  const undo = () =>
    action.run(restore, (view) => {
      confirmDone(texts.restored(name));
      replace(view);
      restored();
    });
  return (
    <>
      <Notice
        appearance="success"
        title={texts.removed(name)}
        actions={
          <Button autoFocus busy={action.busy} onClick={undo}>
            {texts.undo}
          </Button>
        }
      >
        <p>{means}</p>
      </Notice>
      {action.failure && <FailureNotice failure={action.failure} />}
    </>
  );
}
