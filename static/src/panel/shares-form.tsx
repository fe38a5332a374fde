import { useState, type FormEvent } from 'react';
import type { EnteredShare, EnteredShares } from '../../../src/contract/shares';
import { asRequest, draftOfShares, errorsInParts, sharesWith, type SharesDraft } from './shares-draft';
import { callPanel } from '../platform';
import { FailureNotice } from '../surface/failure-notice';
import { useLanguage } from '../surface/language';
import { useAction } from '../surface/use-action';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/notice';
import { SavedShares } from './saved-shares';
import type { SharesProps } from './shares';
import { ShareParts } from './share-parts';

interface SharesFormProps extends SharesProps {
  readonly entered: EnteredShares;
  readonly replace: (entered: EnteredShares) => void;
  readonly reload: () => void;
}

interface Outcome {
  readonly text: string;
  /** Puts things back; null where that was just done. */
  readonly undo: readonly EnteredShare[] | null;
}

/**
 * The splits of the issue and the one to enter. What others save meanwhile shows above; what was typed stays.
 */
export function SharesForm({ view, format, saved, entered, replace, reload }: SharesFormProps) {
  const { texts: surface, words } = useLanguage();
  const { shares: texts, common } = surface;
  const { tag } = words.format;
  const { shares, deliverables } = entered;
  const [typed, setTyped] = useState<SharesDraft | null>(null);
  const [checked, setChecked] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const action = useAction();
  const draft = typed ?? draftOfShares(shares, view.deliverable?.id ?? null, tag);
  const errors = errorsInParts(
    draft,
    deliverables.map(({ id }) => id),
  );
  const forget = () => {
    setTyped(null);
    setChecked(false);
  };
  const change = (part: Partial<SharesDraft>) => {
    setOutcome(null);
    setTyped({ ...draft, ...part });
  };
  const send = (next: readonly EnteredShare[], then: Outcome) =>
    action.run(
      () => callPanel('saveShares', { before: shares, shares: asRequest(next) }),
      (changed) => {
        replace({ shares: next, deliverables });
        saved(changed);
        forget();
        setOutcome(then);
      },
      reload,
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!errors) send(sharesWith(shares, draft, tag), { text: texts.saved, undo: shares });
  };
  return (
    <form className="stack-small" onSubmit={submit} noValidate>
      {shares.length === 0 && view.shares.length > 0 && <p className="small">{texts.inherited}</p>}
      {shares.length > 0 && (
        <SavedShares
          {...{ entered, format, statusDate: view.statusDate, busy: action.busy }}
          remove={(entry) => send(without(shares, entry), { text: texts.removed, undo: shares })}
        />
      )}
      <ShareParts {...{ draft, change, deliverables, format }} errors={checked ? errors : null} />
      <TextField type="date" label={texts.from} value={draft.from} onChange={(from) => change({ from })} />
      <p className="small subtle">{texts.help}</p>
      <div className="row">
        <Button type="submit" appearance="primary" busy={action.busy}>
          {common.save}
        </Button>
        {typed && (
          <Button
            appearance="subtle"
            onClick={() => {
              forget();
              action.forget();
            }}
          >
            {common.cancel}
          </Button>
        )}
        {shares.length > 0 && (
          <Button
            appearance="subtle"
            busy={action.busy}
            onClick={() => send([], { text: texts.ended, undo: shares })}
          >
            {texts.end}
          </Button>
        )}
      </div>
      <div className="row small" role="status">
        {outcome && (
          <span className="row">
            <Icon name="check" /> {outcome.text}
          </span>
        )}
        {outcome?.undo && (
          <Button
            appearance="link"
            compact
            onClick={() => send(outcome.undo ?? [], { text: texts.undone, undo: null })}
          >
            {common.undo}
          </Button>
        )}
      </div>
      {action.failure?.code === 'conflict' && (
        <Notice appearance="warning" title={texts.changedMeanwhile}>
          <p>{texts.changedMeanwhileHelp}</p>
        </Notice>
      )}
      {action.failure && action.failure.code !== 'conflict' && <FailureNotice failure={action.failure} />}
    </form>
  );
}

const without = (shares: readonly EnteredShare[], gone: EnteredShare): readonly EnteredShare[] =>
  shares.filter((entry) => entry !== gone);
