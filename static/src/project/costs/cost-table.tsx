import type { FigureId } from '../../../../src/domain/indicators/catalogue';
import type { ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { RowsTable } from '../shared/rows-table';

const COLUMNS: readonly FigureId[] = ['BAC', 'PV', 'EV', 'AC', 'CPI', 'ETC', 'EAC', 'VAC'];

/** Earned value by deliverable, of the work outside, and of the project. */
export function CostTable({ result }: ResultProps) {
  const texts = usePageTexts();
  return (
    <RowsTable
      result={result}
      label={texts.costs.byDeliverable}
      ids={COLUMNS}
      name={({ id, name }) => `${id} ${name}`}
    />
  );
}
