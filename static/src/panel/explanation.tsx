import type { IssueView, DeliverableView } from '../../../src/contract/views';
import type { Format } from '../../../src/report/format/format';
import { FigureList } from '../figures/figure-list';
import { firstBasis } from '../figures/figure';
import type { FigureId } from '../../../src/domain/indicators/catalogue';
import { useLanguage } from '../surface/language';
import { Disclosure } from '../ui/disclosure';

const FIGURES: readonly FigureId[] = ['percentComplete', 'remaining', 'finish', 'slipFromContract', 'slip'];

interface ExplanationProps {
  readonly view: IssueView;
  readonly deliverable: DeliverableView;
  readonly format: Format;
}

/** The figures of the panel with their formulas in words, their inputs, and why one is unknown. */
export function Explanation({ view, deliverable, format }: ExplanationProps) {
  const { texts, words } = useLanguage();
  const { name, explanation } = words.earning[deliverable.earning];
  return (
    <Disclosure summary={texts.panel.why}>
      <section className="stack-small">
        <h2>{texts.panel.whyTitle}</h2>
        <p className="small">{texts.panel.earning(name, explanation)}</p>
        <FigureList
          measured={deliverable}
          basis={firstBasis(deliverable)}
          ids={FIGURES}
          format={format}
          statusDate={view.statusDate}
        />
      </section>
    </Disclosure>
  );
}
