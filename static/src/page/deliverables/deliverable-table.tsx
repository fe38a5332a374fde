import { useState } from 'react';
import { nextOrder, ordered, SORT_COLUMNS } from '../../model/deliverable-order';
import type { Order, SortColumn } from '../../model/deliverable-order';
import { Icon } from '../../ui/icon';
import { Table } from '../../ui/table';
import type { Column } from '../../ui/table';
import type { ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { DeliverableRow, TotalRow } from './deliverable-row';
import './deliverable-table.css';

const NUMBERS: ReadonlySet<SortColumn> = new Set(['issues', 'remaining', 'committed', 'forecast', 'slip']);

/** One dense row a deliverable, sorted by any column; the project's own line closes it. */
export function DeliverableTable({ result }: ResultProps) {
  const { deliverables: texts } = usePageTexts();
  const [order, setOrder] = useState<Order | null>({ column: 'weather', descending: true });
  const heads = SORT_COLUMNS.map((column): Column => {
    const sorted = order?.column !== column ? undefined : order.descending ? 'descending' : 'ascending';
    const head = (
      <button type="button" className="table-sort" onClick={() => setOrder(nextOrder(order, column))}>
        {texts[column]}
        {sorted && <Icon name={sorted === 'descending' ? 'closed' : 'opened'} />}
      </button>
    );
    return { head, sorted, ...(NUMBERS.has(column) && { kind: 'number' }) };
  });
  return (
    <Table
      label={texts.all}
      columns={[...heads, texts.acceptance]}
      className="deliverable-table"
      foot={<TotalRow result={result} />}
    >
      {ordered(result.deliverables, order).map((deliverable) => (
        <DeliverableRow key={deliverable.id} result={result} deliverable={deliverable} />
      ))}
    </Table>
  );
}
