import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import { Table } from '../../ui/table';
import { useRowFocus } from '../../ui/use-row-focus';
import { usePageTexts } from '../shared/page-texts';

interface RowsSectionProps<T> {
  readonly title: string;
  readonly help: string;
  /** Heads of all columns but that of the remove button. */
  readonly columns: readonly string[];
  readonly rows: readonly T[];
  readonly change: (rows: readonly T[]) => void;
  /** A new row. */
  readonly added: T;
  readonly addText: string;
  readonly rowOf: (row: T, index: number, controls: RowControls<T>) => ReactNode;
}

export interface RowControls<T> {
  readonly change: (part: Partial<T>) => void;
  readonly remove: () => void;
}

/** A table of the settings: rows are changed in place, removed one by one, and added at the end. */
export function RowsSection<T>(props: RowsSectionProps<T>) {
  const { title, help, columns, rows, change, added, addText, rowOf } = props;
  const { settings: texts } = usePageTexts();
  const { around, removed } = useRowFocus(rows.length);
  const controlsOf = (index: number): RowControls<T> => ({
    change: (part) => change(rows.map((row, at) => (at === index ? { ...row, ...part } : row))),
    remove: () => {
      removed(index);
      change(rows.filter((_, at) => at !== index));
    },
  });
  return (
    <section className="page-section" ref={around}>
      <h3>{title}</h3>
      <p className="subtle">{help}</p>
      {rows.length > 0 && (
        <Table label={title} columns={[...columns, { head: texts.remove, spoken: true }]}>
          {rows.map((row, index) => rowOf(row, index, controlsOf(index)))}
        </Table>
      )}
      <div className="row">
        <Button data-row="add" onClick={() => change([...rows, added])}>
          {addText}
        </Button>
      </div>
    </section>
  );
}
