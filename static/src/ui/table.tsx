import type { ReactNode } from 'react';
import './table.css';

export interface Column {
  readonly head: ReactNode;
  /** Numbers and dates are aligned right; `long-number`: under a head of several words. */
  readonly kind?: 'number' | 'long-number';
  /** The head is for screen readers alone: the cells explain themselves, such as buttons. */
  readonly spoken?: boolean;
  readonly sorted?: 'ascending' | 'descending' | undefined;
}

interface TableProps {
  readonly label: string;
  /** A head alone is that of a column of text. */
  readonly columns: readonly (Column | string)[];
  readonly className?: string;
  /** The rows at the end. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

const CLASSES = { number: 'cell-number', 'long-number': 'cell-number cell-wrapped' } as const;

/** A table in a frame that scrolls sideways where it is too narrow. */
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

/** Columns of numbers with their heads. */
export const numbers = (
  heads: readonly ReactNode[],
  kind: 'number' | 'long-number' = 'number',
): readonly Column[] => heads.map((head) => ({ head, kind }));
