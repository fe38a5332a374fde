import type { FormEvent } from 'react';
import type { EnteredShare } from '../../../src/contract/shares';
import type { Format } from '../../../src/report/format/format';
import { FailureNotice } from '../surface/failure-notice';
import { useLanguage } from '../surface/language';
import type { Action } from '../surface/use-action';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { OutcomeLine } from './outcome-line';
import { SavedShares } from './saved-shares';
import { ShareParts } from './share-parts';
import { useShares, type SharesOfIssue } from './use-shares';

interface SharesFormProps extends SharesOfIssue {
  readonly format: Format;
}

/** The saved splits of the issue, and the boxes for the next one. */
export function SharesForm({ format, ...ofIssue }: SharesFormProps) {
  const { shares: texts } = useLanguage().texts;
  const { view, entered } = ofIssue;
  const { shares, deliverables } = entered;
  const { draft, errors, isTyped, action, outcome, change, forget, save, send } = useShares(ofIssue);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const remove = (gone: EnteredShare) =>
    send(
      shares.filter((entry) => entry !== gone),
      { text: texts.removed, before: shares },
    );
  const end = () => send([], { text: texts.ended, before: shares });
  const before = outcome?.before ?? null;
  const undo = before && (() => send(before, { text: texts.undone, before: null }));
  return (
    <form className="stack-small" onSubmit={submit} noValidate>
      {shares.length === 0 && view.shares.length > 0 && <p className="small">{texts.inherited}</p>}
      {shares.length > 0 && (
        <SavedShares
          entered={entered}
          format={format}
          remove={remove}
          statusDate={view.statusDate}
          busy={action.busy}
        />
      )}
      <ShareParts draft={draft} change={change} deliverables={deliverables} format={format} errors={errors} />
      <TextField type="date" label={texts.from} value={draft.from} onChange={(from) => change({ from })} />
      <p className="small subtle">{texts.help}</p>
      <Buttons busy={action.busy} cancel={isTyped ? forget : null} end={shares.length > 0 ? end : null} />
      <OutcomeLine text={outcome?.text ?? null} undo={undo} />
      <SaveFailure failure={action.failure} />
    </form>
  );
}

interface ButtonsProps {
  readonly busy: boolean;
  /** Null: nothing was typed. */
  readonly cancel: (() => void) | null;
  /** Null: the issue is not split. */
  readonly end: (() => void) | null;
}

function Buttons({ busy, cancel, end }: ButtonsProps) {
  const { shares: texts, common } = useLanguage().texts;
  return (
    <div className="row">
      <Button type="submit" appearance="primary" busy={busy}>
        {common.save}
      </Button>
      {cancel && (
        <Button appearance="subtle" onClick={cancel}>
          {common.cancel}
        </Button>
      )}
      {end && (
        <Button appearance="subtle" busy={busy} onClick={end}>
          {texts.end}
        </Button>
      )}
    </div>
  );
}

function SaveFailure({ failure }: Pick<Action, 'failure'>) {
  const { shares: texts } = useLanguage().texts;
  if (failure?.code !== 'conflict') return failure && <FailureNotice failure={failure} />;
  return (
    <Notice appearance="warning" title={texts.changedMeanwhile}>
      <p>{texts.changedMeanwhileHelp}</p>
    </Notice>
  );
}
