import type { Confidence } from '../domain/health/finding';
import type { Format } from './format/format';

/** What may be in doubt: a project, or one of its deliverables. */
export interface Doubted {
  /** Its confidence is below the threshold; figures stored before that was told are taken as they are. */
  readonly doubtful?: boolean;
  readonly confidence: number | Pick<Confidence, 'value'>;
}

/**
 * Why what is forecast of something is no fact: « fiabilité 52 % : à confirmer »; null where it may be told
 * as one.
 */
export function doubtOf({ doubtful, confidence }: Doubted, format: Pick<Format, 'toConfirm'>): string | null {
  if (doubtful !== true) return null;
  return format.toConfirm(typeof confidence === 'number' ? confidence : confidence.value);
}
