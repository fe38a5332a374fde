import type { SeenRecord } from '../../../../src/contract/registers/calls';
import { valueOf } from '../../../../src/domain/register/register-record';
import { useLanguage } from '../../surface/language';
import { Button } from '../../ui/button';
import '../../ui/card.css';
import { Disclosure } from '../../ui/disclosure';
import { usePageTexts } from '../shared/page-texts';
import { RecordHistory } from './record-history';
import { nameOfRecord } from './record-name';
import { useRecordTexts } from './use-record-texts';
import type { SeenRegister } from './seen-register';

interface RecordViewProps {
  readonly register: SeenRegister;
  readonly record: SeenRecord;
  readonly close: () => void;
}

/** A record for those who may read it and not change it. */
export function RecordView({ register, record, close }: RecordViewProps) {
  const { texts: surface } = useLanguage();
  const { registers: texts } = usePageTexts();
  const { fields, words, columns } = register;
  const { textOf } = useRecordTexts(register, [record.fields], []);
  const filled = Object.keys(fields).filter(
    (name) => name !== columns[0] && valueOf(record.fields, name) !== null,
  );
  return (
    <section className="card stack page-narrow">
      <h3>
        {record.id} {nameOfRecord(register, record)}
      </h3>
      <dl className="record-values">
        {filled.map((name) => (
          <div key={name}>
            <dt>{words.fields[name]}</dt>
            <dd>{textOf(name, valueOf(record.fields, name))}</dd>
          </div>
        ))}
      </dl>
      <Disclosure summary={texts.history.title}>
        <RecordHistory register={register} id={record.id} />
      </Disclosure>
      <div className="row">
        <Button autoFocus onClick={close}>
          {surface.common.close}
        </Button>
      </div>
    </section>
  );
}
