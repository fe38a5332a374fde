import { useState } from 'react';
import type { SeenRecord } from '../../../../src/contract/registers/calls';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Table, numbers } from '../../ui/table';
import { usePageTexts } from '../shared/page-texts';
import { momentText } from './moment-text';
import { nameOfRecord } from './record-name';
import type { DoneSave } from './saved-notice';
import { useRecordTexts } from './use-record-texts';
import type { SeenRegister } from './seen-register';
import { useSaving } from './use-saving';

interface RemovedRecordsProps {
  readonly register: SeenRegister;
  readonly records: readonly SeenRecord[];
  readonly end: (save: DoneSave | null) => void;
  readonly reload: () => void;
}

/** Records that were taken out, each with the way back. */
export function RemovedRecords({ register, records, end, reload }: RemovedRecordsProps) {
  const { words } = useLanguage();
  const { registers: texts } = usePageTexts();
  const [isRefused, setRefused] = useState(false);
  const { action, save } = useSaving();
  const { kind, columns, may } = register;
  const { nameOf } = useRecordTexts(
    register,
    [],
    records.map(({ by }) => by),
  );
  const restore = (record: SeenRecord) => {
    const { id, rev } = record;
    setRefused(false);
    save({ reason: null, changes: [{ kind, id, rev, set: {}, removed: false }] }, (outcome) => {
      if ('conflict' in outcome) {
        setRefused(true);
        reload();
      } else end({ op: outcome.op, what: 'restored', name: nameOfRecord(register, record) });
    });
  };
  const heads = [
    register.words.fields[columns[0] ?? ''] ?? '',
    texts.removedBy,
    ...numbers([texts.removedOn]),
  ];
  return (
    <div className="stack-small">
      {isRefused && (
        <Notice appearance="warning" title={texts.restoreRefused}>
          <p>{texts.restoreRefusedHelp}</p>
        </Notice>
      )}
      {action.failure && <FailureNotice failure={action.failure} />}
      <Table
        label={texts.bin(String(records.length))}
        columns={[...heads, ...(may.remove ? [{ head: texts.restore, spoken: true }] : [])]}
      >
        {records.map((record) => (
          <tr key={record.id}>
            <th scope="row" className="cell-name">
              <span className="subtle number">{record.id}</span> {nameOfRecord(register, record)}
            </th>
            <td>{nameOf(record.by)}</td>
            <td className="cell-number">{momentText(record.at, words.format.tag)}</td>
            {may.remove && (
              <td className="cell-number">
                <Button
                  compact
                  busy={action.busy}
                  aria-label={texts.restoreOf(nameOfRecord(register, record))}
                  onClick={() => restore(record)}
                >
                  {texts.restore}
                </Button>
              </td>
            )}
          </tr>
        ))}
      </Table>
    </div>
  );
}
