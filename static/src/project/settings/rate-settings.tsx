import { rolesOf, type RateDraft } from './settings-draft';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { Table } from '../../ui/table';
import { useRowFocus } from '../../ui/use-row-focus';
import { usePageTexts } from '../shared/page-texts';
import type { KnownPerson } from '../shared/read-people';
import type { SettingsPartProps } from './settings-part';

const NEW: RateDraft = { who: 'default', from: '', perHour: '' };

/** What an hour costs: by person, by role or by default, each from a day on. */
export function RateSettings({
  draft,
  errors,
  change,
  people,
}: SettingsPartProps & { readonly people: readonly KnownPerson[] }) {
  const { settings: texts } = usePageTexts();
  const { around, removed } = useRowFocus(draft.rates.length);
  const remove = (index: number) => {
    removed(index);
    change({ rates: draft.rates.filter((_, at) => at !== index) });
  };
  const replace = (index: number, part: Partial<RateDraft>) =>
    change({ rates: draft.rates.map((rate, at) => (at === index ? { ...rate, ...part } : rate)) });
  const options = [
    { value: 'default', label: texts.rateDefault },
    ...rolesOf(draft).map((role) => ({ value: `role:${role}`, label: texts.rateRole(role) })),
    ...people.map(({ accountId, name }) => ({ value: `person:${accountId}`, label: name })),
  ];
  return (
    <section className="page-section" ref={around}>
      <h3>{texts.rates}</h3>
      <p className="subtle">{draft.rates.length === 0 ? texts.noRates : texts.ratesHelp}</p>
      {draft.rates.length > 0 && (
        <Table
          label={texts.rates}
          columns={[
            texts.rateFor,
            texts.rateFrom,
            texts.ratePerHour(draft.currency),
            { head: texts.remove, spoken: true },
          ]}
        >
          {draft.rates.map((rate, index) => (
            <RateRow
              key={index}
              rate={rate}
              options={options}
              currency={draft.currency}
              wrong={errors.rates?.has(index) ?? false}
              change={(part) => replace(index, part)}
              remove={() => remove(index)}
            />
          ))}
        </Table>
      )}
      <div className="row">
        <Button data-row="add" onClick={() => change({ rates: [...draft.rates, NEW] })}>
          {texts.addRate}
        </Button>
      </div>
    </section>
  );
}

interface RateRowProps {
  readonly rate: RateDraft;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly currency: string;
  readonly wrong: boolean;
  readonly change: (part: Partial<RateDraft>) => void;
  readonly remove: () => void;
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
      <td>
        <Button
          appearance="subtle"
          compact
          data-row="remove"
          aria-label={texts.removeRow(who)}
          onClick={remove}
        >
          {texts.remove}
        </Button>
      </td>
    </tr>
  );
}
