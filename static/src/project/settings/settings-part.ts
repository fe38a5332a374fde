import type { SettingsErrors } from './settings-check';
import type { SettingsDraft } from './settings-draft';

/** The props of each part of the settings form. */
export interface SettingsPartProps {
  readonly draft: SettingsDraft;
  readonly errors: SettingsErrors;
  readonly change: (part: Partial<SettingsDraft>) => void;
}
