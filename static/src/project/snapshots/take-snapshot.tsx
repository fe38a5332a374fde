import { useState, type FormEvent } from 'react';
import type { SnapshotList } from '../../../../src/contract/snapshot';
import { callPage, confirmDone } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useAction } from '../../surface/use-action';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

/** The form that takes a snapshot: a reason and a button. */
export function TakeSnapshot({ taken }: { readonly taken: (list: SnapshotList) => void }) {
  const { snapshots: texts } = usePageTexts();
  const { projectId } = usePage();
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const action = useAction();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (note.trim() === '') return;
    action.run(
      () => callPage('takeSnapshot', { projectId, note: note.trim() }),
      (list) => {
        confirmDone(texts.taken);
        setNote('');
        setTried(false);
        taken(list);
      },
    );
  };
  return (
    <form className="stack-small page-narrow" onSubmit={submit} noValidate>
      <TextField
        label={texts.note}
        help={texts.noteHelp}
        maxLength={2000}
        value={note}
        error={tried && note.trim() === '' ? texts.noteMissing : undefined}
        onChange={setNote}
      />
      {action.failure && <FailureNotice failure={action.failure} />}
      <div className="row">
        <Button type="submit" appearance="primary" busy={action.busy}>
          {texts.take}
        </Button>
      </div>
    </form>
  );
}
