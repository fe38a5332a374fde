import type { FormEvent } from 'react';
import type { Settings, SiteSettings } from '../../../../src/contract/settings';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { CalendarSettings } from './calendar-settings';
import { EstimateSettings } from './estimate-settings';
import { OutcomeSettings } from './outcome-settings';
import { LeaveSettings } from './leave-settings';
import { LinkSettings } from './link-settings';
import { PeopleSettings } from './people-settings';
import { RateSettings } from './rate-settings';
import { ThresholdSettings } from './threshold-settings';
import { SettingsChanged } from './settings-changed';
import './settings-columns.css';
import type { SettingsPartProps } from './settings-part';
import { UnitSettings } from './unit-settings';
import { usePeople } from './use-people';
import { useSettingsForm } from './use-settings-form';

interface SettingsFormProps {
  readonly settings: Settings;
  readonly site: SiteSettings;
  readonly saved: (settings: Settings) => void;
}

/** The settings as one form: how figures are computed on one side, who works at what price on the other. */
export function SettingsForm({ settings, site, saved }: SettingsFormProps) {
  const { texts } = useLanguage();
  const { settings: pageTexts } = usePageTexts();
  const { draft, errors, action, opened, theirs, change, save, goOn } = useSettingsForm(settings, saved);
  const part = { draft, errors, change };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const raced = action.failure?.code === 'conflict' && theirs !== null;
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <div className="settings-columns">
        <div className="stack">
          <UnitSettings {...part} site={site} />
          <EstimateSettings {...part} />
          <CalendarSettings {...part} />
          <ThresholdSettings {...part} />
          <LinkSettings {...part} site={site} />
        </div>
        <TeamSettings {...part} settings={settings} />
      </div>
      <OutcomeSettings {...part} />
      {Object.keys(errors).length > 0 && <Notice appearance="error" title={pageTexts.wrong} />}
      {raced && (
        <SettingsChanged opened={opened} current={theirs} goOn={(keepTyped) => goOn(theirs, keepTyped)} />
      )}
      {action.failure && !raced && <FailureNotice failure={action.failure} />}
      <div className="row">
        <Button type="submit" appearance="primary" busy={action.busy}>
          {texts.common.save}
        </Button>
      </div>
    </form>
  );
}

function TeamSettings({ settings, ...part }: SettingsPartProps & { readonly settings: Settings }) {
  const { settings: texts } = usePageTexts();
  const { view } = usePage();
  const people = usePeople(view.project.key, settings);
  return (
    <div className="stack">
      <PeopleSettings {...part} people={people} />
      <LeaveSettings {...part} people={people} />
      {view.capabilities.seeCosts ? (
        <RateSettings {...part} people={people} />
      ) : (
        <p className="subtle">{texts.ratesHidden}</p>
      )}
    </div>
  );
}
