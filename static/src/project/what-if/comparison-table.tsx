import type { ReactNode } from 'react';
import { Table, numbers } from '../../ui/table';
import { usePageTexts } from '../shared/page-texts';

interface ComparisonTableProps {
  readonly title: string;
  /** What the rows are. */
  readonly of: string;
  readonly children: ReactNode;
}

/** Rows with what is, what would be, and the difference. */
export function ComparisonTable({ title, of, children }: ComparisonTableProps) {
  const { whatIf: texts } = usePageTexts();
  return (
    <section className="page-section">
      <h3>{title}</h3>
      <Table label={title} columns={[of, ...numbers([texts.today, texts.then, texts.change])]}>
        {children}
      </Table>
    </section>
  );
}

interface ComparisonRowProps {
  readonly name: string;
  readonly before: ReactNode;
  readonly after: ReactNode;
  readonly change: ReactNode;
}

export function ComparisonRow({ name, before, after, change }: ComparisonRowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="cell-number">{before}</td>
      <td className="cell-number">{after}</td>
      <td className="cell-number">{change}</td>
    </tr>
  );
}
