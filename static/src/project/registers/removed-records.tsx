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
  const { registers: texts } = usePageTexts();
  const { action, isRefused, restore } = useRestore({ register, end, reload });
  const { columns, may } = register;
  const { nameOf } = useRecordTexts(
    register,
    [],
    records.map(({ by }) => by),
  );
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
          <RemovedRow
            key={record.id}
            name={nameOfRecord(register, record)}
            record={record}
            by={nameOf(record.by)}
            busy={action.busy}
            restore={may.remove ? () => restore(record) : null}
          />
        ))}
      </Table>
    </div>
  );
}

/** Restores a record, unless somebody else went on with it. */
function useRestore({ register, end, reload }: Omit<RemovedRecordsProps, 'records'>) {
  const [isRefused, setRefused] = useState(false);
  const { action, save } = useSaving();
  const restore = (record: SeenRecord) => {
    const { id, rev } = record;
    setRefused(false);
    save(
      { reason: null, changes: [{ kind: register.kind, id, rev, set: {}, removed: false }] },
      (outcome) => {
        if ('conflict' in outcome) {
          setRefused(true);
          reload();
        } else end({ op: outcome.op, what: 'restored', name: nameOfRecord(register, record) });
      },
    );
  };
  return { action, isRefused, restore };
}

interface RemovedRowProps {
  readonly name: string;
  readonly record: SeenRecord;
  readonly by: string;
  readonly busy: boolean;
  /** Null: the viewer may not. */
  readonly restore: (() => void) | null;
}

function RemovedRow({ name, record, by, busy, restore }: RemovedRowProps) {
  const { words } = useLanguage();
  const { registers: texts } = usePageTexts();
  return (
    <tr>
      <th scope="row" className="cell-name">
        <span className="subtle number">{record.id}</span> {name}
      </th>
      <td>{by}</td>
      <td className="cell-number">{momentText(record.at, words.format.tag)}</td>
      {restore && (
        <td className="cell-number">
          <Button compact busy={busy} aria-label={texts.restoreOf(name)} onClick={restore}>
            {texts.restore}
          </Button>
        </td>
      )}
    </tr>
  );
}
