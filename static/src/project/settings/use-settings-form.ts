import { useState } from 'react';
import type { Settings } from '../../../../src/contract/settings';
import { callPage, confirmDone } from '../../platform';
import { rebased } from '../../form/rebased';
import { useLanguage } from '../../surface/language';
import { useAction, type Action } from '../../surface/use-action';
import { answered } from '../../surface/use-reply';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { checkedSettings, type SettingsErrors } from './settings-check';
import { draftOfSettings, type SettingsDraft } from './settings-draft';

interface SettingsFormState {
  readonly draft: SettingsDraft;
  /** What is wrong with what the person last tried to save. */
  readonly errors: SettingsErrors;
  readonly action: Action;
  /** The settings from which the form goes on. */
  readonly opened: Settings;
  /** The settings that somebody else saved meanwhile; null: nobody did. */
  readonly theirs: Settings | null;
  readonly change: (part: Partial<SettingsDraft>) => void;
  readonly save: () => void;
  /** Goes on from what is stored now, with what was typed here or without. */
  readonly goOn: (now: Settings, keepTyped: boolean) => void;
}

/** The settings while somebody changes them; `saved` gets what was saved. */
export function useSettingsForm(settings: Settings, saved: (settings: Settings) => void): SettingsFormState {
  const { tag } = useLanguage().words.format;
  const { settings: texts } = usePageTexts();
  const { projectId } = usePage();
  const [draft, setDraft] = useState(() => draftOfSettings(settings, tag));
  const [opened, setOpened] = useState(settings);
  const [theirs, setTheirs] = useState<Settings | null>(null);
  const [errors, setErrors] = useState<SettingsErrors>({});
  const action = useAction();
  const readTheirs = async () => {
    const reply = await answered(() => callPage('showSettings', { projectId }));
    if (reply.ok) setTheirs(reply.value);
  };
  const save = () => {
    const checked = checkedSettings(draft, opened);
    setErrors(checked.ok ? {} : checked.errors);
    if (!checked.ok) return;
    setTheirs(null);
    action.run(
      () => callPage('saveSettings', { projectId, before: opened, settings: checked.settings }),
      (value) => {
        confirmDone(texts.saved);
        saved(value);
      },
      () => void readTheirs(),
    );
  };
  const goOn = (now: Settings, keepTyped: boolean) => {
    const next = draftOfSettings(now, tag);
    setDraft(keepTyped ? rebased(draft, draftOfSettings(opened, tag), next) : next);
    setOpened(now);
    action.forget();
  };
  const change = (part: Partial<SettingsDraft>) => setDraft({ ...draft, ...part });
  return { draft, errors, action, opened, theirs, change, save, goOn };
}
