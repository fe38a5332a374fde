import type { LeaveDraft, LeaveError } from './leave-draft';
import { TextField } from '../../ui/field';
import { usePageTexts } from '../shared/page-texts';
import type { KnownPerson } from '../shared/read-people';
import { PersonCell } from './person-cell';
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
  const named = people.filter(({ accountId }) => mayBeAway.has(accountId));
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
        <LeaveRow key={index} row={row} people={named} error={errors.leave?.get(index)} {...controls} />
      )}
    />
  );
}

interface LeaveRowProps extends RowControls<LeaveDraft> {
  readonly row: LeaveDraft;
  readonly people: readonly KnownPerson[];
  readonly error: LeaveError | undefined;
}

function LeaveRow({ row, people, error, change, remove }: LeaveRowProps) {
  const { settings: texts } = usePageTexts();
  const errorText = error && texts.leaveErrors[error];
  const ofPerson = error === 'person';
  const name = people.find(({ accountId }) => accountId === row.accountId)?.name ?? row.accountId;
  return (
    <tr>
      <PersonCell
        accountId={row.accountId}
        people={people}
        error={ofPerson ? errorText : undefined}
        choose={(accountId) => change({ accountId })}
      />
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
