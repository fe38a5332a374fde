import { useState, type FormEvent } from 'react';
import type { IssueView } from '../../../src/contract/views';
import type { Format } from '../../../src/report/format/format';
import { KnownValue } from '../figures/known-value';
import { changeOf, draftOf, previousOf, type Change, type Draft } from './declaration-draft';
import { callPanel } from '../platform';
import { FailureNotice } from '../surface/failure-notice';
import { useLanguage } from '../surface/language';
import { useAction } from '../surface/use-action';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { TextField } from '../ui/field';

interface DeclarationProps {
  readonly view: IssueView;
  readonly format: Format;
  readonly saved: (view: IssueView) => void;
}

/**
 * What the person says of their own work: hours left and progress, saved in place, put back with one click.
 */
export function Declaration({ view, format, saved }: DeclarationProps) {
  const { texts } = useLanguage();
  return (
    <section className="stack-small">
      <h2>{texts.panel.yourWork}</h2>
      <EffortLine view={view} format={format} />
      {view.issue.done && <p className="subtle">{texts.panel.done}</p>}
      {!view.issue.done && !view.capabilities.declareProgress && (
        <p className="subtle">{texts.panel.mayNotDeclare}</p>
      )}
      {!view.issue.done && view.capabilities.declareProgress && (
        <Entry view={view} format={format} saved={saved} />
      )}
    </section>
  );
}

function EffortLine({ view, format }: Pick<DeclarationProps, 'view' | 'format'>) {
  const { texts } = useLanguage();
  const { estimate, spent, remaining } = view.issue.effort;
  const entries = [
    [texts.panel.estimate, estimate],
    [texts.panel.spent, spent],
    [texts.panel.left, remaining],
  ] as const;
  return (
    <dl className="panel-dates">
      {entries.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <KnownValue value={value} format={format.hours} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Entry({ view, format, saved }: DeclarationProps) {
  const { texts, words } = useLanguage();
  const { tag } = words.format;
  // Only what the person typed: what others change meanwhile shows, and is not taken for a change back.
  const [edits, setEdits] = useState<Partial<Draft>>({});
  const [undo, setUndo] = useState<Change | null>(null);
  const [message, setMessage] = useState('');
  const action = useAction();
  const stored = draftOf(view, tag);
  const draft = { ...stored, ...edits };
  const { change, errors } = changeOf(draft, stored);
  const send = (request: Change, then: Change | null, done: string) =>
    action.run(
      () => callPanel('declareProgress', request),
      (next) => {
        saved(next);
        setEdits({});
        setUndo(then);
        setMessage(done);
      },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (change) send(change, previousOf(view, change), savedText(change, format, texts.panel));
  };
  const edit = (part: Partial<Draft>) => {
    setMessage('');
    setEdits({ ...edits, ...part });
  };
  return (
    <form className="stack-small" onSubmit={submit} noValidate>
      <div className="panel-entry">
        <TextField
          label={texts.panel.remaining}
          inputMode="decimal"
          autoComplete="off"
          value={draft.hours}
          error={errors.hours ? texts.panel.invalidHours : undefined}
          onChange={(hours) => edit({ hours })}
        />
        <TextField
          label={texts.panel.percent}
          inputMode="decimal"
          autoComplete="off"
          value={draft.percent}
          error={errors.percent ? texts.panel.invalidPercent : undefined}
          onChange={(percent) => edit({ percent })}
        />
        <Button
          type="submit"
          appearance="primary"
          busy={action.busy}
          disabled={change === null && !action.busy}
        >
          {texts.panel.declare}
        </Button>
      </div>
      <div className="row small" role="status">
        {message !== '' && (
          <span className="row">
            <Icon name="check" /> {message}
          </span>
        )}
        {message !== '' && undo && (
          <Button appearance="link" compact onClick={() => send(undo, null, texts.panel.undone)}>
            {texts.common.undo}
          </Button>
        )}
        {message === '' && <span className="subtle">{declaredText(view, format, texts.panel)}</span>}
      </div>
      <p className="small subtle">{texts.panel.declareHelp}</p>
      {action.failure && <FailureNotice failure={action.failure} />}
    </form>
  );
}

type PanelTexts = ReturnType<typeof useLanguage>['texts']['panel'];

function savedText(change: Change, format: Format, texts: PanelTexts): string {
  return [
    change.remainingSeconds === undefined
      ? null
      : texts.savedRemaining(format.hours(change.remainingSeconds)),
    change.percent === undefined ? null : texts.savedPercent(format.percent(change.percent / 100)),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function declaredText(view: IssueView, format: Format, texts: PanelTexts): string {
  const { declared } = view.issue;
  return declared === null
    ? texts.notDeclared
    : texts.declared(format.percent(declared.percent / 100), format.day(declared.day, view.statusDate));
}
