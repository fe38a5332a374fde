import { rolesOf } from '../../model/settings-draft';
import type { RateDraft } from '../../model/settings-draft';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { usePageTexts } from '../shared/page-texts';
import './rows.css';
import type { SettingsPartProps } from './settings-form';
import type { KnownPerson } from './use-people';

const NEW: RateDraft = { who: 'default', from: '', perHour: '' };

/** What an hour costs: by person, by role or by default, each from a day on. */
export function RateSettings({ draft, errors, change, people }: SettingsPartProps & { readonly people: readonly KnownPerson[] }) {
  const { settings: texts } = usePageTexts();
  const replace = (index: number, part: Partial<RateDraft>) =>
    change({ rates: draft.rates.map((rate, at) => (at === index ? { ...rate, ...part } : rate)) });
  const options = [
    { value: 'default', label: texts.rateDefault },
    ...rolesOf(draft).map((role) => ({ value: `role:${role}`, label: texts.rateRole(role) })),
    ...people.map(({ accountId, name }) => ({ value: `person:${accountId}`, label: texts.ratePerson(name) })),
  ];
  const labelOf = (who: string) => options.find(({ value }) => value === who)?.label ?? who;
  return (
    <section className="page-section">
      <h3>{texts.rates}</h3>
      <p className="subtle">{draft.rates.length === 0 ? texts.noRates : texts.ratesHelp}</p>
      <ul className="setting-rows">
        {draft.rates.map((rate, index) => (
          <li key={index}>
            <SelectField label={texts.rateFor} value={rate.who} options={options} onChange={(who) => replace(index, { who })} />
            <TextField type="date" label={texts.rateFrom} value={rate.from} onChange={(from) => replace(index, { from })} />
            <TextField
              label={texts.ratePerHour(draft.currency)}
              inputMode="decimal"
              value={rate.perHour}
              error={errors.rates?.has(index) ? texts.rateWrong : undefined}
              onChange={(perHour) => replace(index, { perHour })}
            />
            <Button
              appearance="subtle"
              aria-label={texts.removeRow(labelOf(rate.who))}
              onClick={() => change({ rates: draft.rates.filter((_, at) => at !== index) })}
            >
              {texts.remove}
            </Button>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button onClick={() => change({ rates: [...draft.rates, NEW] })}>{texts.addRate}</Button>
      </div>
    </section>
  );
}
