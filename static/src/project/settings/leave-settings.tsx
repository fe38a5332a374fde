import type { LeaveDraft, LeaveError } from './leave-draft';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { Table } from '../../ui/table';
import { useRowFocus } from '../../ui/use-row-focus';
import { usePageTexts } from '../shared/page-texts';
import type { KnownPerson } from '../shared/read-people';
import type { SettingsPartProps } from './settings-part';

const NEW: LeaveDraft = { accountId: '', from: '', to: '' };

/** Who of the project is away when. */
export function LeaveSettings({
  draft,
  errors,
  change,
  people,
}: SettingsPartProps & { readonly people: readonly KnownPerson[] }) {
  const { settings: texts } = usePageTexts();
  const { leave } = draft;
  const mayBeAway = new Set([...draft.people, ...leave].map(({ accountId }) => accountId));
  const options = people.filter(({ accountId }) => mayBeAway.has(accountId));
  const { around, removed } = useRowFocus(leave.length);
  const remove = (index: number) => {
    removed(index);
    change({ leave: leave.filter((_, at) => at !== index) });
  };
  const replace = (index: number, part: Partial<LeaveDraft>) =>
    change({ leave: leave.map((row, at) => (at === index ? { ...row, ...part } : row)) });
  if (draft.people.length === 0 && leave.length === 0) return null;
  return (
    <section className="page-section" ref={around}>
      <h3>{texts.leave}</h3>
      <p className="subtle">{leave.length === 0 ? texts.noLeave : texts.leaveHelp}</p>
      {leave.length > 0 && (
        <Table
          label={texts.leave}
          columns={[texts.person, texts.leaveFrom, texts.leaveTo, { head: texts.remove, spoken: true }]}
        >
          {leave.map((row, index) => (
            <LeaveRow
              key={index}
              row={row}
              options={options}
              error={errors.leave?.get(index)}
              change={(part) => replace(index, part)}
              remove={() => remove(index)}
            />
          ))}
        </Table>
      )}
      <div className="row">
        <Button data-row="add" onClick={() => change({ leave: [...leave, NEW] })}>
          {texts.addLeave}
        </Button>
      </div>
    </section>
  );
}

interface LeaveRowProps {
  readonly row: LeaveDraft;
  readonly options: readonly KnownPerson[];
  readonly error: LeaveError | undefined;
  readonly change: (part: Partial<LeaveDraft>) => void;
  readonly remove: () => void;
}

function LeaveRow({ row, options, error, change, remove }: LeaveRowProps) {
  const { settings: texts } = usePageTexts();
  const errorText = error && texts.leaveErrors[error];
  const ofPerson = error === 'person';
  const name = options.find(({ accountId }) => accountId === row.accountId)?.name ?? row.accountId;
  return (
    <tr>
      <td>
        <SelectField
          label={texts.person}
          labelHidden
          value={row.accountId}
          options={[
            { value: '', label: '—' },
            ...options.map((person) => ({ value: person.accountId, label: person.name })),
          ]}
          error={ofPerson ? errorText : undefined}
          onChange={(accountId) => change({ accountId })}
        />
      </td>
      <td>
        <TextField
          type="date"
          label={texts.leaveFrom}
          labelHidden
          value={row.from}
          error={ofPerson ? undefined : errorText}
          onChange={(from) => change({ from })}
        />
      </td>
      <td>
        <TextField
          type="date"
          label={texts.leaveTo}
          labelHidden
          min={row.from}
          value={row.to}
          onChange={(to) => change({ to })}
        />
      </td>
      <td>
        <Button
          appearance="subtle"
          compact
          data-row="remove"
          aria-label={texts.removeLeave(name, row.from)}
          onClick={remove}
        >
          {texts.remove}
        </Button>
      </td>
    </tr>
  );
}
