import { useState, type FormEvent } from 'react';
import { FigureList } from '../../figures/figure-list';
import { callPage, confirmDone } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useAction } from '../../surface/use-action';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { TextArea, TextField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

/** The plan of record: original and in force side by side, and the act of freezing a new one. */
export function BaselineSection({ result }: ResultProps) {
  const { schedule: texts } = usePageTexts();
  const { view, basis, format } = usePage();
  const { baselineOriginal } = result.finish;
  const none = !baselineOriginal.known && baselineOriginal.because === 'no-baseline';
  const may = view.capabilities.manageDeliverables && result.deliverables.length > 0;
  return (
    <section className="page-section">
      <h2>{texts.baseline}</h2>
      {none ? (
        <Notice appearance="information" title={texts.baselineNone}>
          <p>{texts.baselineWhy}</p>
        </Notice>
      ) : (
        <FigureList
          measured={result}
          basis={basis}
          ids={['finish.original', 'finish.current', 'BAC']}
          format={format}
          statusDate={result.statusDate}
          findings={result.confidence.findings}
        />
      )}
      {may && none && <CaptureForm />}
      {may && !none && (
        <Disclosure summary={texts.mayCapture}>
          <div className="stack-small">
            <p className="subtle">{texts.baselineAgain}</p>
            <CaptureForm />
          </div>
        </Disclosure>
      )}
    </section>
  );
}

function CaptureForm() {
  const { schedule: texts } = usePageTexts();
  const { projectId, replace } = usePage();
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const action = useAction();
  const missing = (text: string) => (tried && text.trim() === '' ? texts.required : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || reason.trim() === '') return;
    action.run(
      () => callPage('captureBaseline', { projectId, name: name.trim(), reason: reason.trim() }),
      (view) => {
        confirmDone(texts.captured(name.trim()));
        replace(view);
        setName('');
        setReason('');
        setTried(false);
      },
    );
  };
  return (
    <form className="stack-small" onSubmit={submit} noValidate>
      <TextField
        label={texts.name}
        help={texts.nameExample}
        maxLength={255}
        value={name}
        error={missing(name)}
        onChange={setName}
      />
      <TextArea
        label={texts.why}
        help={texts.reasonHelp}
        maxLength={2000}
        value={reason}
        error={missing(reason)}
        onChange={setReason}
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
