import { useState } from 'react';
import type { FormEvent } from 'react';
import { EARNING_RULES } from '../../../../src/domain/plan/project-plan';
import type { Deliverable } from '../../../../src/domain/plan/project-plan';
import { draftOfDeliverable, errorsIn, isKept, requestOf } from '../../model/deliverable-draft';
import type { DeliverableDraft, DeliverableErrors } from '../../model/deliverable-draft';
import { SOURCE_KINDS } from '../../model/source';
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
import { StatusTable } from './status-table';

interface DeliverableFormProps {
  /** Null: a new one. */
  readonly deliverable: Deliverable | null;
  readonly close: () => void;
}

/** What a deliverable is: name, where its issues come from, how progress is earned, what was agreed. */
export function DeliverableForm({ deliverable, close }: DeliverableFormProps) {
  const { texts, words } = useLanguage();
  const { form, deliverables } = usePageTexts();
  const { projectId, replace } = usePage();
  const [draft, setDraft] = useState(() => draftOfDeliverable(deliverable, words.format.tag));
  const [tried, setTried] = useState(false);
  const action = useAction();
  const errors = tried ? errorsIn(draft) : null;
  const part = { draft, errors, change: (changed: Partial<DeliverableDraft>) => setDraft({ ...draft, ...changed }) };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (errorsIn(draft)) return;
    action.run(
      () => callPage('saveDeliverable', { projectId, id: deliverable?.id ?? null, ...requestOf(draft) }),
      (view) => {
        confirmDone(deliverables.savedOne(draft.name));
        replace(view);
        close();
      },
    );
  };
  return (
    <form className="card stack page-narrow" onSubmit={submit} noValidate>
      <h3>{deliverable ? form.editTitle(deliverable.name) : form.newTitle}</h3>
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
      {action.failure && <FailureNotice failure={action.failure} />}
      <div className="row">
        <Button type="submit" appearance="primary" busy={action.busy}>
          {texts.common.save}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {texts.common.cancel}
        </Button>
      </div>
    </form>
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
      {draft.kind === 'jql' ? <TextArea {...text} spellCheck={false} /> : <TextField {...text} maxLength={255} />}
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
      <TextField label={form.phase} help={form.phaseHelp} value={draft.phase} onChange={(phase) => change({ phase })} />
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
        <PersonField label={form.owner} help={form.ownerHelp} value={draft.owner} onChange={(owner) => change({ owner })} />
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
