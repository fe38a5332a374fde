import { figureOf } from '../../figures/figure';
import type { FigureId } from '../../../../src/domain/indicators/catalogue';
import { Button } from '../../ui/button';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { RowsTable } from '../shared/rows-table';

/** Methods of the whole project: the method of a row has a column of its own. */
const METHODS: ReadonlySet<FigureId> = new Set<FigureId>(['EAC.bottomUp', 'EAC.typical', 'EAC.atypical']);

/** A figure and its inputs by deliverable; each deliverable leads to its page and issues. */
export function FigureByDeliverable({ result, id }: ResultProps & { readonly id: FigureId }) {
  const texts = usePageTexts();
  const { basis, go } = usePage();
  const inputs = figureOf(result, basis, id).inputs.filter((input) => !METHODS.has(input));
  const ids: readonly FigureId[] = id === 'EAC' ? ['AC', 'ETC', 'EAC'] : [id, ...inputs];
  return (
    <>
      <p className="small subtle">{texts.figure.help}</p>
      <RowsTable
        result={result}
        label={texts.figure.showDeliverables}
        ids={ids}
        name={(deliverable) => (
          <Button
            appearance="link"
            compact
            onClick={() => go({ page: 'deliverables', deliverable: deliverable.id })}
          >
            {deliverable.id} {deliverable.name}
          </Button>
        )}
      />
    </>
  );
}
