import { shares } from './shares';
import { counted } from './counted';

/** Words of the surfaces in English. */
export const surface = {
  appName: 'Jalon',
  common: {
    retry: 'Try again',
    refresh: 'Refresh',
    save: 'Save',
    saved: 'Saved',
    undo: 'Undo',
    cancel: 'Cancel',
    close: 'Close',
    loading: 'Loading',
    project: 'Project',
    unknown: (because: string, mend: string) => `Unknown: ${because}. ${mend}.`,
    /** The cause of a weather. */
    because: (cause: string) => `cause: ${cause}`,
    weatherOf: (axis: string, weather: string, cause: string) => `${axis}: ${weather} (${cause})`,
    method: (version: string) => `method ${version}`,
    confidence: (percent: string) => `confidence ${percent}`,
    asOf: (day: string) => `as of ${day}`,
    upToDate: (ago: string) => `up to date ${ago}`,
    justNow: 'just now',
    partlyHidden: 'Some issues are not counted',
    partlyHiddenWhy:
      'You do not have access to every issue of this project, or of the projects that feed its deliverables: those are left out of every total, so other people may see other figures.',
    reachesAnywhere:
      'The JQL of a deliverable does not name its projects: issues of other projects count only for people who can see them, and in no baseline or snapshot.',
    partialView: 'partial view',
    partialViewWhy:
      'The weather counts only the issues that everyone can see in Jira: other issues of the project are restricted.',
    stale: 'Last available figures',
    late: 'late',
    early: 'early',
    of: (part: string, whole: string) => `${part} of ${whole}`,
    openInJalon: 'Open in Jalon',
  },
  sync: {
    running: 'Jalon is reading the project',
    /** `expected` is the number of all issues, for the plural; the others are printed. */
    progress: (expected: number, read: string, printed: string) =>
      `${read} of about ${printed} ${counted(expected, { one: 'issue', other: 'issues' })} read`,
    progressUnknown: (read: number, printed: string) =>
      `${printed} ${counted(read, { one: 'issue', other: 'issues' })} read so far`,
    runningHelp:
      'Figures will appear when the first reading ends. You can leave this page: reading continues.',
    never: 'This project has not been read yet',
    neverHelp: 'Open the project’s Jalon page: it reads the issues and shows the first figures.',
    failed: 'The last attempt to read the project failed',
    cancelled: 'Reading the project was stopped',
    cancel: 'Stop reading',
    resume: 'Resume reading',
    waits: 'Jira asks to wait; reading will resume by itself.',
    minutesLeft: (minutes: number) =>
      minutes <= 1 ? 'Less than a minute left' : `About ${minutes} minutes left`,
  },
  panel: {
    title: 'Deliverable',
    noDeliverable: 'This issue belongs to no deliverable',
    noDeliverableHelp:
      'It counts in no date and no progress, only in the project’s costs. Adopt its epic or version as a deliverable, or widen the source of one.',
    seeDeliverables: 'See the deliverables',
    shared: (parts: string) => `Work split between deliverables: ${parts}.`,
    also: (names: string) => `Also selected by ${names}, without being counted there.`,
    contract: 'Contract date',
    baseline: 'Baseline',
    forecast: 'Forecast',
    slip: 'Slip',
    due: 'Issue due date',
    progress: 'Deliverable progress',
    remainingOfDeliverable: 'Remaining work',
    blockedBy: 'Blocked by',
    blockedSince: (days: number, printed: string) =>
      `for ${printed} ${counted(days, { one: 'day', other: 'days' })}`,
    yourWork: 'This issue',
    remaining: 'Remaining work (hours)',
    percent: 'Progress (%)',
    declare: 'Save',
    declareHelp:
      'Remaining work is saved in the issue, progress in Jalon. Search in Jira: jalonPercent < 50, jalonDeclaredOn <= -14d.',
    invalidHours: 'A number of hours, for example 3, 3.5 or 3h30',
    invalidPercent: 'A percentage from 0 to 100',
    declared: (percent: string, day: string) => `Declared: ${percent} on ${day}`,
    notDeclared: 'Progress never declared',
    savedRemaining: (hours: string) => `Saved: ${hours} remaining`,
    savedPercent: (percent: string) => `Saved: progress ${percent}`,
    undone: 'Restored',
    done: 'This issue is done: there is nothing left to declare.',
    mayNotDeclare:
      'You do not have permission to log work on this issue, so you cannot declare its remaining work.',
    estimate: 'Estimate',
    spent: 'Spent',
    left: 'Remaining',
    criteria: (count: number, printed: string) =>
      `${printed} acceptance ${counted(count, { one: 'criterion', other: 'criteria' })}`,
    noCriteria: 'No acceptance criteria',
    acceptance: 'Acceptance',
    earning: (name: string, explanation: string) => `Progress measurement “${name}”: ${explanation}.`,
    why: 'Why?',
    whyTitle: 'Where these figures come from',
    seeDeliverable: 'See the deliverable',
  },
  shares,
  gadget: {
    slippingMost: 'Largest slips',
    nothingSlips: 'No deliverable is slipping',
    slipsUnknown: 'Slips unknown: no baseline dates',
    notConfigured: 'Choose a project',
    notConfiguredHelp:
      'This gadget shows the weather, the key figures and the slips of one project. Edit it to choose the project.',
    curve: 'S-curve',
    openProject: 'Open the project in Jalon',
    finish: 'Finish',
    landing: 'At completion',
    costIndexOfWork: 'CPI (effort)',
    progress: 'Progress',
  },
  choice: {
    title: 'Which project?',
    search: 'Search for a project',
    searchHelp: 'By name or key',
    none: 'No project matches',
    list: 'Projects',
    refreshEvery: 'Refresh',
    never: 'On demand',
    minutes: (count: number) => counted(count, { one: 'Every minute', other: `Every ${count} minutes` }),
    choose: 'Choose a project from the list',
    failed: 'The projects could not be read from Jira',
    notConfiguredMacro: 'Edit this macro to choose the project whose live figures the page will show.',
    macroHelp:
      'The macro shows the live figures of the project. For a dated status, publish a committee page instead.',
  },
  chart: { asTable: 'Show as a table', day: 'Day' },
};
