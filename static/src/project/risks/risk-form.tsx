import type { FormEvent } from 'react';
import { FailureNotice } from '../../surface/failure-notice';
import { Button } from '../../ui/button';
import '../../ui/card.css';
import { Notice } from '../../ui/notice';
import { FormButtons } from '../shared/form-buttons';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { ChangedMeanwhile } from './changed-meanwhile';
import { RiskFields } from './risk-fields';
import { useRiskForm, type RiskFormProps } from './use-risk-form';

/** A risk to add or to change. Where somebody else saved meanwhile, the person chooses between both. */
export function RiskForm(props: RiskFormProps) {
  const { risks: texts } = usePageTexts();
  const { seeCosts } = usePage().view.capabilities;
  const { result, register, close } = props;
  const { opened, draft, errors, action, change, save, remove, goOn } = useRiskForm(props);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const raced = action.failure?.code === 'conflict';
  return (
    <form className="card stack page-narrow" onSubmit={submit} noValidate>
      <h3>{opened ? texts.editOf(opened.entry.title) : texts.newTitle}</h3>
      <RiskFields result={result} draft={draft} errors={errors} change={change} isNew={opened === null} />
      {opened && !seeCosts && <p className="subtle">{texts.moneyKept}</p>}
      {Object.keys(errors).length > 0 && <Notice appearance="error" title={texts.wrong} />}
      {opened && (
        <ChangedMeanwhile result={result} opened={opened} register={register} raced={raced} goOn={goOn} />
      )}
      {action.failure && !raced && <FailureNotice failure={action.failure} />}
      <FormButtons busy={action.busy} cancel={() => close()}>
        {opened && (
          <Button appearance="subtle" busy={action.busy} onClick={() => remove(opened)}>
            {texts.remove}
          </Button>
        )}
      </FormButtons>
    </form>
  );
}
