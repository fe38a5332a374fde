/**
 * Why a figure is not defined. The ids are stable: exports show them, and each has its words in `src/words`.
 */
export const REASONS = [
  'not-started', // nothing planned and nothing earned yet
  'ahead-unplanned', // earned before anything was planned
  'nothing-spent', // no cost recorded
  'no-cost-recorded', // something earned, no cost recorded: look at the data
  'nothing-earned', // spent, but nothing earned: no forecast can be drawn from it
  'no-budget', // no baseline budget
  'no-baseline', // no baseline captured
  'no-baseline-dates', // the baseline has no dates
  'no-estimate', // no original estimate
  'no-remaining', // no remaining estimate on open work
  'nothing-moves', // at the velocity so far, the remaining work takes over fifty years
  'no-rate', // no rate in force for (part of) the work
  'no-dates', // neither dates nor estimates to place the work in time
  'dates-passed', // all due dates of open work have passed
  'no-issues', // the source selects nothing
  'dropped', // all of the work was dropped
  'no-capacity', // nobody who works is assigned to open work, nor in the plan
  'no-links', // no dependency to follow
  'not-in-jira', // Jira holds nothing of the kind
  'no-contract-date', // nothing to compare a forecast with
  'no-progress-declared', // physical progress never declared
  'no-risk-cost', // nobody said what an open risk would cost
  'no-risks-recorded', // the register is empty
  'no-acceptance', // acceptance never recorded
  'outcome-unclassified', // nobody said whether work that is over was delivered or dropped
  'no-status-table', // status earning without a table
  'budget-exhausted', // AC >= BAC with EV < BAC
  'complete', // no work is open
  'open-after-earned', // EV >= BAC, and work is open
  'open-nothing-remains', // open work of which Jira says that nothing remains
  'deadline-passed', // AT >= PD
  'before-start', // AT <= 0
  'estimate-equals-actual', // EAC = AC
  'too-little-history', // fewer than 10 completed items or 6 periods
  'too-early', // under 20 % of the work is done: its velocity says nothing of the rest
  'levels-differ', // done and open items are of different levels of the hierarchy
  'dependency-cycle', // links form a loop
  'low-confidence', // data too thin to colour
  'hidden', // the reader may not see it
  'not-synchronised', // the project has not been read yet
  'not-kept', // stored before there was such a figure
  'mixed-currencies', // amounts in several currencies do not add
] as const;

/** Why a figure is not defined. */
export type Reason = (typeof REASONS)[number];
