import type { FormEvent } from 'react';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { Button } from '../../ui/button';
import '../../ui/card.css';
import { Disclosure } from '../../ui/disclosure';
import { TextField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { usePageTexts } from '../shared/page-texts';
import { ConflictNotice } from './conflict-notice';
import { RecordFields } from './record-fields';
import { RecordHistory } from './record-history';
import { nameOfRecord } from './record-name';
import { useRecordForm, type RecordFormProps, type RecordFormState } from './use-record-form';

/**
 * A record to add or to change. Where somebody else saved meanwhile, what was typed stays until the person
 * has chosen.
 */
export function RecordForm(props: RecordFormProps) {
  const { register, record, isRemoved } = props;
  const { registers: texts } = usePageTexts();
  const form = useRecordForm(props);
  const { editing, problems } = form;
  const isNew = editing.record === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.save();
  };
  return (
    <form className="card stack page-narrow" onSubmit={submit} noValidate>
      <h3>{record === null ? register.words.newTitle : texts.editOf(nameOfRecord(register, record))}</h3>
      <RecordFields register={register} draft={editing.draft} problems={problems} change={form.type} />
      {!isNew && (
        <TextField
          label={texts.reason}
          help={texts.reasonHelp}
          maxLength={500}
          value={form.reason}
          onChange={form.setReason}
        />
      )}
      {!isNew && register.isPartial && <p className="subtle">{texts.reservedKept}</p>}
      <FormNotices register={register} isRemoved={isRemoved} form={form} />
      <FormButtons {...props} form={form} />
      {record && (
        <Disclosure summary={texts.history.title}>
          <RecordHistory register={register} id={record.id} />
        </Disclosure>
      )}
    </form>
  );
}

interface FormNoticesProps extends Pick<RecordFormProps, 'register' | 'isRemoved'> {
  readonly form: RecordFormState;
}

/** What hinders the save: fields to mend, somebody else's change, a failure. */
function FormNotices({ register, isRemoved, form }: FormNoticesProps) {
  const { registers: texts } = usePageTexts();
  const { editing, problems, met, action } = form;
  return (
    <>
      {Object.keys(problems).length > 0 && <Notice appearance="error" title={texts.wrong} />}
      {met && (
        <ConflictNotice
          register={register}
          editing={editing}
          met={met}
          isRemoved={isRemoved}
          busy={action.busy}
          choose={form.choose}
        />
      )}
      {action.failure && (
        <>
          <FailureNotice failure={action.failure} />
          <p>{texts.typedKept}</p>
        </>
      )}
    </>
  );
}

function FormButtons({ register, end, form }: RecordFormProps & { readonly form: RecordFormState }) {
  const { texts: surface } = useLanguage();
  const { registers: texts } = usePageTexts();
  const { editing, action } = form;
  return (
    <div className="row-between">
      <div className="row">
        <Button type="submit" appearance="primary" busy={action.busy}>
          {surface.common.save}
        </Button>
        <Button appearance="subtle" onClick={() => end(null)}>
          {surface.common.cancel}
        </Button>
      </div>
      {editing.record && register.may.remove && (
        <Button appearance="subtle" busy={action.busy} onClick={form.remove}>
          {texts.remove}
        </Button>
      )}
    </div>
  );
}
