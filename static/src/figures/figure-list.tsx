import type { FindingView } from '../../../src/contract/views';
import type { Day } from '../../../src/domain/calendar/day';
import type { Doubted } from '../../../src/report/doubt';
import type { Format } from '../../../src/report/format/format';
import { formulaOf } from '../../../src/report/formula-of';
import { figureOf } from './figure';
import type { FigureId } from '../../../src/domain/indicators/catalogue';
import type { Basis, Measured } from '../../../src/domain/indicators/figure-at';
import { useLanguage } from '../surface/language';
import { FigureConfidence } from './figure-confidence';
import { FigureValue } from './figure-value';
import './figure-list.css';

interface FigureListProps {
  readonly measured: Measured & Doubted;
  readonly basis: Basis;
  readonly ids: readonly FigureId[];
  readonly format: Format;
  readonly statusDate: Day;
  /** Findings of a project: its figures are shown with the confidence in each. */
  readonly findings?: readonly FindingView[];
}

/** Figures by name, each with its formula in words, its inputs, and reason and remedy where it is unknown. */
export function FigureList(props: FigureListProps) {
  return (
    <dl className="figure-list">
      {props.ids.map((id) => (
        <FigureEntry key={id} {...props} id={id} />
      ))}
    </dl>
  );
}

function FigureEntry({
  measured,
  basis,
  id,
  format,
  statusDate,
  findings,
}: FigureListProps & { readonly id: FigureId }) {
  const { words } = useLanguage();
  const figure = figureOf(measured, basis, id);
  return (
    <div className="figure-entry">
      <dt>{words.indicator[id].name}</dt>
      <dd>
        <FigureValue of={measured} figure={figure} basis={basis} format={format} statusDate={statusDate} />
      </dd>
      <dd className="figure-detail">
        {formulaOf(id, words)}. {words.reading[id]}
        <Inputs
          measured={measured}
          basis={basis}
          format={format}
          statusDate={statusDate}
          ids={figure.inputs}
        />
        {!figure.value.known && <Remedy {...words.reasons[figure.value.because]} />}
        {figure.value.known && findings && (
          <FigureConfidence named id={id} basis={basis} findings={findings} format={format} />
        )}
      </dd>
    </div>
  );
}

function Inputs({ measured, basis, ids, format, statusDate }: FigureListProps) {
  const { words } = useLanguage();
  if (ids.length === 0) return null;
  return (
    <ul className="figure-inputs">
      {ids.map((id) => (
        <li key={id}>
          {words.indicator[id].label}{' '}
          <FigureValue
            of={measured}
            figure={figureOf(measured, basis, id)}
            basis={basis}
            format={format}
            statusDate={statusDate}
          />
        </li>
      ))}
    </ul>
  );
}

function Remedy({ because, mend }: { readonly because: string; readonly mend: string }) {
  const { texts } = useLanguage();
  return <p>{texts.common.unknown(because, mend)}</p>;
}
