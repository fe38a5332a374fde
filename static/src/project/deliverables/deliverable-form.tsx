import { useState, type FormEvent } from 'react';
import { definitionOf } from '../../../../src/domain/plan/definition';
import {
  draftOfDeliverable,
  errorsIn,
  isKept,
  rebasedDeliverable,
  requestOf,
  type DeliverableDraft,
  type DeliverableErrors,
} from './deliverable-draft';
import { SOURCE_KINDS } from './source';
import { callPage, confirmDone } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { useAction } from '../../surface/use-action';
import { Button } from '../../ui/button';
import '../../ui/card.css';
import { SelectField, TextArea, TextField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { PersonField } from '../shared/person-field';
import { DeliverableChanged } from './deliverable-changed';
import type { DeliverableStock } from './deliverable-stock';
import { StatusTable } from './status-table';
import { EARNING_RULES, type Deliverable } from '../../../../src/domain/plan/deliverable';

interface DeliverableFormProps {
  /** Null: a new one. */
  readonly deliverable: Deliverable | null;
  /** Absent: of a new one, with which nobody else's can meet. */
  readonly stock?: DeliverableStock;
  readonly close: () => void;
}

/**
 * What a deliverable is: name, where its issues come from, how progress is earned, what was agreed. Where
 * somebody else saved meanwhile, both are kept side by side until the person has chosen.
 */
export function DeliverableForm({ deliverable, stock, close }: DeliverableFormProps) {
  const { words } = useLanguage();
  const { form, deliverables } = usePageTexts();
  const { projectId, replace } = usePage();
  const { tag } = words.format;
  const [opened, setOpened] = useState(deliverable);
  const [draft, setDraft] = useState(() => draftOfDeliverable(deliverable, tag));
  const [tried, setTried] = useState(false);
  const action = useAction();
  const errors = tried ? errorsIn(draft) : null;
  const part = {
    draft,
    errors,
    change: (changed: Partial<DeliverableDraft>) => setDraft({ ...draft, ...changed }),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (errorsIn(draft)) return;
    const shown = opened ? { id: opened.id, before: definitionOf(opened) } : { id: null };
    action.run(
      () => callPage('saveDeliverable', { projectId, ...shown, ...requestOf(draft) }),
      (view) => {
        confirmDone(deliverables.savedOne(draft.name));
        replace(view);
        close();
      },
      stock?.reload,
    );
  };
  const goOn = (current: Deliverable | null, keepTyped: boolean) => {
    const now = draftOfDeliverable(current, tag);
    if (current) setDraft(keepTyped ? rebasedDeliverable(draft, draftOfDeliverable(opened, tag), now) : now);
    setOpened(current);
    action.forget();
  };
  const raced = action.failure?.code === 'conflict';
  return (
    <form className="card stack page-narrow" onSubmit={submit} noValidate>
      <h3>{opened ? form.editTitle(opened.name) : form.newTitle}</h3>
      <TextField
        autoFocus
        label={form.name}
        maxLength={255}
        value={draft.name}
        error={errors?.name === true ? form.nameMissing : undefined}
        onChange={(name) => setDraft({ ...draft, name })}
      />
      <SourceFields {...part} />
      <CommitmentFields {...part} />
      {draft.earning === 'status' && <StatusTable {...part} wrong={errors?.percents} />}
      <AcceptanceFields {...part} />
      {errors && <Notice appearance="error" title={form.wrong} />}
      {opened && stock && raced && <DeliverableChanged {...{ opened, stock, goOn }} />}
      {action.failure && !(raced && opened) && <FailureNotice failure={action.failure} />}
      <FormButtons busy={action.busy} close={close} />
    </form>
  );
}

function FormButtons({ busy, close }: { readonly busy: boolean; readonly close: () => void }) {
  const { texts } = useLanguage();
  return (
    <div className="row">
      <Button type="submit" appearance="primary" busy={busy}>
        {texts.common.save}
      </Button>
      <Button appearance="subtle" onClick={close}>
        {texts.common.cancel}
      </Button>
    </div>
  );
}

interface FieldsProps {
  readonly draft: DeliverableDraft;
  readonly errors: DeliverableErrors | null;
  readonly change: (part: Partial<DeliverableDraft>) => void;
}

function SourceFields({ draft, errors, change }: FieldsProps) {
  const { form } = usePageTexts();
  const text = {
    label: form.text[draft.kind],
    help: isKept(draft) ? form.unseenHelp : form.help[draft.kind],
    value: draft.text,
    error: errors?.text === true ? form.textMissing : undefined,
    onChange: (value: string) => change({ text: value }),
  };
  return (
    <div className="form-grid">
      <SelectField
        label={form.kind}
        value={draft.kind}
        options={SOURCE_KINDS.map((kind) => ({ value: kind, label: form.kinds[kind] }))}
        onChange={(kind) => change({ kind })}
      />
      {draft.kind === 'jql' ? (
        <TextArea {...text} spellCheck={false} />
      ) : (
        <TextField {...text} maxLength={255} />
      )}
    </div>
  );
}

function CommitmentFields({ draft, change }: FieldsProps) {
  const { words } = useLanguage();
  const { form } = usePageTexts();
  return (
    <div className="form-grid">
      <SelectField
        label={form.earning}
        help={words.earning[draft.earning].explanation}
        value={draft.earning}
        options={EARNING_RULES.map((rule) => ({ value: rule, label: words.earning[rule].name }))}
        onChange={(earning) => change({ earning })}
      />
      <TextField
        label={form.phase}
        help={form.phaseHelp}
        value={draft.phase}
        onChange={(phase) => change({ phase })}
      />
      <TextField
        type="date"
        label={form.contractDate}
        help={form.contractHelp}
        value={draft.contractDate}
        onChange={(contractDate) => change({ contractDate })}
      />
    </div>
  );
}

function AcceptanceFields({ draft, change }: FieldsProps) {
  const { form } = usePageTexts();
  return (
    <>
      <div className="form-grid">
        <PersonField
          label={form.owner}
          help={form.ownerHelp}
          value={draft.owner}
          onChange={(owner) => change({ owner })}
        />
        <PersonField
          label={form.approver}
          help={form.approverHelp}
          value={draft.approver}
          onChange={(approver) => change({ approver })}
        />
      </div>
      <TextArea
        label={form.criteria}
        help={form.criteriaHelp}
        rows={4}
        value={draft.criteria}
        onChange={(criteria) => change({ criteria })}
      />
    </>
  );
}
