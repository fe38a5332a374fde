import { HOLIDAY_REGIONS } from '../../../../src/domain/calendar/holiday-rules';
import { regionName, weekdayName } from './calendar-names';
import { useLanguage } from '../../surface/language';
import { CheckBox, SelectField, TextArea } from '../../ui/field';
import { usePageTexts } from '../shared/page-texts';
import type { SettingsPartProps } from './settings-part';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** Which days are worked: region, weekdays, and the days that differ. */
export function CalendarSettings(props: SettingsPartProps) {
  const { words } = useLanguage();
  const { settings: texts } = usePageTexts();
  const { draft, change } = props;
  const regions = HOLIDAY_REGIONS.map((region) => ({
    value: region,
    label: regionName(region, words.format.tag),
  }));
  return (
    <section className="page-section">
      <h3>{texts.calendar}</h3>
      <SelectField
        label={texts.region}
        value={draft.region}
        options={[{ value: '', label: texts.noRegion }, ...regions]}
        onChange={(region) => change({ region })}
      />
      <Weekdays {...props} />
      <OtherDays {...props} />
    </section>
  );
}

function Weekdays({ draft, errors, change }: SettingsPartProps) {
  const { words } = useLanguage();
  const { settings: texts } = usePageTexts();
  const toggle = (day: number, worked: boolean) =>
    change({ weekdays: worked ? [...draft.weekdays, day] : draft.weekdays.filter((other) => other !== day) });
  return (
    <fieldset>
      <legend className="field-legend">{texts.weekdays}</legend>
      <div className="row">
        {WEEKDAYS.map((day) => (
          <CheckBox
            key={day}
            label={weekdayName(day, words.format.tag)}
            checked={draft.weekdays.includes(day)}
            onChange={(worked) => toggle(day, worked)}
          />
        ))}
      </div>
      {errors.weekdays && (
        <p className="field-error" role="alert">
          {texts.weekdaysWrong}
        </p>
      )}
    </fieldset>
  );
}

/** Days that are closed though their weekday is worked, and days that are worked though it is not. */
function OtherDays({ draft, errors, change }: SettingsPartProps) {
  const { settings: texts } = usePageTexts();
  return (
    <div className="form-grid">
      <TextArea
        label={texts.closed}
        help={texts.closedHelp}
        value={draft.closed}
        error={errors.closed === undefined ? undefined : texts.datesWrong(errors.closed)}
        onChange={(closed) => change({ closed })}
      />
      <TextArea
        label={texts.opened}
        help={texts.openedHelp}
        value={draft.opened}
        error={errors.opened === undefined ? undefined : texts.datesWrong(errors.opened)}
        onChange={(opened) => change({ opened })}
      />
    </div>
  );
}
