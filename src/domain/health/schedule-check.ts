import { known, unknown, type Known } from '../known';

/** Ids that a check found to mend. */
export type ToMend = Partial<Pick<ScheduleCheck, 'issueIds' | 'deliverables' | 'milestones'>>;

const NOTHING = { issueIds: [], deliverables: [], milestones: [] } as const;

/**
 * A check that passes where the share of failures is at most `most`; `no-issues` among nothing, which is no
 * pass.
 */
export function shareCheck(
  id: ScheduleCheckId,
  { failures, among, most }: { readonly failures: number; readonly among: number; readonly most: number },
  toMend: ToMend,
): ScheduleCheck {
  if (among === 0) return notChecked(id, most, unknown('no-issues'));
  const value = failures / among;
  return { ...NOTHING, ...toMend, id, value: known(value), threshold: most, passes: value <= most, among };
}

/** A check that passes where its value is at least `least`; unknown where the value is. */
export function leastCheck(
  id: ScheduleCheckId,
  { value, least, among }: { readonly value: Known<number>; readonly least: number; readonly among: number },
  toMend: ToMend,
): ScheduleCheck {
  if (!value.known) return notChecked(id, least, value);
  return { ...NOTHING, ...toMend, id, value, threshold: least, passes: value.value >= least, among };
}

/** A check without a verdict, and why. */
export function notChecked(id: ScheduleCheckId, threshold: number, value: Known<number>): ScheduleCheck {
  return { ...NOTHING, id, value, threshold, passes: null, among: 0 };
}

/** The checks of the DCMA assessment, in its order (README). */
export const SCHEDULE_CHECKS = [
  'logic',
  'leads',
  'lags',
  'relations',
  'hard-constraints',
  'high-float',
  'negative-float',
  'high-duration',
  'invalid-dates',
  'resources',
  'missed-tasks',
  'critical-path-test',
  'cpli',
  'bei',
] as const;

export type ScheduleCheckId = (typeof SCHEDULE_CHECKS)[number];

/** One check of the schedule, with what to mend. */
export interface ScheduleCheck {
  readonly id: ScheduleCheckId;
  /**
   * A share of failures, 0 to 1 (above, with more fixed dates than open work); an index for `cpli` and `bei`;
   * the working days that arrived for `critical-path-test`.
   */
  readonly value: Known<number>;
  /** The most that passes; for the last three checks the least. */
  readonly threshold: number;
  /** Null where the value is unknown or cannot fail: neither is a pass. */
  readonly passes: boolean | null;
  /** Number of things checked. */
  readonly among: number;
  readonly issueIds: readonly string[];
  /** Ids. */
  readonly deliverables: readonly string[];
  readonly milestones: readonly string[];
}
