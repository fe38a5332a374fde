import { FigureValue } from '../../figures/figure-value';
import { figureOf } from '../../model/figure';
import type { FigureId } from '../../../../src/domain/indicators/catalogue';
import { useLanguage } from '../../surface/language';
import { Button } from '../../ui/button';
import { Table, numbers } from '../../ui/table';
import { usePage } from '../shared/page-context';
import type { ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

/** A figure and its inputs deliverable by deliverable; each opens down to its issues. */
export function FigureByDeliverable({ result, id }: ResultProps & { readonly id: FigureId }) {
  const texts = usePageTexts();
  const { words } = useLanguage();
  const { basis, format, go } = usePage();
  const columns = [id, ...figureOf(result, basis, id).inputs];
  return (
    <>
      <p className="small subtle">{texts.figure.help}</p>
      <Table
        label={texts.figure.showDeliverables}
        columns={[texts.deliverables.name, ...numbers(columns.map((column) => words.indicator[column].label))]}
      >
        {result.deliverables.map((deliverable) => (
          <tr key={deliverable.id}>
            <th scope="row" className="cell-name">
              <Button appearance="link" compact onClick={() => go({ page: 'deliverables', deliverable: deliverable.id })}>
                {deliverable.id} {deliverable.name}
              </Button>
            </th>
            {columns.map((column) => (
              <td key={column} className="cell-number">
                <FigureValue
                  of={deliverable}
                  figure={figureOf(deliverable, basis, column)}
                  basis={basis}
                  format={format}
                  statusDate={result.statusDate}
                />
              </td>
            ))}
          </tr>
        ))}
      </Table>
    </>
  );
}
