import { useState, type FormEvent } from 'react';
import type { SaveOutcome, SeenRecord } from '../../../../src/contract/registers/calls';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { Button } from '../../ui/button';
import '../../ui/card.css';
import { Disclosure } from '../../ui/disclosure';
import { TextField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { usePageTexts } from '../shared/page-texts';
import { chosen, editingOf, rebasedOn, takenOver, type Choice, type Editing } from './editing';
import { ConflictNotice, type Met } from './conflict-notice';
import { checkedDraft, type Changes, type Problem } from './record-draft';
import { RecordFields } from './record-fields';
import { RecordHistory } from './record-history';
import { nameOfRecord } from './record-name';
import type { DoneSave } from './saved-notice';
import type { SeenRegister } from './seen-register';
import { useSaving } from './use-saving';

interface RecordFormProps {
  readonly register: SeenRegister;
  /** The record as it is when the form opens; null: a new one. */
  readonly record: SeenRecord | null;
  /** It was taken out since it was opened. */
  readonly isRemoved: boolean;
  /** Leaves the form; null: nothing was saved. */
  readonly end: (save: DoneSave | null) => void;
  readonly reload: () => void;
}

/** A record to add or to change. Where somebody else saved meanwhile, what was typed stays until the person has chosen. */
export function RecordForm(props: RecordFormProps) {
  const { register, record, isRemoved, end } = props;
  const { texts: surface } = useLanguage();
  const { registers: texts } = usePageTexts();
  const form = useRecordForm(props);
  const { editing, problems, met, action } = form;
  const isNew = editing.record === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.save(editing);
  };
  return (
    <form className="card stack page-narrow" onSubmit={submit} noValidate>
      <h3>{record === null ? register.words.newTitle : texts.editOf(nameOfRecord(register, record))}</h3>
      <RecordFields register={register} draft={editing.draft} problems={problems} change={form.type} />
      {!isNew && (
        <TextField
          label={texts.reason}
          help={texts.reasonHelp}
          maxLength={500}
          value={form.reason}
          onChange={form.setReason}
        />
      )}
      {!isNew && register.isPartial && <p className="subtle">{texts.reservedKept}</p>}
      {Object.keys(problems).length > 0 && <Notice appearance="error" title={texts.wrong} />}
      {met && (
        <ConflictNotice {...{ register, editing, met, isRemoved }} busy={action.busy} choose={form.choose} />
      )}
      {action.failure && (
        <>
          <FailureNotice failure={action.failure} />
          <p>{texts.typedKept}</p>
        </>
      )}
      <div className="row-between">
        <div className="row">
          <Button type="submit" appearance="primary" busy={action.busy}>
            {surface.common.save}
          </Button>
          <Button appearance="subtle" onClick={() => end(null)}>
            {surface.common.cancel}
          </Button>
        </div>
        {editing.record && register.may.remove && (
          <Button appearance="subtle" busy={action.busy} onClick={form.remove}>
            {texts.remove}
          </Button>
        )}
      </div>
      {record && (
        <Disclosure summary={texts.history.title}>
          <RecordHistory register={register} id={record.id} />
        </Disclosure>
      )}
    </form>
  );
}

/** What the form holds, and what becomes of it. */
function useRecordForm({ register, record, end, reload }: RecordFormProps) {
  const { kind, fields, units } = register;
  const [editing, setEditing] = useState(() => editingOf(register, record));
  const [problems, setProblems] = useState<Readonly<Record<string, Problem>>>({});
  const [met, setMet] = useState<Met | null>(null);
  const [reason, setReason] = useState('');
  const { action, save } = useSaving();

  const send = (from: Editing, set: Changes, removed?: boolean) => {
    setEditing(from);
    setMet(null);
    const { id, rev } = from.record ?? { id: null, rev: 0 };
    const change = { kind, id, rev, set, ...(removed === undefined ? {} : { removed }) };
    save({ reason: reason.trim() === '' ? null : reason.trim(), changes: [change] }, (outcome) => {
      if (!('conflict' in outcome)) return end(doneOf(register, outcome, { isNew: id === null, removed }));
      if (outcome.current) setEditing(rebasedOn(register, from, outcome.current));
      setMet({ ...outcome, removing: removed === true });
      if (outcome.conflict.field === null) reload();
    });
  };
  const saveFrom = (from: Editing, removed?: boolean) => {
    const checked = checkedDraft(fields, from.draft, from.base, units);
    setProblems(checked.ok ? {} : checked.problems);
    if (!checked.ok) return setEditing(from);
    const isSame = from.record !== null && removed === undefined && Object.keys(checked.set).length === 0;
    if (isSame) end(null);
    else send(from, checked.set, removed);
  };
  const choose = (keep: Choice | 'restore' | 'add') => {
    if (!met) return;
    const { conflict, current } = met;
    if (keep === 'add') return saveFrom({ ...editing, record: null, base: null });
    if (keep === 'restore') return current && saveFrom(takenOver(register, editing, current), false);
    if (conflict.field === null) return;
    saveFrom(chosen(register, editing, { field: conflict.field, theirs: conflict.theirs, keep }));
  };
  return {
    ...{ editing, problems, met, action, reason, setReason, choose },
    type: (name: string, entry: string | null) =>
      setEditing({ ...editing, draft: { ...editing.draft, [name]: entry } }),
    save: (from: Editing) => saveFrom(from),
    remove: () => send(editing, {}, true),
  };
}

interface Asked {
  readonly isNew: boolean;
  readonly removed: boolean | undefined;
}

/** What a save did, to be said and undone; null: it changed nothing. */
function doneOf(
  register: SeenRegister,
  { op, saved: [saved] }: Extract<SaveOutcome, { readonly op: string }>,
  { isNew, removed }: Asked,
): DoneSave | null {
  if (saved === undefined) return null;
  const what = isNew ? 'added' : removed === undefined ? 'saved' : removed ? 'removed' : 'restored';
  return { op, what, name: nameOfRecord(register, saved) };
}
