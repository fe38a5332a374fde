import { useState } from 'react';
import type { ImportPreview } from '../../../../src/contract/import-preview';
import { losesNothing } from './losses-of-import';
import { callPage, confirmDone } from '../../platform';
import { useAction, type Action } from '../../surface/use-action';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

/** A file that was chosen, and what it would replace. */
interface Chosen {
  readonly file: unknown;
  readonly preview: ImportPreview;
  /** Somebody has saved since the person saw what the file replaces. */
  readonly again: boolean;
}

interface ImportState {
  readonly chosen: Chosen | null;
  /** Why the chosen file is no JSON; null: it is, or none was chosen. */
  readonly notJson: string | null;
  readonly action: Action;
  /** Reads a file, and imports it at once where nothing of the project would be lost. */
  readonly take: (file: File) => Promise<void>;
  /** Imports the chosen file, whatever would be lost. */
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** An import, from the choice of a file until the project holds it; `imported` is called then. */
export function useImport(imported: () => void): ImportState {
  const { settings: texts } = usePageTexts();
  const { projectId, replace } = usePage();
  const [notJson, setNotJson] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const action = useAction();
  const preview = (file: unknown, again: boolean) =>
    action.run(
      () => callPage('previewImport', { projectId, export: file }),
      (shown) => {
        setChosen({ file, preview: shown, again });
        if (losesNothing(shown) && !again) replaceBy(file, shown);
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
        if (failure.code === 'conflict') preview(file, true);
      },
    );
  const take = async (file: File) => {
    setNotJson(null);
    setChosen(null);
    action.forget();
    const read = parsed(await file.text());
    if (read.ok) preview(read.value, false);
    else setNotJson(read.problem);
  };
  const confirm = () => chosen && replaceBy(chosen.file, chosen.preview);
  return { chosen, notJson, action, take, confirm, cancel: () => setChosen(null) };
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
