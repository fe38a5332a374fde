import { FigureValue } from '../../figures/figure-value';
import { KnownValue } from '../../figures/known-value';
import { figureOf } from '../../model/figure';
import type { FigureId } from '../../../../src/domain/indicators/catalogue';
import type { Measured } from '../../../../src/domain/indicators/figure-at';
import type { Doubted } from '../../../../src/report/doubt';
import { useLanguage } from '../../surface/language';
import { Table, numbers } from '../../ui/table';
import { usePage } from '../shared/page-context';
import type { ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

const COLUMNS: readonly FigureId[] = ['BAC', 'PV', 'EV', 'AC', 'CPI', 'EAC', 'VAC'];

/** Earned value deliverable by deliverable, then outside work and the project. */
export function CostTable({ result }: ResultProps) {
  const texts = usePageTexts();
  const { words } = useLanguage();
  const { basis, format } = usePage();
  const outside = result.outside;
  const heads = COLUMNS.map((id) => (
    <abbr key={id} title={words.indicator[id].name}>
      {words.indicator[id].label}
    </abbr>
  ));
  return (
    <Table
      label={texts.costs.byDeliverable}
      columns={[texts.deliverables.name, ...numbers(heads)]}
      foot={<CostRow name={texts.deliverables.project} measured={result} result={result} />}
    >
      {result.deliverables.map((deliverable) => (
        <CostRow key={deliverable.id} name={`${deliverable.id} ${deliverable.name}`} measured={deliverable} result={result} />
      ))}
      {outside.issues > 0 && (
        <tr>
          <th scope="row">{texts.costs.outside}</th>
          <td colSpan={3} />
          <td className="cell-number">
            {basis === 'cost' ? (
              <KnownValue value={outside.actualCost} tell={format.money} />
            ) : (
              <KnownValue value={outside.effort.spent} tell={format.effort} />
            )}
          </td>
          <td colSpan={3} />
        </tr>
      )}
    </Table>
  );
}

function CostRow({ name, measured, result }: ResultProps & { readonly name: string; readonly measured: Measured & Doubted }) {
  const { basis, format } = usePage();
  return (
    <tr>
      <th scope="row" className="cell-name">
        {name}
      </th>
      {COLUMNS.map((id) => (
        <td key={id} className="cell-number">
          <FigureValue
            of={measured}
            figure={figureOf(measured, basis, id)}
            basis={basis}
            format={format}
            statusDate={result.statusDate}
          />
        </td>
      ))}
    </tr>
  );
}
