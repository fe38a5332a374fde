import type { Day } from '../calendar/day';
import type { Risk } from './risk';

/** Risks recorded by the end of a day. A risk without a date was always there. */
export function risksRecordedBy(risks: readonly Risk[], day: Day): readonly Risk[] {
  return risks.filter(({ raised }) => raised === null || raised <= day);
}

/**
 * Risks that were open at the end of a day. A risk that occurred or was closed was open until the day on
 * which that was recorded; without such a day it was never open. What occurred is in the remaining work.
 */
export function openRisksOn(risks: readonly Risk[], day: Day): readonly Risk[] {
  return risksRecordedBy(risks, day).filter(({ status, settled }) =>
    status === 'open' ? settled === null || settled > day : settled !== null && settled > day,
  );
}
