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
  /** What the first cell of a deliverable shows. */
  readonly name: (deliverable: ResultProps['result']['deliverables'][number]) => ReactNode;
}

/**
 * Figures by deliverable, of the work outside, of what the sums leave out, and of the project; they add up.
 * With an estimate at completion among them, the last column names the method of each row.
 */
export function RowsTable({ result, label, ids, name }: RowsTableProps) {
  const { deliverables: texts } = usePageTexts();
  const { locale } = useLanguage();
  const words = useReportWords();
  const { basis } = usePage();
  const printed = useMemo(() => reconciled(result, tableSteps(result)), [result]);
  const methodHead = ids.includes('EAC') ? [words.page.column.method] : [];
  const partial = partialTotals(printed, basis, ids, locale);
  const row = { result: printed, ids };
  return (
    <>
      <Table
        label={label}
        columns={[texts.name, ...numbers(ids.map((id) => <Head key={id} id={id} />)), ...methodHead]}
        foot={
          <Row {...row} head={words.page.budget.rows.total} of={printed} measures={printed[basis]}>
            {(id) => figureAt(printed, basis, id)}
          </Row>
        }
      >
        {printed.deliverables.map((deliverable) => (
          <Row
            key={deliverable.id}
            {...row}
            head={name(deliverable)}
            isNamed
            of={deliverable}
            measures={deliverable[basis]}
          >
            {(id) => figureOf(deliverable, basis, id).value}
          </Row>
        ))}
        <RestRows {...row} />
      </Table>
      {partial !== null && <p className="small subtle">{partial}</p>}
    </>
  );
}

function Head({ id }: { readonly id: FigureId }) {
  const { indicator } = useReportWords();
  return <abbr title={indicator[id].name}>{indicator[id].label}</abbr>;
}

/** The work outside of deliverables, and what the sums above leave out. */
function RestRows({ result, ids }: Pick<RowProps, 'result' | 'ids'>) {
  const { rows: texts } = useReportWords().page.budget;
  const { basis } = usePage();
  const leftOut = new Map(ids.map((id) => [id, leftOutOf(result, basis, id)]));
  return (
    <>
      {ids.some(addsUp) && (
        <Row result={result} ids={ids} head={texts.outside} of={result} measures={result.outside[basis]}>
          {(id) => outsideFigure(result.outside, basis, id)}
        </Row>
      )}
      {[...leftOut.values()].some((figure) => figure !== undefined) && (
        <Row result={result} ids={ids} head={texts.leftOut} of={result} measures={null}>
          {(id) => leftOut.get(id)}
        </Row>
      )}
    </>
  );
}

interface RowProps extends ResultProps {
  readonly ids: readonly FigureId[];
  readonly head: ReactNode;
  /** The head is the name of a deliverable. */
  readonly isNamed?: boolean;
  /** Whose confidence says whether a forecast is in doubt. */
  readonly of: Doubted;
  /** Null: the row has no estimate at completion of its own. */
  readonly measures: Pick<Measured['cost'], 'estimateAtCompletion'> | null;
  readonly children: (id: FigureId) => Known<number> | undefined;
}

function Row({ result, ids, head, isNamed = false, of, measures, children: figure }: RowProps) {
  return (
    <tr>
      <th scope="row" className={isNamed ? 'cell-name' : undefined}>
        {head}
      </th>
      {ids.map((id) => (
        <RowCell key={id} id={id} of={of} value={figure(id)} result={result} />
      ))}
      {ids.includes('EAC') && <MethodCell measures={measures} />}
    </tr>
  );
}

function MethodCell({ measures }: Pick<RowProps, 'measures'>) {
  const { estimateMethod } = useReportWords().page.budget;
  if (!measures?.estimateAtCompletion.announced.known) return <td />;
  return <td>{estimateMethod[measures.estimateAtCompletion.method]}</td>;
}

interface RowCellProps extends ResultProps {
  readonly id: FigureId;
  readonly of: Doubted;
  readonly value: Known<number> | undefined;
}

function RowCell({ id, of, value, result }: RowCellProps) {
  const { basis, format } = usePage();
  const { unit } = figureOf(result, basis, id);
  // One decimal everywhere, so that the printed tenths add up.
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
