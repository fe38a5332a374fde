import { useId, useState } from 'react';
import { callPage, confirmDone } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useAction } from '../../surface/use-action';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { saveAsFile } from './save-as-file';

/** All that Jalon keeps of the project, out and in as one file; rates and budgets are in it, so both need the right to see costs. */
export function Exchange({ imported }: { readonly imported: () => void }) {
  const { settings: texts } = usePageTexts();
  const { view } = usePage();
  const { seeCosts } = view.capabilities;
  return (
    <section className="page-section">
      <h3>{texts.exchange}</h3>
      <p className="subtle">{texts.exchangeHelp}</p>
      {seeCosts ? (
        <>
          <Export />
          <Import imported={imported} />
        </>
      ) : (
        <Notice appearance="information" title={texts.exchangeReserved}>
          <p>{texts.exchangeReservedHelp}</p>
        </Notice>
      )}
    </section>
  );
}

function Export() {
  const { settings: texts } = usePageTexts();
  const { projectId, view } = usePage();
  const [message, setMessage] = useState('');
  const action = useAction();
  const file = `jalon-${view.project.key}.json`;
  const save = () =>
    action.run(
      () => callPage('exportProject', { projectId }),
      (value) => {
        saveAsFile(file, `${JSON.stringify(value, null, 2)}\n`, 'application/json');
        setMessage(texts.exported(file));
      },
    );
  return (
    <>
      <div className="row">
        <Button busy={action.busy} onClick={save}>
          {texts.export}
        </Button>
        <span className="subtle small" role="status">
          {message === '' ? texts.exportHelp : message}
        </span>
      </div>
      {action.failure && <FailureNotice failure={action.failure} />}
    </>
  );
}

function Import({ imported }: { readonly imported: () => void }) {
  const { settings: texts } = usePageTexts();
  const { projectId, replace } = usePage();
  const [notJson, setNotJson] = useState<string | null>(null);
  const action = useAction();
  const id = useId();
  const take = async (file: File) => {
    setNotJson(null);
    action.forget();
    const read = parsed(await file.text());
    if (!read.ok) {
      setNotJson(read.problem);
      return;
    }
    action.run(
      () => callPage('importProject', { projectId, export: read.value }),
      (view) => {
        confirmDone(texts.imported);
        replace(view);
        imported();
      },
    );
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {texts.import}
      </label>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        aria-describedby={`${id}-help`}
        disabled={action.busy}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void take(file);
          event.target.value = '';
        }}
      />
      <p id={`${id}-help`} className="field-help">
        {texts.importHelp}
      </p>
      {notJson !== null && (
        <Notice appearance="error" title={texts.notJson}>
          <p>{notJson}</p>
        </Notice>
      )}
      {action.failure && <FailureNotice failure={action.failure} />}
    </div>
  );
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

function parsed(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : '' };
  }
}
