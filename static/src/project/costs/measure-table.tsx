import { FigureConfidence } from '../../figures/figure-confidence';
import { FigureValue } from '../../figures/figure-value';
import { figureOf } from '../../figures/figure';
import type { FigureId } from '../../../../src/domain/indicators/catalogue';
import type { Basis } from '../../../../src/domain/indicators/figure-at';
import { useLanguage } from '../../surface/language';
import { Table, numbers } from '../../ui/table';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

const MEASURES: readonly FigureId[] = [
  'BAC',
  'PV',
  'EV',
  'AC',
  'SV',
  'CV',
  'SPI',
  'CPI',
  'CR',
  'ETC',
  'VAC',
  'TCPI',
  'TCPI.EAC',
];

const HOURS: readonly FigureId[] = ['estimate', 'spent', 'remaining', 'earned'];

/** Each measure in work and, where the viewer may see it, in money. */
export function MeasureTable({ result }: ResultProps) {
  const { costs: texts } = usePageTexts();
  const { view } = usePage();
  const { words } = useLanguage();
  const bases: readonly Basis[] = view.capabilities.seeCosts ? ['cost', 'work'] : ['work'];
  return (
    <Table
      label={texts.measures}
      columns={[
        texts.measure,
        ...numbers(bases.map((basis) => (basis === 'cost' ? texts.money : texts.work))),
        words.indicator.confidence.label,
      ]}
    >
      {MEASURES.map((id) => (
        <MeasureRow key={id} result={result} id={id} bases={bases} />
      ))}
      {HOURS.map((id) => (
        <MeasureRow key={id} result={result} id={id} bases={bases} onlyWork />
      ))}
    </Table>
  );
}

interface MeasureRowProps extends ResultProps {
  readonly id: FigureId;
  readonly bases: readonly Basis[];
  readonly onlyWork?: boolean;
}

function MeasureRow({ result, id, bases, onlyWork = false }: MeasureRowProps) {
  const { words } = useLanguage();
  const { format } = usePage();
  const { label, name } = words.indicator[id];
  const shownBases = onlyWork ? (['work'] as const) : bases;
  const known = shownBases.find((one) => figureOf(result, one, id).value.known);
  return (
    <tr>
      <th scope="row">
        {name} {!name.startsWith(label) && <span className="subtle small">{label}</span>}
      </th>
      {bases.map((basis) => (
        <td key={basis} className="cell-number">
          {shownBases.some((one) => one === basis) && (
            <FigureValue
              of={result}
              figure={figureOf(result, basis, id)}
              basis={basis}
              format={format}
              statusDate={result.statusDate}
            />
          )}
        </td>
      ))}
      <td>
        {known && (
          <FigureConfidence id={id} format={format} basis={known} findings={result.confidence.findings} />
        )}
      </td>
    </tr>
  );
}
