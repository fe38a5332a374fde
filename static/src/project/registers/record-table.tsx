import { useState } from 'react';
import type { SeenRecord } from '../../../../src/contract/registers/calls';
import type { Field } from '../../../../src/domain/register/field';
import { valueOf } from '../../../../src/domain/register/register-record';
import { useLanguage } from '../../surface/language';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Table, type Column } from '../../ui/table';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { filtered, nextOrder, ordered, type Order } from './record-order';
import { nameOfRecord } from './record-name';
import { useRecordTexts } from './use-record-texts';
import type { SeenRegister } from './seen-register';

interface RecordTableProps {
  readonly register: SeenRegister;
  readonly records: readonly SeenRecord[];
  readonly open: (record: SeenRecord) => void;
}

const NUMBERS: ReadonlySet<Field['type'] | undefined> = new Set(['day', 'days', 'money'] as const);

/** The records of a register, filtered by what is typed and sorted by a click on a head. */
export function RecordTable({ register, records, open }: RecordTableProps) {
  const { locale } = useLanguage();
  const { registers: texts } = usePageTexts();
  const [order, setOrder] = useState<Order | null>(null);
  const [filter, setFilter] = useState('');
  const { fields } = register;
  const { textOf } = useRecordTexts(
    register,
    records.map((record) => record.fields),
    [],
  );
  const cell: CellText = (record, name) => textOf(name, valueOf(record.fields, name));
  const found = filtered(records, filter, (record) => Object.keys(fields).map((name) => cell(record, name)));
  const field = order === null ? undefined : fields[order.column];
  const rows = ordered(found, order, { field, textOf: cell, locale });
  return (
    <div className="stack-small">
      <div className="row-between record-filter">
        <TextField type="search" label={texts.filter} value={filter} onChange={setFilter} />
        <Count found={rows.length} all={records.length} />
      </div>
      {rows.length === 0 ? (
        <p className="subtle">{texts.noneFound}</p>
      ) : (
        <Rows register={register} rows={rows} cell={cell} order={order} setOrder={setOrder} open={open} />
      )}
    </div>
  );
}

type CellText = (record: SeenRecord, name: string) => string;

function Count({ found, all }: { readonly found: number; readonly all: number }) {
  const { registers: texts } = usePageTexts();
  const { count } = usePage().format;
  return (
    <p className="subtle" role="status">
      {texts.count(found, all, count(found), count(all))}
    </p>
  );
}

interface RowsProps {
  readonly register: SeenRegister;
  readonly rows: readonly SeenRecord[];
  readonly cell: CellText;
  readonly order: Order | null;
  readonly setOrder: (order: Order | null) => void;
  readonly open: (record: SeenRecord) => void;
}

function Rows({ register, rows, cell, order, setOrder, open }: RowsProps) {
  const { registers: texts } = usePageTexts();
  const { fields, columns, words, may } = register;
  const [act, actOf] = may.change ? [texts.edit, texts.editOf] : [texts.view, texts.viewOf];
  const heads = columns.map((name): Column => {
    const sorted = order?.column !== name ? undefined : order.descending ? 'descending' : 'ascending';
    const head = (
      <button type="button" className="table-sort" onClick={() => setOrder(nextOrder(order, name))}>
        {words.fields[name]}
      </button>
    );
    return { head, sorted, ...(NUMBERS.has(fields[name]?.type) && { kind: 'number' }) };
  });
  return (
    <Table className="record-table" label={words.title} columns={[...heads, { head: act, spoken: true }]}>
      {rows.map((record) => (
        <tr key={record.id}>
          {columns.map((name, place) => (
            <RecordCell key={name} field={fields[name]} id={place === 0 ? record.id : null}>
              {cell(record, name)}
            </RecordCell>
          ))}
          <td className="cell-number">
            <Button
              appearance="subtle"
              compact
              aria-label={actOf(nameOfRecord(register, record))}
              onClick={() => open(record)}
            >
              {act}
            </Button>
          </td>
        </tr>
      ))}
    </Table>
  );
}

interface RecordCellProps {
  readonly field: Field | undefined;
  /** The cell names the record. */
  readonly id: string | null;
  readonly children: string;
}

function RecordCell({ field, id, children }: RecordCellProps) {
  if (id === null) return <td className={NUMBERS.has(field?.type) ? 'cell-number' : ''}>{children}</td>;
  return (
    <th scope="row" className="cell-name">
      <span className="subtle number">{id}</span> {children}
    </th>
  );
}
