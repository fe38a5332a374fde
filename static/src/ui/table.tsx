import type { ReactNode } from 'react';
import './table.css';

export interface Column {
  readonly head: ReactNode;
  /** Numbers and dates, to the right; `long-number`: under a head of several words. */
  readonly kind?: 'number' | 'long-number';
  /** The head is for those who hear the table: what stands in the column, such as buttons, says it itself. */
  readonly spoken?: boolean;
  readonly sorted?: 'ascending' | 'descending' | undefined;
}

interface TableProps {
  readonly label: string;
  /** A head alone is that of a column of words. */
  readonly columns: readonly (Column | string)[];
  readonly className?: string;
  /** Rows that close the table. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

const CLASSES = { number: 'cell-number', 'long-number': 'cell-number cell-wrapped' } as const;

/** Rows under their heads, in a frame that scrolls sideways where it is narrower than they are. */
export function Table({ label, columns, className, foot, children }: TableProps) {
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={label}>
      <table className={className === undefined ? 'table' : `table ${className}`}>
        <thead>
          <tr>
            {columns.map((column, index) => {
              const { head, kind, spoken, sorted }: Column =
                typeof column === 'string' ? { head: column } : column;
              return (
                <th key={index} scope="col" className={kind && CLASSES[kind]} aria-sort={sorted}>
                  {spoken === true ? <span className="visually-hidden">{head}</span> : head}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>{children}</tbody>
        {foot !== undefined && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}

/** Columns of numbers. */
export const numbers = (
  heads: readonly ReactNode[],
  kind: 'number' | 'long-number' = 'number',
): readonly Column[] => heads.map((head) => ({ head, kind }));
