import type { SiteSettings } from '../../../../src/contract/settings';
import { numberOf, numberText } from '../../form/entry';
import { useLanguage } from '../../surface/language';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { usePageTexts } from '../shared/page-texts';
import type { SettingsPartProps } from './settings-part';

/** Currency and length of a person-day, with Jira's own day and week where they differ. */
export function UnitSettings({
  draft,
  errors,
  change,
  site,
}: SettingsPartProps & { readonly site: SiteSettings }) {
  const { words } = useLanguage();
  const { settings: texts } = usePageTexts();
  const { timeTracking } = site;
  const textOf = (value: number) => numberText(value, words.format.tag);
  const hoursDiffer = timeTracking !== null && numberOf(draft.hoursPerDay) !== timeTracking.hoursPerDay;
  const daysDiffer = timeTracking !== null && draft.weekdays.length !== timeTracking.daysPerWeek;
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
          help={
            timeTracking
              ? texts.jiraTime(textOf(timeTracking.hoursPerDay), textOf(timeTracking.daysPerWeek))
              : undefined
          }
          inputMode="decimal"
          value={draft.hoursPerDay}
          error={errors.hoursPerDay ? texts.hoursWrong : undefined}
          onChange={(hoursPerDay) => change({ hoursPerDay })}
        />
      </div>
      {hoursDiffer && (
        <div className="row">
          <span>{texts.hoursDiffer(textOf(timeTracking.hoursPerDay))}</span>
          <Button onClick={() => change({ hoursPerDay: textOf(timeTracking.hoursPerDay) })}>
            {texts.takeJiraHours(textOf(timeTracking.hoursPerDay))}
          </Button>
        </div>
      )}
      {daysDiffer && (
        <p>{texts.daysDiffer(textOf(timeTracking.daysPerWeek), textOf(draft.weekdays.length))}</p>
      )}
    </section>
  );
}
