import type { RegisteredRisk } from '../../../../src/contract/risks';
import { useLanguage } from '../../surface/language';
import { Button } from '../../ui/button';
import '../../ui/table.css';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

interface SettledRisksProps {
  readonly risks: readonly RegisteredRisk[];
  /** Null: the reader may not. */
  readonly edit: ((id: string) => void) | null;
}

/** What occurred and what was closed: it counts no more, and stays on record. */
export function SettledRisks({ risks, edit }: SettledRisksProps) {
  const { words } = useLanguage();
  const { risks: texts } = usePageTexts();
  const { format } = usePage();
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={texts.settled(format.count(risks.length))}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.page.column.risk}</th>
            <th scope="col">{texts.state}</th>
            <th scope="col" className="cell-number">
              {texts.since}
            </th>
            {edit && (
              <th scope="col">
                <span className="visually-hidden">{texts.edit}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {risks.map(({ id, entry, settled, raised }) => {
            const since = entry.status === 'open' ? raised : settled;
            return (
              <tr key={id}>
                <th scope="row" className="cell-name">
                  {id} {entry.title}
                </th>
                <td>{texts.states[entry.status]}</td>
                <td className="cell-number">{since === null ? '' : format.longDay(since)}</td>
                {edit && (
                  <td>
                    <Button appearance="subtle" compact aria-label={texts.editOf(entry.title)} onClick={() => edit(id)}>
                      {texts.edit}
                    </Button>
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
