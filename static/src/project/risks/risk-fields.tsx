import type { RiskDraft, RiskErrors } from './risk-draft';
import { SelectField, TextArea, TextField } from '../../ui/field';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { PersonField } from '../shared/person-field';
import { RISK_STATUSES } from '../../../../src/domain/plan/risk';

interface RiskFieldsProps extends ResultProps {
  readonly draft: RiskDraft;
  readonly errors: RiskErrors;
  readonly isNew: boolean;
  readonly change: (part: Partial<RiskDraft>) => void;
}

/** The boxes of a risk. */
export function RiskFields(props: RiskFieldsProps) {
  const { risks: texts } = usePageTexts();
  const { draft, errors, isNew, change } = props;
  return (
    <>
      <TextField
        autoFocus
        label={texts.name}
        maxLength={255}
        value={draft.title}
        error={errors.title && texts.nameMissing}
        onChange={(title) => change({ title })}
      />
      <WeightFields {...props} />
      {!isNew && (
        <SelectField
          label={texts.status}
          help={texts.statusHelp[draft.status]}
          value={draft.status}
          options={RISK_STATUSES.map((status) => ({ value: status, label: texts.states[status] }))}
          onChange={(status) => change({ status })}
        />
      )}
      <ResponseFields {...props} />
      <SubjectFields {...props} />
    </>
  );
}

function ResponseFields({ draft, change }: RiskFieldsProps) {
  const { risks: texts } = usePageTexts();
  return (
    <>
      <TextArea
        label={texts.response}
        help={texts.responseHelp}
        rows={2}
        maxLength={2_000}
        value={draft.response}
        onChange={(response) => change({ response })}
      />
      <div className="form-grid">
        <PersonField
          label={texts.owner}
          help={texts.ownerHelp}
          value={draft.owner}
          onChange={(owner) => change({ owner })}
        />
        <TextField type="date" label={texts.due} value={draft.due} onChange={(due) => change({ due })} />
      </div>
    </>
  );
}

function WeightFields({ result, draft, errors, change }: RiskFieldsProps) {
  const { risks: texts } = usePageTexts();
  const { view } = usePage();
  return (
    <div className="form-grid">
      <TextField
        label={texts.probability}
        inputMode="decimal"
        value={draft.probability}
        error={errors.probability && texts.probabilityWrong}
        onChange={(probability) => change({ probability })}
      />
      <TextField
        label={texts.impactDays}
        help={texts.impactDaysHelp}
        inputMode="decimal"
        value={draft.impactDays}
        error={errors.impactDays && texts.impactDaysWrong}
        onChange={(impactDays) => change({ impactDays })}
      />
      {view.capabilities.seeCosts && (
        <TextField
          label={texts.impactMoney(result.currency)}
          help={texts.impactMoneyHelp}
          inputMode="decimal"
          value={draft.impactMoney}
          error={errors.impactMoney && texts.impactMoneyWrong}
          onChange={(impactMoney) => change({ impactMoney })}
        />
      )}
    </div>
  );
}

function SubjectFields({ result, draft, errors, change }: RiskFieldsProps) {
  const { risks: texts } = usePageTexts();
  const options = [
    { value: '', label: texts.wholeProject },
    ...result.deliverables.map(({ id, name }) => ({ value: `deliverable:${id}`, label: `${id} ${name}` })),
    ...result.milestones.map(({ id, name }) => ({ value: `milestone:${id}`, label: `${id} ${name}` })),
    { value: 'issue', label: texts.anIssue },
  ];
  const isGone = !options.some(({ value }) => value === draft.concerns);
  const gone = { value: draft.concerns, label: draft.concerns.slice(draft.concerns.indexOf(':') + 1) };
  return (
    <div className="form-grid">
      <SelectField
        label={texts.concerns}
        value={draft.concerns}
        options={isGone ? [...options, gone] : options}
        onChange={(concerns) => change({ concerns })}
      />
      {draft.concerns === 'issue' && (
        <TextField
          label={texts.issue}
          help={draft.isUnseen && draft.issue === '' ? texts.unseenIssue : undefined}
          value={draft.issue}
          error={errors.issue && texts.issueWrong}
          onChange={(issue) => change({ issue })}
        />
      )}
    </div>
  );
}
