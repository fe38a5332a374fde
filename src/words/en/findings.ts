import type { FindingRule } from '../../domain/health/finding';
import type { Advice } from '../advice';

/** What makes figures less reliable. */
export const findings = {
  'issues-not-read': {
    because: 'Issues that Jira counts but did not return',
    mend: 'Refresh the project and open these issues in Jira: they count as last read, or not at all',
  },
  'no-estimate': {
    because: 'Issues without an original estimate',
    mend: 'Fill in the original estimate of these issues',
  },
  'no-remaining': {
    because: 'Open issues without remaining work',
    mend: 'Fill in the remaining estimate, or declare remaining work from the issue',
  },
  'open-nothing-remains': {
    because: 'Open issues with no remaining work',
    mend: 'Enter their remaining work, or close them: it is treated as unknown, and they do not count as done',
  },
  'done-over-open-work': {
    because: 'Done issues with open children',
    mend: 'Close or drop the open children, or reopen these issues',
  },
  'open-under-done-work': {
    because: 'Issues without an estimate still open under a done parent',
    mend: 'Close these issues, or estimate them if work remains: they do not count as open work',
  },
  'work-done-still-open': {
    because: 'Issues still open although all their work is done',
    mend: 'Close these issues: they have no work of their own, and count as finished with their children',
  },
  'remaining-not-updated': {
    because:
      'Time logged on sub-tasks without an estimate, while the remaining work of the issue above them did not fall',
    mend: 'Update the remaining estimate of these issues, or estimate their sub-tasks: their remaining work is probably overstated',
  },
  'no-dates': { because: 'Open issues without a date', mend: 'Fill in the due date of these issues' },
  'no-assignee': { because: 'Open issues without an assignee', mend: 'Assign these issues' },
  'no-worklog': { because: 'Done issues without time logged', mend: 'Log the time spent on these issues' },
  'worklogs-not-read': {
    because: 'Time logged that Jalon could not read',
    mend: 'Refresh the project; check the visibility of worklogs',
  },
  'worklogs-incomplete': {
    because: 'Time logged that does not add up to Jira’s time spent',
    mend: 'Let the app see worklogs with restricted visibility, then refresh the project: only worklogs it can read count',
  },
  'history-not-read': {
    because: 'Issues whose history from Jira is incomplete',
    mend: 'Refresh the project, or export it with the whole history: some of their changes are missing',
  },
  'no-rate': { because: 'Work without a rate', mend: 'Add a rate per person, per role or by default' },
  'outside-deliverables': {
    because: 'Issues outside deliverables',
    mend: 'Attach these issues to a deliverable or create one',
  },
  'in-several-deliverables': {
    because: 'Issues in several deliverables',
    mend: 'Narrow the sources: only the first deliverable counts these issues',
  },
  'shares-unusable': {
    because: 'Splits between deliverables that cannot be applied',
    mend: 'Enter the split again: a deliverable or the issue no longer exists, or the weights add up to zero',
  },
  'empty-deliverable': {
    because: 'Deliverables without issues',
    mend: 'Check the source of these deliverables',
  },
  'source-gone': {
    because: 'Sources of deliverables that no longer exist in Jira',
    mend: 'Give these deliverables another source: until then their last known issues still count, except those of a label',
  },
  'no-baseline': {
    because: 'No baseline',
    mend: 'Capture a baseline: it is the plan that progress is compared with',
  },
  'baseline-without-dates': {
    because: 'Deliverables without dates in the baseline',
    mend: 'Give these deliverables a start and a finish in the baseline',
  },
  'baseline-start-after-finish': {
    because: 'Deliverables whose baseline finishes before it starts',
    mend: 'Correct the dates of the baseline',
  },
  'baseline-missing-deliverable': {
    because: 'Deliverables missing from the baseline',
    mend: 'Capture an amendment that includes these deliverables',
  },
  'baseline-unknown-deliverable': {
    because: 'Deliverables in the baseline that the project no longer has',
    mend: 'Put these deliverables back, or capture an amendment without them: their budget is in no total',
  },
  'day-out-of-range': {
    because: 'Dates outside the project’s lifetime',
    mend: 'Correct these dates, probably typing errors: neither they nor the time logged on them count',
  },
  'overdue-open': { because: 'Open issues past their due date', mend: 'Reschedule or complete these issues' },
  'resolved-in-future': { because: 'Issues resolved in the future', mend: 'Correct the resolution date' },
  'created-in-future': {
    because: 'Issues created after the status date',
    mend: 'Nothing to do: they count later',
  },
  'bulk-closing': {
    because: 'Issues closed in bulk on one day, left out of the velocity',
    mend: 'Nothing to do if this was a clean-up; otherwise correct their resolution dates',
  },
  'done-without-resolution-date': {
    because: 'Done issues without a resolution date',
    mend: 'Have the workflow set the resolution',
  },
  'outcome-unclassified': {
    because: 'Closed issues with no record of whether the work was delivered or dropped',
    mend: 'Classify their resolutions and statuses in the settings: delivered, dropped or duplicate; until then they earn nothing',
  },
  'unmapped-status': {
    because: 'Statuses without a percentage',
    mend: 'Complete the status table of the deliverables concerned',
  },
  'dependency-cycle': { because: 'Blocking links that form a loop', mend: 'Remove one link of each loop' },
  'circular-earning': {
    because: 'Progress computed from time spent and remaining work',
    mend: 'Choose another progress measurement: this estimate at completion adds no independent information',
  },
  'links-not-visible': {
    because: 'Links to issues that Jalon cannot read',
    mend: 'Give the app access to the linked projects',
  },
  'links-undecided': {
    because: 'Links of undecided meaning',
    mend: 'Specify in the settings whether one issue waits for the other: until then the schedule ignores them',
  },
  'no-deliverables': { because: 'No deliverable', mend: 'Adopt the suggested deliverables or define one' },
  'not-measured': {
    because: 'Started deliverables whose progress cannot be measured',
    mend: 'Declare their progress, or choose another progress measurement: they are left out of the totals',
  },
} satisfies Readonly<Record<FindingRule, Advice>>;
