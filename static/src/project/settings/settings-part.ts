import type { SettingsErrors } from './settings-check';
import type { SettingsDraft } from './settings-draft';

/** What every part of the settings form gets. */
export interface SettingsPartProps {
  readonly draft: SettingsDraft;
  readonly errors: SettingsErrors;
  readonly change: (part: Partial<SettingsDraft>) => void;
}
