import { useState, type FormEvent } from 'react';
import type { Settings, SiteSettings } from '../../../../src/contract/settings';
import { rebased } from '../../form/rebased';
import { checkedSettings, type SettingsErrors } from './settings-check';
import { draftOfSettings, type SettingsDraft } from './settings-draft';
import { callPage, confirmDone } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { useAction } from '../../surface/use-action';
import { answered } from '../../surface/use-reply';
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
import { UnitSettings } from './unit-settings';
import { usePeople } from './use-people';

interface SettingsFormProps {
  readonly settings: Settings;
  readonly site: SiteSettings;
  readonly saved: (settings: Settings) => void;
}

/**
 * The settings as one form: what the figures are counted with on one side, who works and at what price on the
 * other.
 */
export function SettingsForm({ settings, site, saved }: SettingsFormProps) {
  const { texts, words } = useLanguage();
  const { settings: pageTexts } = usePageTexts();
  const { projectId, view } = usePage();
  const [draft, setDraft] = useState(() => draftOfSettings(settings, words.format.tag));
  const [opened, setOpened] = useState(settings);
  const [current, setCurrent] = useState<Settings | null>(null);
  const [errors, setErrors] = useState<SettingsErrors>({});
  const action = useAction();
  const people = usePeople(view.project.key, settings);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = checkedSettings(draft, opened);
    setErrors(checked.ok ? {} : checked.errors);
    if (!checked.ok) return;
    setCurrent(null);
    action.run(
      () => callPage('saveSettings', { projectId, before: opened, settings: checked.settings }),
      (value) => {
        confirmDone(pageTexts.saved);
        saved(value);
      },
      () =>
        void answered(() => callPage('showSettings', { projectId })).then(
          (reply) => reply.ok && setCurrent(reply.value),
        ),
    );
  };
  const goOn = (now: Settings, keepTyped: boolean) => {
    const theirs = draftOfSettings(now, words.format.tag);
    setDraft(keepTyped ? rebased(draft, draftOfSettings(opened, words.format.tag), theirs) : theirs);
    setOpened(now);
    action.forget();
  };
  const isConflict = action.failure?.code === 'conflict' && current !== null;
  const part = {
    draft,
    errors,
    change: (changed: Partial<SettingsDraft>) => setDraft({ ...draft, ...changed }),
  };
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
        <div className="stack">
          <PeopleSettings {...part} people={people} />
          <LeaveSettings {...part} people={people} />
          {view.capabilities.seeCosts ? (
            <RateSettings {...part} people={people} />
          ) : (
            <p className="subtle">{pageTexts.ratesHidden}</p>
          )}
        </div>
      </div>
      <OutcomeSettings {...part} />
      {Object.keys(errors).length > 0 && <Notice appearance="error" title={pageTexts.wrong} />}
      {isConflict && (
        <SettingsChanged {...{ opened, current }} goOn={(keepTyped) => goOn(current, keepTyped)} />
      )}
      {action.failure && !isConflict && <FailureNotice failure={action.failure} />}
      <div className="row">
        <Button type="submit" appearance="primary" busy={action.busy}>
          {texts.common.save}
        </Button>
      </div>
    </form>
  );
}
