import { useMemo, useState } from 'react';
import { tableSteps } from '../../../../src/report/column-steps';
import { partialTotals } from '../../../../src/report/partial-totals';
import { reconciled } from '../../../../src/report/reconciled';
import { nextOrder, ordered, SORT_COLUMNS, type Order, type SortColumn } from './deliverable-order';
import { useLanguage } from '../../surface/language';
import { Icon } from '../../ui/icon';
import { Table, type Column } from '../../ui/table';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { DeliverableRow, OutsideRow, TotalRow } from './deliverable-row';
import './deliverable-table.css';

const NUMBERS: ReadonlySet<SortColumn> = new Set(['issues', 'remaining', 'committed', 'forecast', 'slip']);

/** A row for each deliverable, sorted by any column; the row of the project is the last one. */
export function DeliverableTable({ result }: ResultProps) {
  const { deliverables: texts } = usePageTexts();
  const { locale } = useLanguage();
  const { basis } = usePage();
  const [order, setOrder] = useState<Order | null>(null);
  const printed = useMemo(() => reconciled(result, tableSteps(result)), [result]);
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
  const partial = partialTotals(printed, basis, ['remaining'], locale);
  return (
    <>
      <Table
        label={texts.all}
        columns={[...heads, texts.acceptance]}
        className="deliverable-table"
        foot={
          <>
            {result.outside.issues > 0 && <OutsideRow result={printed} />}
            <TotalRow result={printed} />
          </>
        }
      >
        {ordered(printed.deliverables, order).map((deliverable) => (
          <DeliverableRow key={deliverable.id} result={printed} deliverable={deliverable} />
        ))}
      </Table>
      {partial !== null && <p className="small subtle">{partial}</p>}
    </>
  );
}
