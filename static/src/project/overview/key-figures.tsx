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

/** The few figures; each opens below with its formula, its inputs and its issues. */
export function KeyFigures({ result }: ResultProps) {
  const texts = usePageTexts();
  const { words, texts: surface } = useLanguage();
  const { basis, format } = usePage();
  const [open, setOpen] = useState<FigureId | null>(null);
  const detail = useId();
  const labelOf = (id: FigureId): string => {
    if (id === 'EAC') return surface.gadget.landing;
    // The weather of costs is read from money: an index of work beside it says that it is one.
    if (id === 'CPI' && basis === 'work') return surface.gadget.costIndexOfWork;
    return words.indicator[id === 'SPIt' ? timeIndexOf(result) : id].label;
  };
  return (
    <>
      <ul className="key-figures" aria-label={texts.overview.figures}>
        {KEY_FIGURES.map((id) => (
          <li key={id} className={open === id ? 'key-figure key-figure-open' : 'key-figure'}>
            <button
              type="button"
              aria-expanded={open === id}
              aria-controls={open === id ? detail : undefined}
              onClick={() => setOpen(open === id ? null : id)}
            >
              {labelOf(id)}
              <Icon name={open === id ? 'opened' : 'closed'} />
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
