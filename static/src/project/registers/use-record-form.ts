import { useState, type Dispatch, type SetStateAction } from 'react';
import type { SaveOutcome, SeenRecord } from '../../../../src/contract/registers/calls';
import type { Action } from '../../surface/use-action';
import type { Met } from './conflict-notice';
import { chosen, editingOf, rebasedOn, takenOver, type Choice, type Editing } from './editing';
import { checkedDraft, type Changes, type Problem } from './record-draft';
import { nameOfRecord } from './record-name';
import type { DoneSave } from './saved-notice';
import type { SeenRegister } from './seen-register';
import { useSaving } from './use-saving';

export interface RecordFormProps {
  readonly register: SeenRegister;
  /** The record as it is when the form opens; null: a new one. */
  readonly record: SeenRecord | null;
  /** It was taken out since it was opened. */
  readonly isRemoved: boolean;
  /** Leaves the form; null: nothing was saved. */
  readonly end: (save: DoneSave | null) => void;
  readonly reload: () => void;
}

export interface RecordFormState {
  readonly editing: Editing;
  readonly problems: Readonly<Record<string, Problem>>;
  /** Where the last save met somebody else's; null: nowhere. */
  readonly met: Met | null;
  readonly action: Action;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly type: (name: string, entry: string | null) => void;
  readonly save: () => void;
  readonly remove: () => void;
  readonly choose: (keep: Choice | 'restore' | 'add') => void;
}

/** What the form of a record holds, and what becomes of it. */
export function useRecordForm(props: RecordFormProps): RecordFormState {
  const { register, record, end } = props;
  const [editing, setEditing] = useState(() => editingOf(register, record));
  const [problems, setProblems] = useState<Readonly<Record<string, Problem>>>({});
  const [met, setMet] = useState<Met | null>(null);
  const [reason, setReason] = useState('');
  const { action, send } = useSend(props, { setEditing, setMet, reason });
  const saveFrom = (from: Editing, removed?: boolean) => {
    const checked = checkedDraft(register.fields, from.draft, from.base, register.units);
    setProblems(checked.ok ? {} : checked.problems);
    const isSame = checked.ok && from.record !== null && Object.keys(checked.set).length === 0;
    if (!checked.ok) setEditing(from);
    else if (isSame && removed === undefined) end(null);
    else send(from, checked.set, removed);
  };
  const choose = (keep: Choice | 'restore' | 'add') => {
    if (!met) return;
    const { field, theirs } = met.conflict;
    if (keep === 'add') saveFrom({ ...editing, record: null, base: null });
    else if (keep === 'restore') {
      if (met.current) saveFrom(takenOver(register, editing, met.current), false);
    } else if (field !== null) saveFrom(chosen(register, editing, { field, theirs, keep }));
  };
  return {
    editing,
    problems,
    met,
    action,
    reason,
    setReason,
    choose,
    type: (name, entry) => setEditing({ ...editing, draft: { ...editing.draft, [name]: entry } }),
    save: () => saveFrom(editing),
    remove: () => send(editing, {}, true),
  };
}

interface Held {
  readonly setEditing: Dispatch<SetStateAction<Editing>>;
  readonly setMet: (met: Met | null) => void;
  readonly reason: string;
}

/** Sends what a form changes; where somebody else went on meanwhile, the form goes on from there. */
function useSend({ register, end, reload }: RecordFormProps, { setEditing, setMet, reason }: Held) {
  const { action, save } = useSaving();
  const send = (from: Editing, set: Changes, removed?: boolean) => {
    setEditing(from);
    setMet(null);
    const { id, rev } = from.record ?? { id: null, rev: 0 };
    const change = { kind: register.kind, id, rev, set, ...(removed === undefined ? {} : { removed }) };
    save({ reason: reason.trim() === '' ? null : reason.trim(), changes: [change] }, (outcome) => {
      if ('conflict' in outcome) {
        const { current } = outcome;
        if (current) setEditing((now) => rebasedOn(register, now, current));
        setMet({ ...outcome, removing: removed === true });
        if (outcome.conflict.field === null) reload();
      } else end(doneOf(register, outcome, { isNew: id === null, removed }));
    });
  };
  return { action, send };
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
