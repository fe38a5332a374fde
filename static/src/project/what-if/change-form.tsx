import { minorOf, percentOf } from '../../form/entry';
import { changeOf, MOVES, unknownKeys, type WhatIfDraft } from './what-if-draft';
import type { PreparedWhatIf } from '../../../../src/domain/what-if/what-if';
import { Button } from '../../ui/button';
import '../../ui/card.css';
import { SelectField, TextField } from '../../ui/field';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

interface ChangeFormProps {
  readonly draft: WhatIfDraft;
  readonly prepared: PreparedWhatIf;
  readonly change: (part: Partial<WhatIfDraft>) => void;
  readonly remove: () => void;
}

/** The form of one change, which counts as soon as it is complete. */
export function ChangeForm(props: ChangeFormProps) {
  const { whatIf: texts } = usePageTexts();
  const { draft, prepared, remove } = props;
  return (
    <fieldset className="card stack-small">
      <legend className="visually-hidden">
        {texts.add[draft.kind]} {draft.number}
      </legend>
      <div className="row-between">
        <strong>{texts.add[draft.kind]}</strong>
        <Button
          appearance="subtle"
          compact
          aria-label={texts.remove(texts.add[draft.kind], String(draft.number))}
          onClick={remove}
        >
          {texts.removeShort}
        </Button>
      </div>
      <div className="form-grid">
        {draft.kind === 'move' && <MoveFields {...props} />}
        {draft.kind === 'join' && <JoinFields {...props} />}
        {draft.kind === 'drop' && <DropFields {...props} />}
      </div>
      {changeOf(draft, prepared) === null && <p className="field-help">{texts.incomplete}</p>}
    </fieldset>
  );
}

function MoveFields({ draft, prepared, change }: ChangeFormProps) {
  const { whatIf: texts } = usePageTexts();
  const { plan } = prepared.facts;
  const ofIssue = draft.move === 'issueDue' || draft.move === 'issueStart';
  return (
    <>
      <SelectField
        autoFocus
        label={texts.moved}
        value={draft.move}
        options={MOVES.map((move) => ({ value: move, label: texts.moves[move] }))}
        onChange={(move) => change({ move, target: '' })}
      />
      {ofIssue ? (
        <KeysField draft={draft} prepared={prepared} change={change} label={texts.issue} />
      ) : (
        <TargetField
          draft={draft}
          change={change}
          label={draft.move === 'milestone' ? texts.milestone : texts.deliverable}
          targets={draft.move === 'milestone' ? plan.milestones : plan.deliverables}
        />
      )}
      <TextField type="date" label={texts.newDate} value={draft.day} onChange={(day) => change({ day })} />
    </>
  );
}

function JoinFields({ draft, prepared, change }: ChangeFormProps) {
  const { whatIf: texts } = usePageTexts();
  const { view } = usePage();
  const { plan } = prepared.facts;
  return (
    <>
      <TextField
        autoFocus
        type="date"
        label={texts.from}
        value={draft.day}
        onChange={(day) => change({ day })}
      />
      <TextField
        label={texts.capacity}
        inputMode="decimal"
        value={draft.capacity}
        error={percentOf(draft.capacity) === null ? texts.capacityWrong : undefined}
        onChange={(capacity) => change({ capacity })}
      />
      <TargetField
        draft={draft}
        change={change}
        label={texts.worksOn}
        targets={plan.deliverables}
        none={texts.everywhere}
      />
      {view.capabilities.seeCosts && <RateField draft={draft} currency={plan.currency} change={change} />}
    </>
  );
}

interface RateFieldProps extends Pick<ChangeFormProps, 'draft' | 'change'> {
  readonly currency: string;
}

function RateField({ draft, currency, change }: RateFieldProps) {
  const { whatIf: texts } = usePageTexts();
  const wrong = draft.perHour.trim() !== '' && minorOf(draft.perHour, currency) === null;
  return (
    <TextField
      label={texts.perHour(currency)}
      help={texts.perHourHelp}
      inputMode="decimal"
      value={draft.perHour}
      error={wrong ? texts.perHourWrong : undefined}
      onChange={(perHour) => change({ perHour })}
    />
  );
}

function DropFields({ draft, prepared, change }: ChangeFormProps) {
  const { whatIf: texts } = usePageTexts();
  const kinds = ['deliverable', 'issues'] as const;
  return (
    <>
      <SelectField
        autoFocus
        label={texts.dropped}
        value={draft.drop}
        options={kinds.map((kind) => ({ value: kind, label: texts.droppedKinds[kind] }))}
        onChange={(drop) => change({ drop })}
      />
      {draft.drop === 'deliverable' ? (
        <TargetField
          draft={draft}
          change={change}
          label={texts.deliverable}
          targets={prepared.facts.plan.deliverables}
        />
      ) : (
        <KeysField
          draft={draft}
          prepared={prepared}
          change={change}
          label={texts.issues}
          help={texts.issuesHelp}
        />
      )}
    </>
  );
}

interface TargetFieldProps extends Pick<ChangeFormProps, 'draft' | 'change'> {
  readonly label: string;
  readonly targets: readonly { readonly id: string; readonly name: string }[];
  readonly none?: string;
}

function TargetField({ draft, change, label, targets, none = '—' }: TargetFieldProps) {
  const options = targets.map(({ id, name }) => ({ value: id, label: `${id} ${name}` }));
  return (
    <SelectField
      label={label}
      value={draft.target}
      options={[{ value: '', label: none }, ...options]}
      onChange={(target) => change({ target })}
    />
  );
}

interface KeysFieldProps extends Pick<ChangeFormProps, 'draft' | 'prepared' | 'change'> {
  readonly label: string;
  readonly help?: string;
}

function KeysField({ draft, prepared, change, label, help }: KeysFieldProps) {
  const { whatIf: texts } = usePageTexts();
  const unknown = unknownKeys(draft, prepared);
  return (
    <TextField
      label={label}
      help={help}
      value={draft.keys}
      error={unknown.length > 0 ? texts.unknownIssue(unknown.join(', ')) : undefined}
      onChange={(keys) => change({ keys })}
    />
  );
}
