import type { PersonDraft } from './settings-draft';
import { TextField } from '../../ui/field';
import { usePageTexts } from '../shared/page-texts';
import type { KnownPerson } from '../shared/read-people';
import { PersonCell } from './person-cell';
import { RemoveCell } from './remove-cell';
import { RowsSection, type RowControls } from './rows-section';
import type { SettingsPartProps } from './settings-part';

const NEW: PersonDraft = { accountId: '', role: '', capacity: '100', organisation: '' };

/** The project's people: role, share of full time, organisation. */
export function PeopleSettings({
  draft,
  errors,
  change,
  people,
}: SettingsPartProps & { readonly people: readonly KnownPerson[] }) {
  const { settings: texts } = usePageTexts();
  return (
    <RowsSection
      title={texts.people}
      help={draft.people.length === 0 ? texts.noPeople : texts.peopleHelp}
      columns={[texts.person, texts.role, texts.capacity, texts.organisation]}
      rows={draft.people}
      change={(rows) => change({ people: rows })}
      added={NEW}
      addText={texts.addPerson}
      rowOf={(person, index, controls) => (
        <PersonRow
          key={index}
          person={person}
          people={people}
          wrong={errors.people?.has(index) ?? false}
          {...controls}
        />
      )}
    />
  );
}

interface PersonRowProps extends RowControls<PersonDraft> {
  readonly person: PersonDraft;
  readonly people: readonly KnownPerson[];
  readonly wrong: boolean;
}

function PersonRow({ person, people, wrong, change, remove }: PersonRowProps) {
  const { settings: texts } = usePageTexts();
  const name = people.find(({ accountId }) => accountId === person.accountId)?.name ?? person.accountId;
  return (
    <tr>
      <PersonCell
        accountId={person.accountId}
        people={people}
        error={wrong ? texts.personWrong : undefined}
        choose={(accountId) => change({ accountId })}
      />
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
      <RemoveCell label={texts.removeRow(name)} remove={remove} />
    </tr>
  );
}
