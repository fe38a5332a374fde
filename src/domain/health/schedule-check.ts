import type { ScheduleCheck, ScheduleCheckId } from '../result/schedule-result';
import { known, unknown, type Known } from '../known';

/** What a check found to mend: ids. */
export type ToMend = Partial<Pick<ScheduleCheck, 'issueIds' | 'deliverables' | 'milestones'>>;

const NOTHING = { issueIds: [], deliverables: [], milestones: [] } as const;

/** A check that passes where the share of failures is at most `most`; among nothing it is unknown (`no-issues`), which is no pass. */
export function shareCheck(id: ScheduleCheckId, failures: number, among: number, most: number, toMend: ToMend): ScheduleCheck {
  if (among === 0) return notChecked(id, most, unknown('no-issues'));
  const value = failures / among;
  return { ...NOTHING, ...toMend, id, value: known(value), threshold: most, passes: value <= most, among };
}

/** A check that passes where its value is at least `least`; unknown where that is. */
export function leastCheck(
  id: ScheduleCheckId,
  value: Known<number>,
  least: number,
  among: number,
  toMend: ToMend,
): ScheduleCheck {
  if (!value.known) return notChecked(id, least, value);
  return { ...NOTHING, ...toMend, id, value, threshold: least, passes: value.value >= least, among };
}

/** A check that says nothing, and why. */
export function notChecked(id: ScheduleCheckId, threshold: number, value: Known<number>): ScheduleCheck {
  return { ...NOTHING, id, value, threshold, passes: null, among: 0 };
}
