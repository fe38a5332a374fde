import { useId, useState } from 'react';
import type { ImportPreview } from '../../../../src/contract/import-preview';
import { losesNothing } from './losses-of-import';
import { callPage, confirmDone } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useAction } from '../../surface/use-action';
import { Notice } from '../../ui/notice';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { ImportLosses } from './import-losses';

/** A file that was chosen, and what it would replace. */
interface Chosen {
  readonly file: unknown;
  readonly preview: ImportPreview;
  /** Somebody has saved since the person was shown what the file replaces. */
  readonly again: boolean;
}

/**
 * Takes a file in: at once where nothing that is kept would be lost, else once the person has seen what would
 * be and says so.
 */
export function Import({ imported }: { readonly imported: () => void }) {
  const { settings: texts } = usePageTexts();
  const { projectId, replace } = usePage();
  const [notJson, setNotJson] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const action = useAction();
  const look = (file: unknown, again: boolean) =>
    action.run(
      () => callPage('previewImport', { projectId, export: file }),
      (preview) => {
        setChosen({ file, preview, again });
        if (losesNothing(preview) && !again) replaceBy(file, preview);
      },
    );
  const replaceBy = (file: unknown, { revision }: ImportPreview) =>
    action.run(
      () => callPage('importProject', { projectId, export: file, revision }),
      (view) => {
        setChosen(null);
        confirmDone(texts.imported);
        replace(view);
        imported();
      },
      (failure) => {
        if (failure.code === 'conflict') look(file, true);
      },
    );
  const take = async (file: File) => {
    setNotJson(null);
    setChosen(null);
    action.forget();
    const read = parsed(await file.text());
    if (read.ok) look(read.value, false);
    else setNotJson(read.problem);
  };
  return (
    <div className="field">
      <FileInput busy={action.busy} take={(file) => void take(file)} />
      {notJson !== null && (
        <Notice appearance="error" title={texts.notJson}>
          <p>{notJson}</p>
        </Notice>
      )}
      {chosen && (chosen.again || !losesNothing(chosen.preview)) && (
        <ImportLosses
          {...chosen}
          busy={action.busy}
          confirm={() => replaceBy(chosen.file, chosen.preview)}
          cancel={() => setChosen(null)}
        />
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

type Parsed =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

function parsed(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : '' };
  }
}
