import { useState, type FormEvent } from 'react';
import { callPage, confirmDone } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useAction, type Action } from '../../surface/use-action';
import { Button } from '../../ui/button';
import { TextArea, TextField } from '../../ui/field';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

/** Name and reason of a baseline to capture. */
export function CaptureForm() {
  const { schedule: texts } = usePageTexts();
  const { draft, tried, action, change, capture } = useCapture();
  const missing = (text: string) => (tried && text.trim() === '' ? texts.required : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    capture();
  };
  return (
    <form className="stack-small" onSubmit={submit} noValidate>
      <TextField
        label={texts.name}
        help={texts.nameExample}
        maxLength={255}
        value={draft.name}
        error={missing(draft.name)}
        onChange={(name) => change({ name })}
      />
      <TextArea
        label={texts.why}
        help={texts.reasonHelp}
        maxLength={2000}
        value={draft.reason}
        error={missing(draft.reason)}
        onChange={(reason) => change({ reason })}
      />
      {action.failure && <FailureNotice failure={action.failure} />}
      <div className="row">
        <Button type="submit" appearance="primary" busy={action.busy}>
          {texts.capture}
        </Button>
      </div>
    </form>
  );
}

interface Draft {
  readonly name: string;
  readonly reason: string;
}

const EMPTY: Draft = { name: '', reason: '' };

interface Capture {
  readonly draft: Draft;
  /** The person tried to capture: empty boxes are wrong from then on. */
  readonly tried: boolean;
  readonly action: Action;
  readonly change: (part: Partial<Draft>) => void;
  readonly capture: () => void;
}

function useCapture(): Capture {
  const { schedule: texts } = usePageTexts();
  const { projectId, replace } = usePage();
  const [draft, setDraft] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const action = useAction();
  const capture = () => {
    setTried(true);
    const [name, reason] = [draft.name.trim(), draft.reason.trim()];
    if (name === '' || reason === '') return;
    action.run(
      () => callPage('captureBaseline', { projectId, name, reason }),
      (view) => {
        confirmDone(texts.captured(name));
        replace(view);
        setDraft(EMPTY);
        setTried(false);
      },
    );
  };
  return { draft, tried, action, change: (part) => setDraft({ ...draft, ...part }), capture };
}
