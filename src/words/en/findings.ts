import type { FindingRule } from '../../domain/health/finding';
import type { Advice } from '../advice';

/** What makes figures less reliable. */
export const findings = {
  'issues-not-read': {
    because: 'Issues that Jira has and did not give',
    mend: 'Read the project again, and open these issues in Jira: the figures hold them as they were last read, or not at all',
  },
  'no-estimate': { because: 'Issues without an original estimate', mend: 'Fill in the original estimate of these issues' },
  'no-remaining': {
    because: 'Open issues without remaining work',
    mend: 'Fill in the remaining estimate, or declare what is left from the issue',
  },
  'open-nothing-remains': {
    because: 'Open issues with nothing left to do',
    mend: 'Say what is left on these issues, or close them: what remains is unknown, and they do not count as done',
  },
  'done-over-open-work': {
    because: 'Done issues above work that is still open',
    mend: 'Close or drop the open issues below these, or reopen these',
  },
  'open-under-done-work': {
    because: 'Issues without an estimate left open below work that is done',
    mend: 'Close these issues, or estimate them if work is left: they do not count as open work',
  },
  'work-done-still-open': {
    because: 'Issues still open although all their work is done',
    mend: 'Close these issues: they have no work of their own, and count as finished with what they hold',
  },
  'remaining-not-updated': {
    because: 'Time logged on sub-tasks without an estimate, while the remaining work of the issue above them did not fall',
    mend: 'Update the remaining estimate of these issues, or estimate their sub-tasks: what remains is probably told too high',
  },
  'no-dates': { because: 'Open issues without a date', mend: 'Fill in the due date of these issues' },
  'no-assignee': { because: 'Open issues without an assignee', mend: 'Assign these issues' },
  'no-worklog': { because: 'Done issues without time logged', mend: 'Log the time spent on these issues' },
  'worklogs-not-read': {
    because: 'Time logged that Jalon could not read',
    mend: 'Read the project again; check the visibility of worklogs',
  },
  'worklogs-incomplete': {
    because: 'Time logged that differs from Jira’s time spent',
    mend: 'Let the app see worklogs with restricted visibility, then read the project again: only worklogs that it reads count',
  },
  'history-not-read': {
    because: 'Issues with more changes than Jira gave',
    mend: 'Read the project again, or export it with the whole history: the past of these issues is incomplete',
  },
  'no-rate': { because: 'Work without a rate', mend: 'Add a rate per person, per role or by default' },
  'outside-deliverables': {
    because: 'Issues outside every deliverable',
    mend: 'Attach these issues to a deliverable or create one',
  },
  'in-several-deliverables': {
    because: 'Issues claimed by several deliverables',
    mend: 'Narrow the sources: the first deliverable keeps these issues',
  },
  'shares-unusable': {
    because: 'Splits between deliverables that cannot be applied',
    mend: 'Enter the shares again: a deliverable or the issue is not there, or they add up to nothing',
  },
  'empty-deliverable': { because: 'Deliverables without issues', mend: 'Check the source of these deliverables' },
  'source-gone': {
    because: 'Sources of deliverables that no longer exist in Jira',
    mend: 'Give these deliverables another source: until then their last known issues still count, those of a label excepted',
  },
  'no-baseline': { because: 'No baseline', mend: 'Capture a baseline: it is the plan to compare with' },
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
    because: 'Deliverables of the baseline that the project has not',
    mend: 'Put these deliverables back, or capture an amendment without them: their budget is in no total',
  },
  'day-out-of-range': {
    because: 'Dates outside the life of the project',
    mend: 'Correct these dates, probably slips of the pen: they count in no figure, nor does the time logged on them',
  },
  'overdue-open': { because: 'Open issues past their due date', mend: 'Reschedule or complete these issues' },
  'resolved-in-future': { because: 'Issues resolved in the future', mend: 'Correct the resolution date' },
  'created-in-future': { because: 'Issues created after the cut-off', mend: 'Nothing to do: they count later' },
  'bulk-closing': {
    because: 'Issues closed in bulk on one day, left out of the pace',
    mend: 'Nothing to do if this was tidying up; else correct their resolution dates',
  },
  'done-without-resolution-date': {
    because: 'Done issues without a resolution date',
    mend: 'Let the workflow set the resolution',
  },
  'outcome-unclassified': {
    because: 'Issues closed without anybody knowing whether the work was delivered or dropped',
    mend: 'Classify their resolutions and statuses in the settings: delivered, dropped or duplicate; until then they earn nothing',
  },
  'unmapped-status': {
    because: 'Statuses without a percentage',
    mend: 'Complete the status table of the deliverables concerned',
  },
  'dependency-cycle': { because: 'Blocking links that form a loop', mend: 'Remove one link of each loop' },
  'circular-earning': {
    because: 'Progress computed from time spent and remaining work',
    mend: 'Choose another rule: this estimate at completion adds no independent information',
  },
  'links-not-visible': {
    because: 'Links to issues that Jalon cannot read',
    mend: 'Give the app access to the linked projects',
  },
  'links-undecided': {
    because: 'Links that may say which issue waits',
    mend: 'Say in the settings what each type of link means: the schedule leaves them out until then',
  },
  'no-deliverables': { because: 'No deliverable', mend: 'Adopt the proposed deliverables or define one' },
  'not-measured': {
    because: 'Started deliverables whose progress cannot be measured',
    mend: 'Declare their progress, or choose another rule: they are left out of the totals',
  },
} satisfies Readonly<Record<FindingRule, Advice>>;
