import type { FindingView } from '../../../src/contract/views';
import type { FigureId } from '../../../src/domain/indicators/catalogue';
import type { Basis } from '../../../src/domain/indicators/figure-at';
import { confidenceIn } from '../../../src/domain/indicators/indicator-confidence';
import type { Format } from '../../../src/report/format/format';
import { useLanguage } from '../surface/language';
import { ProgressBar } from '../ui/progress-bar';

interface FigureConfidenceProps {
  readonly id: FigureId;
  readonly basis: Basis;
  readonly findings: readonly FindingView[];
  readonly format: Format;
  /** The bar names itself: no head of a column does. */
  readonly named?: boolean;
}

/** The confidence in one figure of a project. */
export function FigureConfidence({ id, basis, findings, format, named = false }: FigureConfidenceProps) {
  const { words } = useLanguage();
  const { label, name } = words.indicator.confidence;
  const value = confidenceIn(id, basis, findings);
  const percent = format.percentDown(value);
  return (
    <ProgressBar
      narrow
      value={value}
      label={`${name} (${words.indicator[id].name})`}
      text={named ? `${label} ${percent}` : percent}
    />
  );
}
