import type { Settings } from '../../../../src/contract/settings';
import { changedParts } from '../../form/rebased';
import { draftOfSettings, type SettingsDraft } from './settings-draft';
import { useLanguage } from '../../surface/language';
import { ChangedNotice } from '../shared/changed-notice';
import { usePageTexts } from '../shared/page-texts';

interface SettingsChangedProps {
  readonly opened: Settings;
  readonly current: Settings;
  /** Goes on from what is stored now, with what was typed here or without. */
  readonly goOn: (keepTyped: boolean) => void;
}

/** What somebody else made of the settings since their form was opened, and the choice between both. */
export function SettingsChanged({ opened, current, goOn }: SettingsChangedProps) {
  const { words } = useLanguage();
  const { settings: texts } = usePageTexts();
  const { tag } = words.format;
  const now = draftOfSettings(current, tag);
  const changed = changedParts(draftOfSettings(opened, tag), now);
  const textOf = (part: keyof SettingsDraft): string =>
    part === 'currency' || part === 'hoursPerDay'
      ? texts.changedTo(texts[part], now[part])
      : texts[PLACES[part]];
  return (
    <ChangedNotice title={texts.changedMeanwhile} lines={[...new Set(changed.map(textOf))]} goOn={goOn}>
      <p>{texts.changedMeanwhileHelp}</p>
    </ChangedNotice>
  );
}

/** The heading of the form under which a field is. */
const PLACES = {
  region: 'calendar',
  weekdays: 'calendar',
  closed: 'calendar',
  opened: 'calendar',
  index: 'thresholds',
  slip: 'thresholds',
  overrun: 'thresholds',
  confidence: 'thresholds',
  parentEstimates: 'parentEstimates',
  outcomes: 'outcomes',
  rates: 'rates',
  people: 'people',
  leave: 'leave',
  linkTypes: 'linkTypes',
} as const satisfies Readonly<Record<Exclude<keyof SettingsDraft, 'currency' | 'hoursPerDay'>, string>>;
