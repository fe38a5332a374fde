import { SelectField } from '../../ui/field';
import { usePageTexts } from '../shared/page-texts';
import type { KnownPerson } from '../shared/read-people';

interface PersonCellProps {
  /** Empty: nobody was chosen. */
  readonly accountId: string;
  readonly people: readonly KnownPerson[];
  readonly error: string | undefined;
  readonly choose: (accountId: string) => void;
}

/** The first cell of a row about somebody: the choice of who it is. */
export function PersonCell({ accountId, people, error, choose }: PersonCellProps) {
  const { settings: texts } = usePageTexts();
  return (
    <td>
      <SelectField
        label={texts.person}
        labelHidden
        value={accountId}
        options={[
          { value: '', label: '—' },
          ...people.map((person) => ({ value: person.accountId, label: person.name })),
        ]}
        error={error}
        onChange={choose}
      />
    </td>
  );
}
