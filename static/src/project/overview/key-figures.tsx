import { useId, useState } from 'react';
import { FigureValue } from '../../figures/figure-value';
import { figureOf } from '../../figures/figure';
import type { FigureId } from '../../../../src/domain/indicators/catalogue';
import { timeIndexOf } from '../../../../src/report/time-index';
import { useLanguage } from '../../surface/language';
import { Icon } from '../../ui/icon';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { FigureDetail } from './figure-detail';
import './key-figures.css';

const KEY_FIGURES: readonly FigureId[] = [
  'percentComplete',
  'SPIt',
  'CPI',
  'finish',
  'slipFromContract',
  'EAC',
  'VAC',
  'remaining',
];

/** The key figures; each opens on its formula, its inputs and the deliverables. */
export function KeyFigures({ result }: ResultProps) {
  const texts = usePageTexts();
  const [open, setOpen] = useState<FigureId | null>(null);
  const detail = useId();
  return (
    <>
      <ul className="key-figures" aria-label={texts.overview.figures}>
        {KEY_FIGURES.map((id) => (
          <KeyFigure
            key={id}
            result={result}
            id={id}
            detail={open === id ? detail : null}
            toggle={() => setOpen(open === id ? null : id)}
          />
        ))}
      </ul>
      {open === null ? (
        <p className="small subtle">{texts.overview.figuresHelp}</p>
      ) : (
        <div id={detail}>
          <FigureDetail key={open} result={result} id={open} close={() => setOpen(null)} />
        </div>
      )}
    </>
  );
}

interface KeyFigureProps extends ResultProps {
  readonly id: FigureId;
  /** Id of the element with its details; null: it is closed. */
  readonly detail: string | null;
  readonly toggle: () => void;
}

function KeyFigure({ result, id, detail, toggle }: KeyFigureProps) {
  const { basis, format } = usePage();
  const label = useLabel(result, id);
  const isOpen = detail !== null;
  return (
    <li className={isOpen ? 'key-figure key-figure-open' : 'key-figure'}>
      <button type="button" aria-expanded={isOpen} aria-controls={detail ?? undefined} onClick={toggle}>
        {label}
        <Icon name={isOpen ? 'opened' : 'closed'} />
      </button>
      <span className="key-figure-value">
        <FigureValue
          of={result}
          figure={figureOf(result, basis, id)}
          basis={basis}
          format={format}
          statusDate={result.statusDate}
        />
      </span>
    </li>
  );
}

function useLabel(result: ResultProps['result'], id: FigureId): string {
  const { words, texts } = useLanguage();
  const { basis } = usePage();
  if (id === 'EAC') return texts.gadget.landing;
  // The weather of costs is computed from money: next to it, an index of work says that it is one.
  if (id === 'CPI' && basis === 'work') return texts.gadget.costIndexOfWork;
  return words.indicator[id === 'SPIt' ? timeIndexOf(result) : id].label;
}
