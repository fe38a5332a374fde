import { TextField } from '../../ui/field';
import { usePageTexts } from '../shared/page-texts';
import type { SettingsPartProps } from './settings-part';

/** Currency and length of a person-day. */
export function UnitSettings({ draft, errors, change }: SettingsPartProps) {
  const { settings: texts } = usePageTexts();
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
          inputMode="decimal"
          value={draft.hoursPerDay}
          error={errors.hoursPerDay ? texts.hoursWrong : undefined}
          onChange={(hoursPerDay) => change({ hoursPerDay })}
        />
      </div>
    </section>
  );
}
