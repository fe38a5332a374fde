import { useState, type FormEvent } from 'react';
import type { RegisteredRisk } from '../../../../src/contract/risks';
import { rebased } from '../../form/rebased';
import { checkedRisk, draftOfRisk, type RiskErrors } from './risk-draft';
import { callPage, confirmDone } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { useAction } from '../../surface/use-action';
import type { ReplyControls } from '../../surface/use-reply';
import { Button } from '../../ui/button';
import '../../ui/card.css';
import { Notice } from '../../ui/notice';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { ChangedMeanwhile } from './changed-meanwhile';
import { RiskFields } from './risk-fields';

interface RiskFormProps extends ResultProps {
  /** The risk as it is when the form opens; null: a new one. */
  readonly risk: RegisteredRisk | null;
  readonly register: ReplyControls<{ readonly risks: readonly RegisteredRisk[] }>;
  /** Leaves the form, `gone` with what was removed. */
  readonly close: (gone?: RegisteredRisk) => void;
}

/**
 * A risk to say or to change. Where somebody else saved meanwhile, both are kept side by side until the
 * person has chosen.
 */
export function RiskForm({ result, risk, register, close }: RiskFormProps) {
  const { texts: surface, words } = useLanguage();
  const { risks: texts } = usePageTexts();
  const { projectId, view, replace } = usePage();
  const { seeCosts } = view.capabilities;
  const units = { currency: result.currency, tag: words.format.tag, seeCosts };
  const [opened, setOpened] = useState(risk);
  const [draft, setDraft] = useState(() => draftOfRisk(risk?.entry ?? null, units));
  const [errors, setErrors] = useState<RiskErrors>({});
  const action = useAction();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = checkedRisk(draft, opened?.entry ?? null, units);
    setErrors(checked.ok ? {} : checked.errors);
    if (!checked.ok) return;
    const before = opened && { id: opened.id, entry: opened.entry };
    action.run(
      () => callPage('saveRisk', { projectId, before, entry: checked.entry }),
      (saved) => {
        confirmDone(texts.saved(checked.entry.title));
        replace(saved);
        close();
      },
      register.reload,
    );
  };
  const remove = (gone: RegisteredRisk) =>
    action.run(
      () => callPage('removeRisk', { projectId, id: gone.id }),
      (saved) => {
        replace(saved);
        close(gone);
      },
      register.reload,
    );
  const goOn = (current: RegisteredRisk | null, keepTyped: boolean) => {
    const now = draftOfRisk(current?.entry ?? null, units);
    if (current) setDraft(keepTyped ? rebased(draft, draftOfRisk(opened?.entry ?? null, units), now) : now);
    setOpened(current);
    action.forget();
  };
  return (
    <form className="card stack page-narrow" onSubmit={submit} noValidate>
      <h3>{opened ? texts.editOf(opened.entry.title) : texts.newTitle}</h3>
      <RiskFields
        {...{ result, draft, errors }}
        isNew={opened === null}
        change={(part) => setDraft({ ...draft, ...part })}
      />
      {opened && !seeCosts && <p className="subtle">{texts.moneyKept}</p>}
      {Object.keys(errors).length > 0 && <Notice appearance="error" title={texts.wrong} />}
      {opened && (
        <ChangedMeanwhile
          {...{ result, opened, register, goOn }}
          raced={action.failure?.code === 'conflict'}
        />
      )}
      {action.failure && action.failure.code !== 'conflict' && <FailureNotice failure={action.failure} />}
      <div className="row-between">
        <div className="row">
          <Button type="submit" appearance="primary" busy={action.busy}>
            {surface.common.save}
          </Button>
          <Button appearance="subtle" onClick={() => close()}>
            {surface.common.cancel}
          </Button>
        </div>
        {opened && (
          <Button appearance="subtle" busy={action.busy} onClick={() => remove(opened)}>
            {texts.remove}
          </Button>
        )}
      </div>
    </form>
  );
}
