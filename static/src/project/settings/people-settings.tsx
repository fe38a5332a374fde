import type { PersonDraft } from './settings-draft';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { Table } from '../../ui/table';
import { useRowFocus } from '../../ui/use-row-focus';
import { usePageTexts } from '../shared/page-texts';
import type { KnownPerson } from '../shared/read-people';
import type { SettingsPartProps } from './settings-part';

const NEW: PersonDraft = { accountId: '', role: '', capacity: '100', organisation: '' };

/** Who works on the project: role, share of full time, organisation. */
export function PeopleSettings({
  draft,
  errors,
  change,
  people,
}: SettingsPartProps & { readonly people: readonly KnownPerson[] }) {
  const { settings: texts } = usePageTexts();
  const { around, removed } = useRowFocus(draft.people.length);
  const remove = (index: number) => {
    removed(index);
    change({ people: draft.people.filter((_, at) => at !== index) });
  };
  const replace = (index: number, part: Partial<PersonDraft>) =>
    change({ people: draft.people.map((person, at) => (at === index ? { ...person, ...part } : person)) });
  return (
    <section className="page-section" ref={around}>
      <h3>{texts.people}</h3>
      <p className="subtle">{draft.people.length === 0 ? texts.noPeople : texts.peopleHelp}</p>
      {draft.people.length > 0 && (
        <Table
          label={texts.people}
          columns={[
            texts.person,
            texts.role,
            texts.capacity,
            texts.organisation,
            { head: texts.remove, spoken: true },
          ]}
        >
          {draft.people.map((person, index) => (
            <PersonRow
              key={index}
              person={person}
              people={people}
              wrong={errors.people?.has(index) ?? false}
              change={(part) => replace(index, part)}
              remove={() => remove(index)}
            />
          ))}
        </Table>
      )}
      <div className="row">
        <Button data-row="add" onClick={() => change({ people: [...draft.people, NEW] })}>
          {texts.addPerson}
        </Button>
      </div>
    </section>
  );
}

interface PersonRowProps {
  readonly person: PersonDraft;
  readonly people: readonly KnownPerson[];
  readonly wrong: boolean;
  readonly change: (part: Partial<PersonDraft>) => void;
  readonly remove: () => void;
}

function PersonRow({ person, people, wrong, change, remove }: PersonRowProps) {
  const { settings: texts } = usePageTexts();
  const options = [
    { value: '', label: '—' },
    ...people.map(({ accountId, name }) => ({ value: accountId, label: name })),
  ];
  const name = people.find(({ accountId }) => accountId === person.accountId)?.name ?? person.accountId;
  return (
    <tr>
      <td>
        <SelectField
          label={texts.person}
          labelHidden
          value={person.accountId}
          options={options}
          error={wrong ? texts.personWrong : undefined}
          onChange={(accountId) => change({ accountId })}
        />
      </td>
      <td>
        <TextField label={texts.role} labelHidden value={person.role} onChange={(role) => change({ role })} />
      </td>
      <td>
        <TextField
          label={texts.capacity}
          labelHidden
          inputMode="decimal"
          size={4}
          value={person.capacity}
          onChange={(capacity) => change({ capacity })}
        />
      </td>
      <td>
        <TextField
          label={texts.organisation}
          labelHidden
          value={person.organisation}
          onChange={(organisation) => change({ organisation })}
        />
      </td>
      <td>
        <Button
          appearance="subtle"
          compact
          data-row="remove"
          aria-label={texts.removeRow(name)}
          onClick={remove}
        >
          {texts.remove}
        </Button>
      </td>
    </tr>
  );
}
