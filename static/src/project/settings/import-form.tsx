import { useId } from 'react';
import { losesNothing } from './losses-of-import';
import { FailureNotice } from '../../surface/failure-notice';
import { Notice } from '../../ui/notice';
import { usePageTexts } from '../shared/page-texts';
import { ImportLosses } from './import-losses';
import { useImport } from './use-import';

/** Imports a file: at once where nothing would be lost, else when the person has seen what and confirms. */
export function Import({ imported }: { readonly imported: () => void }) {
  const { settings: texts } = usePageTexts();
  const { chosen, notJson, action, take, confirm, cancel } = useImport(imported);
  return (
    <div className="field">
      <FileInput busy={action.busy} take={(file) => void take(file)} />
      {notJson !== null && (
        <Notice appearance="error" title={texts.notJson}>
          <p>{notJson}</p>
        </Notice>
      )}
      {chosen && (chosen.again || !losesNothing(chosen.preview)) && (
        <ImportLosses {...chosen} busy={action.busy} confirm={confirm} cancel={cancel} />
      )}
      {action.failure && action.failure.code !== 'conflict' && <FailureNotice failure={action.failure} />}
    </div>
  );
}

function FileInput({ busy, take }: { readonly busy: boolean; readonly take: (file: File) => void }) {
  const { settings: texts } = usePageTexts();
  const id = useId();
  return (
    <>
      <label className="field-label" htmlFor={id}>
        {texts.import}
      </label>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        aria-describedby={`${id}-help`}
        disabled={busy}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) take(file);
          event.target.value = '';
        }}
      />
      <p id={`${id}-help`} className="field-help">
        {texts.importHelp}
      </p>
    </>
  );
}
