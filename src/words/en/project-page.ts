import { committees } from './committees';
import { deliverables } from './deliverables';
import { registers } from './registers';
import { rights } from './rights';
import { risks } from './risks';
import { schedule } from './schedule';
import { settings } from './settings';
import { snapshots } from './snapshots';
import { whatIf } from './what-if';
import { counted } from './counted';

/** Words of the project page in English. */
export const projectPage = {
  title: (project: string) => `${project}: deliverables and figures`,
  subPages: {
    overview: 'Overview',
    deliverables: 'Deliverables',
    schedule: 'Schedule',
    costs: 'Costs',
    risks: 'Risks',
    registers: 'Follow-up',
    'what-if': 'What if',
    committee: 'Committees',
    snapshots: 'Snapshots',
    settings: 'Settings',
  },
  navigation: 'Project sections',
  noProject: 'No project here',
  noProjectHelp: 'Open this page from a Jira project.',
  readAgain: 'Refresh',
  reading: 'Reading Jira',
  mayNotManage:
    'You have read-only access: ask the project administrator for permission to manage deliverables.',
  method: (version: string) => `Method ${version}`,
  methodChanged: {
    title: (before: string, now: string) =>
      `The calculation method has gone from ${before} to ${now} since the last committee page`,
    help: 'Some of the differences may come from this. What changed:',
    what: (version: string) => `What method ${version} changed`,
  },
  units: { legend: 'Unit', cost: 'Cost', work: 'Effort (PD)' },
  hiddenCosts: 'Costs are restricted to authorised people; effort is shown instead.',
  coverage: (percent: string) =>
    `Budget, earned value and cost cover ${percent} of the budget: what cannot be measured is left out; the estimate at completion counts everything known.`,
  overview: {
    answer: 'Summary',
    weather: 'Weather',
    exceptions: 'Needs attention',
    nothing: 'Nothing needs attention today.',
    well: (count: number, printed: string) =>
      `${printed} ${counted(count, { one: 'deliverable is', other: 'deliverables are' })} on track.`,
    figures: 'Key figures',
    figuresHelp: 'Click a figure to see its formula, its breakdown and the issues behind it.',
    curve: 'S-curve',
    committee: 'Next committee',
    noCommittee: 'No committee is planned. Publish a page, or schedule automatic publication.',
    committeeToday: 'The page will be published today, within the hour.',
    committeeOn: (day: string) => `The page will be published on ${day}.`,
    forecastPassed: (name: string, day: string) =>
      `${name}: the forecast date ${day} has passed. Reschedule or finish it.`,
    milestonePassed: (name: string, slip: string) => `Milestone ${name}: ${slip}.`,
    trouble: (name: string, cause: string) => `${name}: ${cause}.`,
    awaiting: (name: string, state: string) => `${name}: ${state}; decision pending.`,
    finding: (what: string, issues: string | null, share: string) =>
      issues === null ? what : `${what}: ${issues}${share}`,
    issues: (count: number, printed: string) =>
      `${printed} ${counted(count, { one: 'issue', other: 'issues' })}`,
    share: (percent: string) => `, ${percent} of the work`,
    look: 'View',
    showIssues: 'Issues',
    hideIssues: 'Hide',
    capture: 'Capture the baseline',
    define: 'Define the deliverables',
  },
  figure: {
    showDeliverables: 'Deliverable by deliverable, down to the issues',
    hideDeliverables: 'Hide the deliverables',
    help: 'Open a deliverable to see the issues behind its figure.',
    close: 'Close this figure',
    doubts: 'What lowers confidence in it, largest first',
  },
  issues: {
    title: 'Issues behind the figures',
    key: 'Key',
    summary: 'Summary',
    status: 'Status',
    assignee: 'Assignee',
    estimate: 'Estimate',
    spent: 'Spent',
    remaining: 'Remaining',
    due: 'Due',
    /** `count` is the number of all issues, for the plural; the others are printed. */
    shown: (count: number, shown: string, total: string) =>
      `${shown} of ${total} ${counted(count, { one: 'issue', other: 'issues' })}`,
    more: 'Show more',
    none: 'No issues behind this figure.',
    hidden: (count: number, printed: string) =>
      `${printed} ${counted(count, { one: 'issue is', other: 'issues are' })} not shown: you may not see ${counted(count, { one: 'it', other: 'them' })}.`,
    failed: 'The issues could not be read from Jira.',
    missing: 'not set',
    share: (percent: string) => `counts here for ${percent}`,
  },
  people: {
    former: 'Former member',
    unknown: (id: string) => `Unknown person (${id})`,
    searching: 'Searching',
    none: 'No results',
    choose: 'Choose a person from the list, or leave empty',
  },
  removal: {
    removed: (name: string) => `${name} removed`,
    undo: 'Undo',
    restored: (name: string) => `${name} restored`,
  },
  ...deliverables,
  schedule,
  costs: {
    title: 'Costs and effort',
    measures: 'Earned value',
    measure: 'Measure',
    money: 'Cost',
    work: 'Effort',
    noUnit: 'Same in both',
    landing: 'Estimate at completion by method',
    time: 'Earned schedule, weighted by budget',
    timeHelp:
      'Each deliverable is weighted here by its budget. The schedule, which determines the dates, is weighted by hours.',
    announced: 'announced',
    spread: (low: string, high: string) => `The methods range from ${low} to ${high}.`,
    circular:
      'Progress is computed from time spent and remaining work: the trend adds no independent information.',
    gaps: 'Variances against the initial estimate',
    gapsNotYet:
      'These figures were computed before Jalon measured these variances. They will appear with the next change in Jira, or tomorrow at the latest.',
    gapsEdition: (name: string, day: string) =>
      `The estimate is that of the initial baseline (${name}, ${day}), whatever was amended since.`,
    byDeliverable: 'By deliverable',
    methodGaps: 'Method differences',
    hours: 'Hours in Jira',
  },
  committee: committees,
  risks,
  registers,
  snapshots,
  whatIf,
  settings,
  rights,
};
