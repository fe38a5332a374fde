import type { ResultView } from '../../../../src/contract/views';
import { CriticalityLabel } from '../../figures/criticality-label';
import { KnownValue } from '../../figures/known-value';
import { Table, numbers } from '../../ui/table';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts, useReportWords } from '../shared/page-texts';
import { useNames } from '../shared/use-names';
import { EditCell } from './edit-cell';
import { RiskSubjectLine } from './risk-subject';
import './risk-table.css';

type OpenRisk = ResultView['risks']['open'][number];

interface OpenRisksProps extends ResultProps {
  /** Null: the viewer may not edit. */
  readonly edit: ((id: string) => void) | null;
}

/** The risks that may still occur, the most critical first. */
export function OpenRisks({ result, edit }: OpenRisksProps) {
  const words = useReportWords();
  const { risks: texts } = usePageTexts();
  const { view } = usePage();
  const { column } = words.page;
  const { open } = result.risks;
  const nameOf = useNames(open.flatMap(({ owner }) => owner ?? []));
  if (open.length === 0) return null;
  const columns = [
    column.criticality,
    column.risk,
    ...numbers([
      column.probability,
      column.impactDays,
      ...(view.capabilities.seeCosts ? [column.impactMoney] : []),
    ]),
    texts.owner,
    column.response,
    ...numbers([column.due]),
    ...(edit ? [{ head: texts.edit, spoken: true }] : []),
  ];
  return (
    <Table label={texts.all} columns={columns} className="risk-table">
      {open.map((risk) => (
        <OpenRiskRow key={risk.id} result={result} risk={risk} edit={edit} nameOf={nameOf} />
      ))}
    </Table>
  );
}

interface OpenRiskRowProps extends OpenRisksProps {
  readonly risk: OpenRisk;
  readonly nameOf: (accountId: string) => string;
}

function OpenRiskRow({ result, risk, edit, nameOf }: OpenRiskRowProps) {
  const words = useReportWords();
  const { risks: texts } = usePageTexts();
  const { format, view } = usePage();
  const { id, title, probability, impactDays, impactMoney, owner, response, due, concerns } = risk;
  const money = impactMoney.known ? format.money(Math.round(probability * impactMoney.value)) : null;
  const isUnsaid = !impactMoney.known && impactMoney.because === 'no-risk-cost';
  const atLeast = isUnsaid ? ` (${words.reasons['no-risk-cost'].because})` : '';
  return (
    <tr>
      <td>
        <CriticalityLabel
          criticality={risk.criticality}
          why={`${texts.expected(format.workingDays(probability * impactDays), money)}${atLeast}`}
        />
      </td>
      <th scope="row" className="cell-name">
        {id} {title}
        {concerns && <RiskSubjectLine result={result} subject={concerns} />}
      </th>
      <td className="cell-number">{format.percent(probability)}</td>
      <td className="cell-number">{format.workingDays(impactDays)}</td>
      {view.capabilities.seeCosts && (
        <td className="cell-number">
          <KnownValue value={impactMoney} format={format.money} />
        </td>
      )}
      <td>{owner === null ? '' : nameOf(owner)}</td>
      <td className="risk-response">{response}</td>
      <td className="cell-number">
        {due !== null && format.day(due, result.statusDate)}
        {due !== null && due < result.statusDate && (
          <span className="risk-passed small">{texts.responsePassed}</span>
        )}
      </td>
      {edit && <EditCell id={id} title={title} edit={edit} />}
    </tr>
  );
}
