import { useState } from 'react';
import { FigureList } from '../../figures/figure-list';
import { figureOf } from '../../figures/figure';
import type { FigureId } from '../../../../src/domain/indicators/catalogue';
import { useLanguage } from '../../surface/language';
import { Button } from '../../ui/button';
import '../../ui/card.css';
import { Icon } from '../../ui/icon';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { FigureByDeliverable } from './figure-by-deliverable';
import { FigureDoubts } from './figure-doubts';

interface FigureDetailProps extends ResultProps {
  readonly id: FigureId;
  readonly close: () => void;
}

/** A key figure and its inputs, each with its formula, and both by deliverable. */
export function FigureDetail({ result, id, close }: FigureDetailProps) {
  const texts = usePageTexts();
  const { words } = useLanguage();
  const { basis, format } = usePage();
  const [open, setOpen] = useState(false);
  const { inputs } = figureOf(result, basis, id);
  return (
    <section className="card stack-small">
      <div className="row-between">
        <h3>{words.indicator[id].name}</h3>
        <Button appearance="subtle" compact aria-label={texts.figure.close} onClick={close}>
          <Icon name="close" />
        </Button>
      </div>
      <FigureList
        measured={result}
        basis={basis}
        ids={[id, ...inputs]}
        format={format}
        statusDate={result.statusDate}
        findings={result.confidence.findings}
      />
      <FigureDoubts result={result} id={id} />
      <p className="small subtle">{texts.method(result.methodVersion)}</p>
      <div className="row">
        <Button compact aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? texts.figure.hideDeliverables : texts.figure.showDeliverables}
        </Button>
      </div>
      {open && <FigureByDeliverable result={result} id={id} />}
    </section>
  );
}
