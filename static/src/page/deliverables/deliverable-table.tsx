import { useState } from 'react';
import { nextOrder, ordered, SORT_COLUMNS } from '../../model/deliverable-order';
import type { Order, SortColumn } from '../../model/deliverable-order';
import { Icon } from '../../ui/icon';
import '../../ui/table.css';
import type { ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { DeliverableRow, TotalRow } from './deliverable-row';
import './deliverable-table.css';

const NUMBERS: ReadonlySet<SortColumn> = new Set(['issues', 'remaining', 'committed', 'forecast', 'slip']);

/** One dense row a deliverable, sorted by any column; the project's own line closes it. */
export function DeliverableTable({ result }: ResultProps) {
  const { deliverables: texts } = usePageTexts();
  const [order, setOrder] = useState<Order | null>({ column: 'weather', descending: true });
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={texts.all}>
      <table className="table deliverable-table">
        <thead>
          <tr>
            {SORT_COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                className={NUMBERS.has(column) ? 'cell-number' : undefined}
                aria-sort={order?.column === column ? (order.descending ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" className="table-sort" onClick={() => setOrder(nextOrder(order, column))}>
                  {texts[column]}
                  {order?.column === column && <Icon name={order.descending ? 'closed' : 'opened'} />}
                </button>
              </th>
            ))}
            <th scope="col">{texts.acceptance}</th>
          </tr>
        </thead>
        <tbody>
          {ordered(result.deliverables, order).map((deliverable) => (
            <DeliverableRow key={deliverable.id} result={result} deliverable={deliverable} />
          ))}
        </tbody>
        <tfoot>
          <TotalRow result={result} />
        </tfoot>
      </table>
    </div>
  );
}
