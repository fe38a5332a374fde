import { useMemo, type ReactNode } from 'react';
import type { FigureId } from '../../../../src/domain/indicators/catalogue';
import { figureAt, type Measured } from '../../../../src/domain/indicators/figure-at';
import type { Known } from '../../../../src/domain/known';
import { tableSteps } from '../../../../src/report/column-steps';
import { partialTotals } from '../../../../src/report/partial-totals';
import { addsUp, leftOutOf, outsideFigure } from '../../../../src/report/project-rows';
import type { Doubted } from '../../../../src/report/doubt';
import { reconciled } from '../../../../src/report/reconciled';
import { FigureValue } from '../../figures/figure-value';
import { figureOf } from '../../figures/figure';
import { useLanguage } from '../../surface/language';
import { Table, numbers } from '../../ui/table';
import { usePage, type ResultProps } from './page-context';
import { usePageTexts, useReportWords } from './page-texts';

interface RowsTableProps extends ResultProps {
  readonly label: string;
  readonly ids: readonly FigureId[];
  /** What stands in the first cell of a deliverable. */
  readonly name: (deliverable: ResultProps['result']['deliverables'][number]) => ReactNode;
}

/**
 * Figures deliverable by deliverable, of the work outside, of what the sums leave out, and of the project:
 * what is printed adds up. The last column says by what each row lands, where landings are among the figures.
 */
export function RowsTable({ result, label, ids, name }: RowsTableProps) {
  const { deliverables: texts } = usePageTexts();
  const { locale } = useLanguage();
  const words = useReportWords();
  const { basis } = usePage();
  const { rows: rowWords, estimateMethod } = words.page.budget;
  const printed = useMemo(() => reconciled(result, tableSteps(result)), [result]);
  const heads = ids.map((id) => (
    <abbr key={id} title={words.indicator[id].name}>
      {words.indicator[id].label}
    </abbr>
  ));
  const lands = ids.includes('EAC');
  const methodOf = ({ estimateAtCompletion }: Measured['cost']) =>
    estimateAtCompletion.announced.known ? estimateMethod[estimateAtCompletion.method] : '';
  const leftOut = ids.map((id) => leftOutOf(printed, basis, id));
  const cells = (of: Doubted, figure: (id: FigureId, place: number) => Known<number> | undefined) =>
    ids.map((id, place) => <RowCell key={id} id={id} of={of} value={figure(id, place)} result={printed} />);
  const partial = partialTotals(printed, basis, ids, locale);
  return (
    <>
      <Table
        label={label}
        columns={[texts.name, ...numbers(heads), ...(lands ? [words.page.column.method] : [])]}
        foot={
          <tr>
            <th scope="row">{rowWords.total}</th>
            {cells(printed, (id) => figureAt(printed, basis, id))}
            {lands && <td>{methodOf(printed[basis])}</td>}
          </tr>
        }
      >
        {printed.deliverables.map((deliverable) => (
          <tr key={deliverable.id}>
            <th scope="row" className="cell-name">
              {name(deliverable)}
            </th>
            {cells(deliverable, (id) => figureOf(deliverable, basis, id).value)}
            {lands && <td>{methodOf(deliverable[basis])}</td>}
          </tr>
        ))}
        {ids.some(addsUp) && (
          <tr>
            <th scope="row">{rowWords.outside}</th>
            {cells(printed, (id) => outsideFigure(printed.outside, basis, id))}
            {lands && <td>{methodOf(printed.outside[basis])}</td>}
          </tr>
        )}
        {leftOut.some((left) => left !== undefined) && (
          <tr>
            <th scope="row">{rowWords.leftOut}</th>
            {cells(printed, (_, place) => leftOut[place])}
            {lands && <td />}
          </tr>
        )}
      </Table>
      {partial !== null && <p className="small subtle">{partial}</p>}
    </>
  );
}

interface RowCellProps extends ResultProps {
  readonly id: FigureId;
  readonly of: Doubted;
  readonly value: Known<number> | undefined;
}

function RowCell({ id, of, value, result }: RowCellProps) {
  const { basis, format } = usePage();
  const { unit } = figureOf(result, basis, id);
  // One decimal for all, so that tenths add up.
  const inTenths = {
    ...format,
    effort: format.personDayTenths,
    signedPersonDays: format.signedPersonDayTenths,
  };
  return (
    <td className="cell-number">
      {value && (
        <FigureValue
          of={of}
          figure={{ id, unit, value }}
          basis={basis}
          format={inTenths}
          statusDate={result.statusDate}
        />
      )}
    </td>
  );
}
