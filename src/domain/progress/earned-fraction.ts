import type { Day } from '../calendar/day';
import { known, unknown, type Known } from '../known';
import { isWorkDone, MOST_AT_ZERO, remainingWorkOf, shareAtZero } from './effort';
import type { Tally } from './tallies';
import type { Deliverable } from '../plan/deliverable';

/**
 * Share of a deliverable earned at the end of a day, 0 to 1, by its rule: 0 before work starts, 1 with all
 * work done. Cancelled issues do not count (`no-issues` without others); a reopened issue takes back what it
 * earned. `outcome-unclassified` where only unclassified work is not earned.
 */
export function earnedFraction(deliverable: Deliverable, tally: Tally, day: Day): Known<number> {
  if (deliverable.earning === 'physical') return physicalFraction(deliverable, tally, day);
  const live = tally.issues - tally.cancelled;
  if (live <= 0) return unknown('no-issues');
  if (deliverable.earning === 'milestones' ? tally.done - tally.cancelled >= live : isWorkDone(tally))
    return known(1);
  if (tally.started - tally.cancelled - tally.unclassified <= 0 && tally.liveSpent <= 0) return known(0);
  const earned = byRule(deliverable, tally);
  return tally.unclassified > 0 && earned.known && earned.value >= 1
    ? unknown('outcome-unclassified')
    : earned;
}

/**
 * Each issue earns its estimate: when done (0/100), half when started (50/50), by its status
 * (`no-status-table`), or when its topmost issue is done (milestones). `no-estimate` without estimates.
 */
function byRule(deliverable: Deliverable, tally: Tally): Known<number> {
  switch (deliverable.earning) {
    case 'physical':
    case 'zero-hundred':
      return weighted(tally.earned, tally);
    case 'fifty-fifty':
      return weighted(tally.halfEarned, tally);
    case 'milestones':
      return weighted(tally.milestoneEarned, tally);
    case 'status':
      return Object.keys(deliverable.statusPercents).length === 0
        ? unknown('no-status-table')
        : weighted(tally.statusEarned, tally);
    case 'effort':
      return effortFraction(tally);
  }
}

/**
 * Progress as last declared, whatever the issues say; else 0 before work starts, or `no-progress-declared`.
 */
function physicalFraction(deliverable: Deliverable, tally: Tally, day: Day): Known<number> {
  const last = deliverable.progress.findLast((declared) => declared.day <= day);
  if (last) return known(clamp(last.percent / 100));
  const untouched = tally.started === 0 && tally.spent <= 0 && tally.issues > 0;
  return untouched ? known(0) : unknown('no-progress-declared');
}

function weighted(earned: number, tally: Tally): Known<number> {
  return tally.estimate > 0 ? known(clamp(earned / tally.estimate)) : unknown('no-estimate');
}

/**
 * Effort rule: spent / (spent + remaining + unclassified work), which is circular. Corrections below 0 count
 * as 0; open work with nothing remaining keeps its share of the estimates unearned. `no-remaining`,
 * `open-nothing-remains`.
 */
function effortFraction(tally: Tally): Known<number> {
  const atZero = shareAtZero(tally);
  if (atZero > MOST_AT_ZERO) return unknown('open-nothing-remains');
  const remaining = remainingWorkOf({ ...tally, open: tally.open - tally.openAtZero });
  if (!remaining.known) return remaining;
  const spent = Math.max(0, tally.liveSpent);
  const whole = spent + remaining.value + tally.atStake;
  return whole > 0 ? known(clamp(spent / whole) * (1 - atZero)) : unknown('no-remaining');
}

function clamp(share: number): number {
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
}
