import type { FigureId } from '../../../../src/domain/indicators/catalogue';
import { tableSteps } from '../../../../src/report/column-steps';
import { methodGaps } from '../../../../src/report/method-gaps';
import { reconciled } from '../../../../src/report/reconciled';
import { FigureValue } from '../../figures/figure-value';
import { Table, numbers } from '../../ui/table';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts, useReportWords } from '../shared/page-texts';

/**
 * What methods give that compute the project as a whole, and how far that is from the announced sum of the
 * rows.
 */
export function MethodGaps({ result }: ResultProps) {
  const words = useReportWords();
  const { costs: texts } = usePageTexts();
  const { basis, format } = usePage();
  const printed = reconciled(result, tableSteps(result));
  const gaps = methodGaps(printed, basis);
  const announced = words.indicator.EAC.name;
  const shared = {
    basis,
    format: { ...format, effort: format.personDayTenths, signedPersonDays: format.signedPersonDayTenths },
    statusDate: result.statusDate,
  };
  const row = (id: FigureId, name: string, unit: 'amount' | 'variance', amount: number) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <td className="cell-number">
        <FigureValue of={result} figure={{ id, unit, value: { known: true, value: amount } }} {...shared} />
      </td>
    </tr>
  );
  if (gaps.length === 0) return null;
  return (
    <Table
      label={texts.methodGaps}
      columns={[words.page.column.method, ...numbers([words.indicator.EAC.label])]}
    >
      {gaps.map(({ method, value, gap }) => [
        row(method, words.indicator[method].name, 'amount', value),
        row(method, words.page.budget.methodGap(words.indicator[method].name, announced), 'variance', gap),
      ])}
    </Table>
  );
}
