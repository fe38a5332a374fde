import type { RegisteredRisk } from '../../../../src/contract/risks';
import { Table, numbers } from '../../ui/table';
import { usePage } from '../shared/page-context';
import { usePageTexts, useReportWords } from '../shared/page-texts';
import { EditCell } from './edit-cell';

interface SettledRisksProps {
  readonly risks: readonly RegisteredRisk[];
  /** Null: the viewer may not edit. */
  readonly edit: ((id: string) => void) | null;
}

/** The risks that occurred or were closed. They count no more and stay in the register. */
export function SettledRisks({ risks, edit }: SettledRisksProps) {
  const words = useReportWords();
  const { risks: texts } = usePageTexts();
  const { format } = usePage();
  const columns = [
    words.page.column.risk,
    texts.state,
    ...numbers([texts.since]),
    ...(edit ? [{ head: texts.edit, spoken: true }] : []),
  ];
  return (
    <Table label={texts.settled(format.count(risks.length))} columns={columns}>
      {risks.map(({ id, entry, settled, raised }) => {
        const since = entry.status === 'open' ? raised : settled;
        return (
          <tr key={id}>
            <th scope="row" className="cell-name">
              {id} {entry.title}
            </th>
            <td>{texts.states[entry.status]}</td>
            <td className="cell-number">{since === null ? '' : format.longDay(since)}</td>
            {edit && <EditCell id={id} title={entry.title} edit={edit} />}
          </tr>
        );
      })}
    </Table>
  );
}
