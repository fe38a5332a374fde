import type { PersonDraft } from '../../model/settings-draft';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { usePageTexts } from '../shared/page-texts';
import './rows.css';
import type { SettingsPartProps } from './settings-form';
import type { KnownPerson } from './use-people';

const NEW: PersonDraft = { accountId: '', role: '', capacity: '100', organisation: '' };

/** Who works on the project: role, share of full time, organisation. */
export function PeopleSettings({
  draft,
  errors,
  change,
  people,
}: SettingsPartProps & { readonly people: readonly KnownPerson[] }) {
  const { settings: texts } = usePageTexts();
  const replace = (index: number, part: Partial<PersonDraft>) =>
    change({ people: draft.people.map((person, at) => (at === index ? { ...person, ...part } : person)) });
  const options = [{ value: '', label: '—' }, ...people.map(({ accountId, name }) => ({ value: accountId, label: name }))];
  const nameOf = (accountId: string) => people.find((person) => person.accountId === accountId)?.name ?? accountId;
  return (
    <section className="page-section">
      <h3>{texts.people}</h3>
      <p className="subtle">{draft.people.length === 0 ? texts.noPeople : texts.peopleHelp}</p>
      <ul className="setting-rows">
        {draft.people.map((person, index) => (
          <li key={index}>
            <SelectField
              label={texts.person}
              value={person.accountId}
              options={options}
              error={errors.people?.has(index) ? texts.numberWrong : undefined}
              onChange={(accountId) => replace(index, { accountId })}
            />
            <TextField label={texts.role} value={person.role} onChange={(role) => replace(index, { role })} />
            <TextField
              label={texts.capacity}
              inputMode="decimal"
              value={person.capacity}
              onChange={(capacity) => replace(index, { capacity })}
            />
            <TextField
              label={texts.organisation}
              value={person.organisation}
              onChange={(organisation) => replace(index, { organisation })}
            />
            <Button
              appearance="subtle"
              aria-label={texts.removeRow(nameOf(person.accountId))}
              onClick={() => change({ people: draft.people.filter((_, at) => at !== index) })}
            >
              {texts.remove}
            </Button>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button onClick={() => change({ people: [...draft.people, NEW] })}>{texts.addPerson}</Button>
      </div>
    </section>
  );
}
