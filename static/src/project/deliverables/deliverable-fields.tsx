import { EARNING_RULES } from '../../../../src/domain/plan/deliverable';
import { isKept, type DeliverableDraft, type DeliverableErrors } from './deliverable-draft';
import { SOURCE_KINDS } from './source';
import { useLanguage } from '../../surface/language';
import { SelectField, TextArea, TextField } from '../../ui/field';
import { usePageTexts } from '../shared/page-texts';
import { PersonField } from '../shared/person-field';
import { StatusTable } from './status-table';

interface FieldsProps {
  readonly draft: DeliverableDraft;
  readonly errors: DeliverableErrors | null;
  readonly change: (part: Partial<DeliverableDraft>) => void;
}

/** What defines a deliverable: name, source of its issues, earning rule, commitments, people, criteria. */
export function DeliverableFields(props: FieldsProps) {
  const { form } = usePageTexts();
  const { draft, errors, change } = props;
  return (
    <>
      <TextField
        autoFocus
        label={form.name}
        maxLength={255}
        value={draft.name}
        error={errors?.name === true ? form.nameMissing : undefined}
        onChange={(name) => change({ name })}
      />
      <SourceFields {...props} />
      <CommitmentFields {...props} />
      {draft.earning === 'status' && <StatusTable draft={draft} change={change} wrong={errors?.percents} />}
      <AcceptanceFields {...props} />
    </>
  );
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
