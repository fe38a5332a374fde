import { committees } from './committees';
import { deliverables } from './deliverables';
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
    'what-if': 'What if',
    committee: 'Committees',
    snapshots: 'Snapshots',
    settings: 'Settings',
  },
  navigation: 'Parts of the project',
  noProject: 'No project here',
  noProjectHelp: 'Open this page from a Jira project.',
  readAgain: 'Read Jira again',
  reading: 'Reading Jira',
  mayNotManage: 'You may look but not change: ask the project’s administrator for the permission to manage deliverables.',
  method: (version: string) => `Method ${version}`,
  methodChanged: {
    title: (before: string, now: string) =>
      `The method of calculation went from ${before} to ${now} since the last committee page`,
    help: 'Part of the differences may come from it. What changed:',
    what: (version: string) => `What method ${version} changed`,
  },
  units: { legend: 'Unit', cost: 'Money', work: 'Work' },
  hiddenCosts: 'Costs are reserved to those who may see them; work is shown instead.',
  coverage: (percent: string) =>
    `Budget, earned value and cost cover ${percent} of the budget: what is not measured is not in them; the landing counts all that is known.`,
  overview: {
    answer: 'In one sentence',
    weather: 'Weather',
    exceptions: 'To deal with',
    nothing: 'Nothing asks for attention today.',
    well: (count: number, printed: string) =>
      `${printed} ${counted(count, { one: 'deliverable is', other: 'deliverables are' })} on track.`,
    figures: 'Key figures',
    figuresHelp: 'Every figure opens: its formula, what it is made of and the issues behind it.',
    curve: 'S-curve',
    committee: 'Next committee',
    noCommittee: 'No committee is planned. Publish a page, or choose a rhythm.',
    committeeToday: 'The page is generated today, within the hour.',
    committeeOn: (day: string) => `The page is generated on ${day}.`,
    forecastPassed: (name: string, day: string) => `${name}: the forecast of ${day} has passed. Give it a new date or finish it.`,
    milestonePassed: (name: string, slip: string) => `Milestone ${name}: ${slip}.`,
    trouble: (name: string, cause: string) => `${name}: ${cause}.`,
    awaiting: (name: string, state: string) => `${name}: ${state}; a decision is awaited.`,
    finding: (what: string, issues: string | null, share: string) => (issues === null ? what : `${what}: ${issues}${share}`),
    issues: (count: number, printed: string) => `${printed} ${counted(count, { one: 'issue', other: 'issues' })}`,
    share: (percent: string) => `, ${percent} of the work`,
    look: 'Look',
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
    doubts: 'What lowers the confidence in it, heaviest first',
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
    /** How many of the issues are listed; `count` is the number of all, the others are printed. */
    shown: (count: number, shown: string, total: string) =>
      `${shown} of ${total} ${counted(count, { one: 'issue', other: 'issues' })}`,
    more: 'Show more',
    none: 'No issue stands behind this.',
    hidden: (count: number, printed: string) =>
      `${printed} ${counted(count, { one: 'issue is', other: 'issues are' })} not shown: you may not see ${counted(count, { one: 'it', other: 'them' })}.`,
    failed: 'Jira did not give the issues.',
    missing: 'not given',
    share: (percent: string) => `${percent} counts here`,
  },
  people: {
    unknown: (id: string) => `Unknown person (${id})`,
    searching: 'Searching',
    none: 'Nobody by that name',
    choose: 'Choose somebody from the list, or leave it empty',
  },
  removal: {
    removed: (name: string) => `${name} was removed`,
    undo: 'Undo',
    restored: (name: string) => `${name} is back as it was`,
  },
  ...deliverables,
  schedule,
  costs: {
    title: 'Costs and work',
    measures: 'Earned value',
    measure: 'Measure',
    money: 'Money',
    work: 'Work',
    noUnit: 'Same in both',
    landing: 'Estimate at completion by method',
    time: 'Progress in time, by the budget',
    timeHelp: 'Here each deliverable counts for its budget. The schedule counts hours, and decides the dates.',
    announced: 'announced',
    spread: (low: string, high: string) => `Methods lie between ${low} and ${high}.`,
    circular: 'Progress is earned from spent and remaining work, so the trend says nothing that remaining work does not.',
    gaps: 'Gaps with the initial estimate',
    gapsNotYet: 'These figures were stored before the gaps were measured. They come with the next change in Jira, or tomorrow.',
    gapsEdition: (name: string, day: string) => `Estimated is the initial baseline (${name}, ${day}), whatever was agreed since.`,
    byDeliverable: 'By deliverable',
    methodGaps: 'Method differences',
    hours: 'Hours in Jira',
  },
  committee: committees,
  risks,
  snapshots,
  whatIf,
  settings,
};
