import type { Settings } from '../../../../src/contract/settings';
import { changedParts } from '../../form/rebased';
import { draftOfSettings, type SettingsDraft } from './settings-draft';
import { useLanguage } from '../../surface/language';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { usePageTexts } from '../shared/page-texts';

interface SettingsChangedProps {
  readonly opened: Settings;
  readonly current: Settings;
  /** Goes on from what is stored now, with what was typed here or without. */
  readonly goOn: (keepTyped: boolean) => void;
}

/** What somebody else has made of the settings since their form was opened, and the choice between both. */
export function SettingsChanged({ opened, current, goOn }: SettingsChangedProps) {
  const { words } = useLanguage();
  const { settings: texts, risks: shared } = usePageTexts();
  const { tag } = words.format;
  const now = draftOfSettings(current, tag);
  const changed = changedParts(draftOfSettings(opened, tag), now);
  if (changed.length === 0) {
    return (
      <Notice appearance="warning" title={shared.savedAtOnce}>
        <p>{shared.savedAtOnceHelp}</p>
      </Notice>
    );
  }
  const textOf = (part: keyof SettingsDraft): string =>
    part === 'currency' || part === 'hoursPerDay'
      ? texts.changedTo(texts[part], now[part])
      : texts[PLACES[part]];
  return (
    <Notice
      appearance="warning"
      title={texts.changedMeanwhile}
      actions={
        <>
          <Button onClick={() => goOn(true)}>{shared.keepMine}</Button>
          <Button onClick={() => goOn(false)}>{shared.takeTheirs}</Button>
        </>
      }
    >
      <ul>
        {[...new Set(changed.map(textOf))].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{texts.changedMeanwhileHelp}</p>
    </Notice>
  );
}

/** Under which heading of the form a part of it stands. */
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
