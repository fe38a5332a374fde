import type { Confidence } from '../domain/health/finding';
import type { Format } from './format/format';

/** What may be in doubt: a project, or one of its deliverables. */
export interface Doubted {
  /** Its confidence is below the threshold; absent: stored before that was kept, and not in doubt. */
  readonly doubtful?: boolean;
  readonly confidence: number | Pick<Confidence, 'value'>;
}

/** Why a forecast is not a fact: « fiabilité 52 % : à confirmer »; null where it is a fact. */
export function doubtOf({ doubtful, confidence }: Doubted, format: Pick<Format, 'toConfirm'>): string | null {
  if (doubtful !== true) return null;
  return format.toConfirm(typeof confidence === 'number' ? confidence : confidence.value);
}
