import type { ScheduleCheck } from './schedule-check';

/** Verdict of a check: to mend, fine, for information, or unknown. */
export type Verdict = 'fails' | 'passes' | 'told' | 'unknown';

/** The verdict of a check. A value that cannot fail is for information (`told`), not a pass. */
export function verdictOf({ passes, value }: Pick<ScheduleCheck, 'passes' | 'value'>): Verdict {
  if (passes !== null) return passes ? 'passes' : 'fails';
  return value.known ? 'told' : 'unknown';
}
