import type { SiteSettings } from '../../../../src/contract/settings';
import { numberOf, numberText } from '../../form/entry';
import { useLanguage } from '../../surface/language';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { usePageTexts } from '../shared/page-texts';
import type { SettingsPartProps } from './settings-part';

interface UnitSettingsProps extends SettingsPartProps {
  readonly site: SiteSettings;
}

/** Currency and length of a person-day, with Jira's own day and week where they differ. */
export function UnitSettings({ draft, errors, change, site }: UnitSettingsProps) {
  const { words } = useLanguage();
  const { settings: texts } = usePageTexts();
  const { timeTracking } = site;
  const textOf = (value: number) => numberText(value, words.format.tag);
  const jiraTime =
    timeTracking && texts.jiraTime(textOf(timeTracking.hoursPerDay), textOf(timeTracking.daysPerWeek));
  return (
    <section className="page-section">
      <h3>{texts.units}</h3>
      <div className="form-grid">
        <TextField
          label={texts.currency}
          help={texts.currencyHelp}
          maxLength={3}
          value={draft.currency}
          error={errors.currency ? texts.currencyWrong : undefined}
          onChange={(currency) => change({ currency })}
        />
        <TextField
          label={texts.hoursPerDay}
          help={jiraTime ?? undefined}
          inputMode="decimal"
          value={draft.hoursPerDay}
          error={errors.hoursPerDay ? texts.hoursWrong : undefined}
          onChange={(hoursPerDay) => change({ hoursPerDay })}
        />
      </div>
      {timeTracking && <JiraTime {...timeTracking} draft={draft} change={change} />}
    </section>
  );
}

interface JiraTimeProps extends Pick<SettingsPartProps, 'draft' | 'change'> {
  readonly hoursPerDay: number;
  readonly daysPerWeek: number;
}

/** How Jira's day and week differ from those of the draft, and the button that takes Jira's day. */
function JiraTime({ hoursPerDay, daysPerWeek, draft, change }: JiraTimeProps) {
  const { words } = useLanguage();
  const { settings: texts } = usePageTexts();
  const textOf = (value: number) => numberText(value, words.format.tag);
  const hours = textOf(hoursPerDay);
  return (
    <>
      {numberOf(draft.hoursPerDay) !== hoursPerDay && (
        <div className="row">
          <span>{texts.hoursDiffer(hours)}</span>
          <Button onClick={() => change({ hoursPerDay: hours })}>{texts.takeJiraHours(hours)}</Button>
        </div>
      )}
      {draft.weekdays.length !== daysPerWeek && (
        <p>{texts.daysDiffer(textOf(daysPerWeek), textOf(draft.weekdays.length))}</p>
      )}
    </>
  );
}
