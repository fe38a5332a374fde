import type { SaveOutcome } from '../../../../src/contract/registers/calls';
import type { FieldValue } from '../../../../src/domain/register/register-record';
import { useLanguage } from '../../surface/language';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { usePageTexts } from '../shared/page-texts';
import { canKeepBoth, type Choice, type Editing } from './editing';
import { momentText } from './moment-text';
import { readEntry } from './record-draft';
import { useRecordTexts } from './use-record-texts';
import type { SeenRegister } from './seen-register';

/** Where a save met somebody else's. */
export type Met = Extract<SaveOutcome, { readonly conflict: unknown }> & {
  /** The save was to remove the record. */
  readonly removing: boolean;
};

interface ConflictNoticeProps {
  readonly register: SeenRegister;
  readonly editing: Editing;
  readonly met: Met;
  /** The record was taken out since it was opened. */
  readonly isRemoved: boolean;
  readonly busy: boolean;
  readonly choose: (keep: Choice | 'restore' | 'add') => void;
}

/** What somebody else saved meanwhile, and the choice of what to keep. */
export function ConflictNotice(props: ConflictNoticeProps) {
  const { register, met, isRemoved, busy, choose } = props;
  const { words } = useLanguage();
  const { registers } = usePageTexts();
  const texts = registers.conflict;
  const { conflict, current, removing } = met;
  const { nameOf } = useRecordTexts(register, [], [conflict.by]);
  const [who, when] = [nameOf(conflict.by), momentText(conflict.at, words.format.tag)];
  if (conflict.field !== null)
    return <FieldConflict {...props} field={conflict.field} by={texts.by(who, when)} />;
  if (current === null) return <AbsentNotice busy={busy} choose={choose} />;
  if (removing && !isRemoved)
    return (
      <Notice appearance="warning" title={texts.moved}>
        <p>{texts.movedHelp(who, when)}</p>
      </Notice>
    );
  return (
    <Notice
      appearance="warning"
      title={texts.removed}
      actions={
        register.may.remove && (
          <Button busy={busy} onClick={() => choose('restore')}>
            {texts.restoreMine}
          </Button>
        )
      }
    >
      <p>{texts.removedHelp(who, when)}</p>
    </Notice>
  );
}

/** The record is not there any more. */
function AbsentNotice({ busy, choose }: Pick<ConflictNoticeProps, 'busy' | 'choose'>) {
  const { conflict: texts } = usePageTexts().registers;
  return (
    <Notice
      appearance="warning"
      title={texts.absent}
      actions={
        <Button busy={busy} onClick={() => choose('add')}>
          {texts.addAgain}
        </Button>
      }
    >
      <p>{texts.absentHelp}</p>
    </Notice>
  );
}

interface FieldConflictProps extends ConflictNoticeProps {
  readonly field: string;
  readonly by: string;
}

function FieldConflict({ register, editing, met, busy, choose, field, by }: FieldConflictProps) {
  const { registers } = usePageTexts();
  const texts = registers.conflict;
  const { theirs } = met.conflict;
  const mine = enteredIn(register, editing, field);
  const { textOf } = useRecordTexts(register, [{ [field]: mine }, { [field]: theirs }], []);
  const shown = (value: FieldValue) => textOf(field, value) || registers.empty;
  return (
    <Notice
      appearance="warning"
      title={texts.changed(register.words.fields[field] ?? field)}
      actions={
        <>
          <Button busy={busy} onClick={() => choose('mine')}>
            {texts.keepMine}
          </Button>
          <Button busy={busy} onClick={() => choose('theirs')}>
            {texts.takeTheirs}
          </Button>
          {canKeepBoth(register, editing, { field, theirs }) && (
            <Button busy={busy} onClick={() => choose('both')}>
              {texts.keepBoth}
            </Button>
          )}
        </>
      }
    >
      <p>{by}</p>
      <dl className="record-values">
        <dt>{texts.mine}</dt>
        <dd>{shown(mine)}</dd>
        <dt>{texts.theirs}</dt>
        <dd>{shown(theirs)}</dd>
      </dl>
    </Notice>
  );
}

function enteredIn({ fields, units }: SeenRegister, { draft }: Editing, name: string): FieldValue {
  const field = fields[name];
  const read = field && readEntry(field, draft[name] ?? null, units);
  return read && 'value' in read ? read.value : null;
}
