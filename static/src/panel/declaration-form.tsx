import type { FormEvent } from 'react';
import { FailureNotice } from '../surface/failure-notice';
import { useLanguage } from '../surface/language';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { OutcomeLine } from './outcome-line';
import { useDeclaration, type DeclarationProps, type DeclarationState } from './use-declaration';

/** Boxes for the hours left and the progress of the issue, saved together. */
export function DeclarationForm(props: DeclarationProps) {
  const { panel: texts } = useLanguage().texts;
  const { draft, change, errors, action, outcome, edit, save, undo } = useDeclaration(props);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <form className="stack-small" onSubmit={submit} noValidate>
      <div className="panel-entry">
        <Boxes draft={draft} errors={errors} edit={edit} />
        <Button
          type="submit"
          appearance="primary"
          busy={action.busy}
          disabled={change === null && !action.busy}
        >
          {texts.declare}
        </Button>
      </div>
      <OutcomeLine text={outcome} undo={undo}>
        <LastDeclared {...props} />
      </OutcomeLine>
      <p className="small subtle">{texts.declareHelp}</p>
      {action.failure && <FailureNotice failure={action.failure} />}
    </form>
  );
}

function Boxes({ draft, errors, edit }: Pick<DeclarationState, 'draft' | 'errors' | 'edit'>) {
  const { panel: texts } = useLanguage().texts;
  return (
    <>
      <TextField
        label={texts.remaining}
        inputMode="decimal"
        autoComplete="off"
        value={draft.hours}
        error={errors.hours ? texts.invalidHours : undefined}
        onChange={(hours) => edit({ hours })}
      />
      <TextField
        label={texts.percent}
        inputMode="decimal"
        autoComplete="off"
        value={draft.percent}
        error={errors.percent ? texts.invalidPercent : undefined}
        onChange={(percent) => edit({ percent })}
      />
    </>
  );
}

function LastDeclared({ view, format }: DeclarationProps) {
  const { panel: texts } = useLanguage().texts;
  const { declared } = view.issue;
  return (
    <span className="subtle">
      {declared === null
        ? texts.notDeclared
        : texts.declared(format.percent(declared.percent / 100), format.day(declared.day, view.statusDate))}
    </span>
  );
}
