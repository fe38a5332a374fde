import type { Day } from '../calendar/day';
import { known, unknown, type Known } from '../known';
import type { Deliverable } from '../plan/project-plan';
import { isWorkDone, MOST_AT_ZERO, remainingWorkOf, shareAtZero } from './effort';
import type { Tally } from './tallies';

/**
 * Share of a deliverable that is earned at the end of a day, 0 to 1, by its declared rule. Physical progress
 * is what was declared last by then, whatever the issues say; never declared it is 0 while nothing was begun,
 * else `no-progress-declared`. By the other rules nothing begun earns 0 and all work done 1 (`isWorkDone`; by
 * milestones every issue), cancelled issues aside (`no-issues` where there are no others). In between each
 * issue earns its estimate: when done (0/100), half when begun (50/50), by its status (`no-status-table`), or
 * when the topmost issue above it is done (milestones); `no-estimate` where there is none. Effort is S / (S +
 * R), which is circular; `no-remaining` where no open issue tells R, and `open-nothing-remains` where too
 * many say that it is 0. A reopened issue takes back what it had earned. One whose outcome nobody classified
 * earns nothing: where it would be all that is not earned and weighs nothing that is known, the share is not
 * known (`outcome-unclassified`).
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
 * Spent / (spent + remaining + what nobody classified); what was corrected below 0 is nothing spent, and what
 * is open with nothing said to remain keeps its share of the estimates unearned.
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
