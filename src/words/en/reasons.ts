import type { Reason } from '../../domain/reason';
import type { Advice } from '../advice';

/** Why a value is not known. */
export const reasons = {
  'not-started': { because: 'nothing is planned or earned yet', mend: 'The value appears once work starts' },
  'ahead-unplanned': {
    because: 'work is done before its planned start',
    mend: 'Check the start dates of the baseline',
  },
  'nothing-spent': { because: 'nothing spent yet', mend: 'The value appears with the first time logged' },
  'no-cost-recorded': {
    because: 'work is done but no cost is recorded',
    mend: 'Log time on the issues, or expenses in Jalon',
  },
  'nothing-earned': {
    because: 'cost is recorded but nothing is earned yet',
    mend: 'Complete issues or declare the progress of deliverables',
  },
  'no-budget': {
    because: 'no budget in the baseline',
    mend: 'Add a budget to each deliverable of the baseline',
  },
  'no-baseline': { because: 'no baseline captured', mend: 'Capture a baseline on the project’s Jalon page' },
  'no-baseline-dates': {
    because: 'the baseline has no dates',
    mend: 'Give each deliverable of the baseline a start and a finish',
  },
  'no-estimate': { because: 'no original estimate', mend: 'Fill in the original estimate of the issues' },
  'no-remaining': {
    because: 'remaining work is not filled in',
    mend: 'Fill in the remaining estimate of open issues',
  },
  'nothing-moves': {
    because: 'almost nothing is moving: at this rate it would take over fifty years',
    mend: 'Log the time spent, and check the dates and amounts of worklogs',
  },
  'no-rate': { because: 'no rate applies to the work', mend: 'Add rates in the project settings' },
  'no-dates': {
    because: 'neither dates nor estimates to schedule the work',
    mend: 'Fill in due dates or estimates on the issues',
  },
  'dates-passed': {
    because: 'all due dates of open issues have passed',
    mend: 'Give overdue open issues a new due date, or estimate them',
  },
  'no-issues': { because: 'no issues selected', mend: 'Check the source of the deliverable' },
  dropped: {
    because: 'all of its work was dropped',
    mend: 'Nothing to do: what it cost stays in the cost of the project',
  },
  'no-capacity': {
    because: 'nobody available is assigned to the open issues',
    mend: 'Assign the open issues, or enter people and their capacity in the project settings',
  },
  'no-links': {
    because: 'no dependency link',
    mend: 'Link issues that block each other with “blocks” links',
  },
  'not-in-jira': { because: 'Jira links have neither leads nor lags', mend: 'Nothing to do' },
  'no-contract-date': { because: 'no contract date', mend: 'Give the deliverable a contract date' },
  'no-progress-declared': {
    because: 'progress never declared',
    mend: 'Declare physical progress from an issue',
  },
  'no-risk-cost': {
    because: 'the cost of an open risk is not estimated',
    mend: 'Estimate the cost impact of each open risk, 0 if none',
  },
  'no-risks-recorded': {
    because: 'no risk has been recorded',
    mend: 'Record the risks of the project, with their probability and impact',
  },
  'no-acceptance': {
    because: 'acceptance not started',
    mend: 'Record an acceptance step of the deliverable',
  },
  'outcome-unclassified': {
    because: 'it is not known whether the work was delivered or dropped',
    mend: 'Classify the resolution or status in the settings: delivered, dropped or duplicate',
  },
  'no-status-table': {
    because: 'no percentage per status',
    mend: 'Give each status a percentage in the deliverable’s form',
  },
  'budget-exhausted': {
    because: 'budget exhausted',
    mend: 'Review the budget or the scope in the committee',
  },
  complete: { because: 'complete', mend: 'Nothing to do' },
  'open-after-earned': {
    because: 'everything is earned, yet work is still open',
    mend: 'Close or drop the issues that are still open, or reopen what was counted as earned',
  },
  'open-nothing-remains': {
    because: 'issues are still open with no remaining work',
    mend: 'Enter their remaining work, or close them: Jira brings it down to 0 once time spent reaches the estimate',
  },
  'deadline-passed': { because: 'deadline passed', mend: 'Capture a new baseline (amendment)' },
  'before-start': { because: 'before the planned start', mend: 'The value appears after the start date' },
  'estimate-equals-actual': {
    because: 'estimate at completion equals actual cost',
    mend: 'Update the remaining work',
  },
  'too-little-history': {
    because: 'too little history',
    mend: 'At least ten completed issues and six periods are needed',
  },
  'too-early': {
    because: 'less than 20% of the work is done: too early to measure a velocity',
    mend: 'Give the open issues due dates or estimates: these are used until then',
  },
  'levels-differ': {
    because: 'open and completed work are broken down to different levels',
    mend: 'Break open epics down into stories, or estimate the open work',
  },
  'dependency-cycle': { because: 'links form a loop', mend: 'Remove one “blocks” link of the loop' },
  'low-confidence': { because: 'data too incomplete', mend: 'Complete the data indicated' },
  hidden: { because: 'restricted', mend: 'Ask the project’s administrator for permission to see costs' },
  'not-synchronised': {
    because: 'project not read yet',
    mend: 'Start reading the project on its Jalon page',
  },
  'not-kept': { because: 'figure not measured at that date', mend: 'Nothing to do: later snapshots have it' },
  'mixed-currencies': {
    because: 'several currencies',
    mend: 'Convert the amounts into the project’s currency',
  },
} satisfies Readonly<Record<Reason, Advice>>;
