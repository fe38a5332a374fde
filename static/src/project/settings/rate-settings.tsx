import { rolesOf, type RateDraft } from './settings-draft';
import { SelectField, TextField } from '../../ui/field';
import { usePageTexts } from '../shared/page-texts';
import type { KnownPerson } from '../shared/read-people';
import { RemoveCell } from './remove-cell';
import { RowsSection, type RowControls } from './rows-section';
import type { SettingsPartProps } from './settings-part';

const NEW: RateDraft = { who: 'default', from: '', perHour: '' };

/** The price of an hour, by person, by role or by default, each from a day on. */
export function RateSettings({
  draft,
  errors,
  change,
  people,
}: SettingsPartProps & { readonly people: readonly KnownPerson[] }) {
  const { settings: texts } = usePageTexts();
  const options = [
    { value: 'default', label: texts.rateDefault },
    ...rolesOf(draft).map((role) => ({ value: `role:${role}`, label: texts.rateRole(role) })),
    ...people.map(({ accountId, name }) => ({ value: `person:${accountId}`, label: name })),
  ];
  return (
    <RowsSection
      title={texts.rates}
      help={draft.rates.length === 0 ? texts.noRates : texts.ratesHelp}
      columns={[texts.rateFor, texts.rateFrom, texts.ratePerHour(draft.currency)]}
      rows={draft.rates}
      change={(rows) => change({ rates: rows })}
      added={NEW}
      addText={texts.addRate}
      rowOf={(rate, index, controls) => (
        <RateRow
          key={index}
          rate={rate}
          options={options}
          currency={draft.currency}
          wrong={errors.rates?.has(index) ?? false}
          {...controls}
        />
      )}
    />
  );
}

interface RateRowProps extends RowControls<RateDraft> {
  readonly rate: RateDraft;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly currency: string;
  readonly wrong: boolean;
}

function RateRow({ rate, options, currency, wrong, change, remove }: RateRowProps) {
  const { settings: texts } = usePageTexts();
  const who = options.find(({ value }) => value === rate.who)?.label ?? rate.who;
  return (
    <tr>
      <td>
        <SelectField
          label={texts.rateFor}
          labelHidden
          value={rate.who}
          options={options}
          onChange={(next) => change({ who: next })}
        />
      </td>
      <td>
        <TextField
          type="date"
          label={texts.rateFrom}
          labelHidden
          value={rate.from}
          onChange={(from) => change({ from })}
        />
      </td>
      <td>
        <TextField
          label={texts.ratePerHour(currency)}
          labelHidden
          inputMode="decimal"
          value={rate.perHour}
          error={wrong ? texts.rateWrong : undefined}
          onChange={(perHour) => change({ perHour })}
        />
      </td>
      <RemoveCell label={texts.removeRow(who)} remove={remove} />
    </tr>
  );
}
