import type { ReactNode } from 'react';
import '../../ui/table.css';

interface RowTableProps {
  readonly label: string;
  /** Heads of the columns; the last one, over the buttons, is spoken only. */
  readonly heads: readonly string[];
  readonly lastHead: string;
  readonly children: ReactNode;
}

/** Boxes in rows under common heads. */
export function RowTable({ label, heads, lastHead, children }: RowTableProps) {
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={label}>
      <table className="table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{lastHead}</span>
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
