import type { ScheduleCheck } from './schedule-check';

/** What a check says: to mend, fine, told without a verdict, or not to be told. */
export type Verdict = 'fails' | 'passes' | 'told' | 'unknown';

/** What a check says. A value that cannot fail is no pass. */
export function verdictOf({ passes, value }: Pick<ScheduleCheck, 'passes' | 'value'>): Verdict {
  if (passes !== null) return passes ? 'passes' : 'fails';
  return value.known ? 'told' : 'unknown';
}
