import { useState } from 'react';
import { confirmDone } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { usePageTexts } from '../shared/page-texts';
import { useSaving } from './use-saving';

/** A save that was made: `op` names it. */
export interface DoneSave {
  readonly op: string;
  readonly what: 'added' | 'saved' | 'removed' | 'restored';
  readonly name: string;
}

interface SavedNoticeProps {
  readonly done: DoneSave;
  readonly undone: () => void;
}

/** Says what was saved last, and takes it back. */
export function SavedNotice({ done: { op, what, name }, undone }: SavedNoticeProps) {
  const { registers: texts } = usePageTexts();
  const { action, undo } = useSaving();
  const [isRefused, setRefused] = useState(false);
  const takeBack = () =>
    undo(op, (outcome) => {
      if ('conflict' in outcome) setRefused(true);
      else {
        confirmDone(texts.undone(name));
        undone();
      }
    });
  if (isRefused)
    return (
      <Notice appearance="warning" title={texts.undoRefused}>
        <p>{texts.undoRefusedHelp}</p>
      </Notice>
    );
  return (
    <>
      <Notice
        appearance="success"
        title={texts.done[what](name)}
        actions={
          <Button autoFocus busy={action.busy} onClick={takeBack}>
            {texts.undo}
          </Button>
        }
      />
      {action.failure && <FailureNotice failure={action.failure} />}
    </>
  );
}
