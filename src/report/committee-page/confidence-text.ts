import type { FigureId } from '../../domain/indicators/catalogue';
import { figureAt, type Basis } from '../../domain/indicators/figure-at';
import { confidenceIn } from '../../domain/indicators/indicator-confidence';
import type { PageContext } from './page-context';

/** The confidence of a figure, in the first of some bases in which it is known; nothing where it is not. */
export function confidenceText(
  { result, format }: PageContext,
  id: FigureId,
  bases: readonly Basis[],
): string {
  const basis = bases.find((one) => figureAt(result, one, id).known);
  return basis ? format.percentDown(confidenceIn(id, basis, result.confidence.findings)) : '';
}
