import type { FormEvent } from 'react';
import { FailureNotice } from '../../surface/failure-notice';
import '../../ui/card.css';
import { Notice } from '../../ui/notice';
import { FormButtons } from '../shared/form-buttons';
import { usePageTexts } from '../shared/page-texts';
import { DeliverableChanged } from './deliverable-changed';
import { DeliverableFields } from './deliverable-fields';
import { useDeliverableForm, type DeliverableFormProps } from './use-deliverable-form';

/** The definition of a deliverable. Where somebody else saved meanwhile, the person chooses between both. */
export function DeliverableForm(props: DeliverableFormProps) {
  const { form } = usePageTexts();
  const { stored, close } = props;
  const { opened, draft, errors, action, change, save, goOn } = useDeliverableForm(props);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const raced = action.failure?.code === 'conflict';
  return (
    <form className="card stack page-narrow" onSubmit={submit} noValidate>
      <h3>{opened ? form.editTitle(opened.name) : form.newTitle}</h3>
      <DeliverableFields draft={draft} errors={errors} change={change} />
      {errors && <Notice appearance="error" title={form.wrong} />}
      {opened && stored && raced && <DeliverableChanged opened={opened} stored={stored} goOn={goOn} />}
      {action.failure && !(raced && opened) && <FailureNotice failure={action.failure} />}
      <FormButtons busy={action.busy} cancel={close} />
    </form>
  );
}
