import type { Day } from '../calendar/day';
import { known, unknown, type Known } from '../known';
import type { Tally } from '../progress/tallies';
import type { ShareOn } from './planned-share';

/** BAC, PV by day, EV, AC and what remains, in one unit: minor units or seconds. */
export interface BaseSums {
  readonly budget: Known<number>;
  /** PV at the end of a day. */
  readonly plannedOn: (day: Day) => Known<number>;
  readonly earned: Known<number>;
  readonly actual: Known<number>;
  /** AC + RAF. */
  readonly bottomUp: Known<number>;
}

/** Base sums of a part of a project. */
export interface PartSums extends BaseSums {
  /** All of its work was dropped: it has no budget any more, and what it cost stays. */
  readonly dropped: boolean;
  /** No issue and no budget: there is nothing in it yet. */
  readonly empty: boolean;
}

/** What base sums are drawn from. */
export interface SumInputs {
  readonly budget: Known<number>;
  /** Planned share of the budget at the end of a day. */
  readonly shareOn: ShareOn;
  /** Share earned, 0 to 1. */
  readonly fraction: Known<number>;
  readonly actual: Known<number>;
  /** What the open issues say that remains. */
  readonly remaining: Known<number>;
}

/**
 * Base sums of some work: PV and EV are shares of BAC, and unknown for its reason or for that of the share.
 */
export function baseSumsOf(tally: Tally, inputs: SumInputs): BaseSums {
  const { budget, shareOn, fraction, actual } = inputs;
  const plannedOn = (day: Day): Known<number> => {
    if (!budget.known) return budget;
    const share = shareOn(day);
    return share.known ? known(budget.value * share.value) : share;
  };
  const earned = !budget.known ? budget : fraction.known ? known(budget.value * fraction.value) : fraction;
  return { budget, plannedOn, earned, actual, bottomUp: bottomUpOf(tally, inputs) };
}

/**
 * AC + RAF (EAC4). Open issues that do not say what remains count with their share of the unearned budget, a
 * deliverable without issues with all of it. Unknown without that budget: `no-remaining`, `no-issues`.
 */
function bottomUpOf(tally: Tally, { budget, fraction, actual, remaining }: SumInputs): Known<number> {
  if (!actual.known) return actual;
  if (!remaining.known) return remaining;
  if (tally.issues > 0 && tally.open === tally.openKnown) return known(actual.value + remaining.value);
  if (!budget.known || !fraction.known) return unknown(tally.issues > 0 ? 'no-remaining' : 'no-issues');
  const silent = tally.issues > 0 ? (tally.open - tally.openKnown) / tally.open : 1;
  return known(actual.value + remaining.value + silent * budget.value * (1 - fraction.value));
}
