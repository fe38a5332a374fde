import type { LeaveDraft, LeaveError } from './leave-draft';
import { SelectField, TextField } from '../../ui/field';
import { usePageTexts } from '../shared/page-texts';
import type { KnownPerson } from '../shared/read-people';
import { RemoveCell } from './remove-cell';
import { RowsSection, type RowControls } from './rows-section';
import type { SettingsPartProps } from './settings-part';

const NEW: LeaveDraft = { accountId: '', from: '', to: '' };

/** The absences of the project's people. */
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
  if (draft.people.length === 0 && leave.length === 0) return null;
  return (
    <RowsSection
      title={texts.leave}
      help={leave.length === 0 ? texts.noLeave : texts.leaveHelp}
      columns={[texts.person, texts.leaveFrom, texts.leaveTo]}
      rows={leave}
      change={(rows) => change({ leave: rows })}
      added={NEW}
      addText={texts.addLeave}
      rowOf={(row, index, controls) => (
        <LeaveRow key={index} row={row} options={options} error={errors.leave?.get(index)} {...controls} />
      )}
    />
  );
}

interface LeaveRowProps extends RowControls<LeaveDraft> {
  readonly row: LeaveDraft;
  readonly options: readonly KnownPerson[];
  readonly error: LeaveError | undefined;
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
      <RemoveCell label={texts.removeLeave(name, row.from)} remove={remove} />
    </tr>
  );
}
