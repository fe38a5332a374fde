import { FigureValue } from '../../figures/figure-value';
import { figureOf } from '../../model/figure';
import type { FigureId } from '../../../../src/domain/indicators/catalogue';
import { useLanguage } from '../../surface/language';
import { Button } from '../../ui/button';
import '../../ui/table.css';
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
      <div className="table-frame" tabIndex={0} role="region" aria-label={texts.figure.showDeliverables}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{texts.deliverables.name}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="cell-number">
                  {words.indicator[column].label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
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
                      figure={figureOf(deliverable, basis, column)}
                      basis={basis}
                      format={format}
                      statusDate={result.statusDate}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
