import type { TrendPoint } from '../../domain/milestones/trend-point';
import type { Likelihood } from '../../domain/forecast/likelihood';
import { scheduleChecks } from './schedule-checks';
import type { ScheduleUnit } from '../../domain/measures/schedule-measures';
import type { Verdict } from '../../domain/health/verdict';
import { counted } from './counted';

/** Words of the schedule page in English. */
export const schedule = {
  title: 'Schedule',
  finish: 'When will it end?',
  finishHelp: 'Each method gives its own date; their spread says how sure the announced one is.',
  time: 'Progress in time',
  weighed: {
    effort: 'Deliverables are weighed by their estimated hours.',
    share: 'Read from the share that is earned, as no hours are estimated.',
    money: 'Weighed by the budget, as no hours are estimated: these figures decide neither the finish nor the weather.',
  } satisfies Record<ScheduleUnit, string>,
  chance: {
    title: 'With what probability?',
    row: 'Forecast',
    finish: 'Finish',
    cost: { cost: 'Cost at completion', work: 'Work at completion' },
    committed: 'Baseline in force',
    announced: 'Announced',
    odds: { p50: 'meant for one chance in two', p80: 'meant for four in five', p95: 'meant for nineteen in twenty' },
    finding: {
      'below-p50': 'By the simulation the announced finish has less than one chance in two to be kept.',
      p50: 'The announced finish lies between P50 and P80 of the simulation: at most one chance in two to be kept.',
      p80: 'The announced finish lies between P80 and P95 of the simulation: hardly more than one chance in two to be kept.',
      p95: 'The announced finish is not before P95 of the simulation: more than one chance in two to be kept, and no certainty.',
    } satisfies Record<Likelihood, string>,
    refused: (because: string) => `Neither finish nor cost by probability: ${because}`,
    refusedFinish: (because: string) => `No finish by probability: ${because}`,
    refusedCost: (because: string) => `No cost by probability: ${because}`,
    calibration: (projects: string, held: string) =>
      `The simulation is too sure of itself. On ${projects} past projects that nobody had looked at, P80 of a finish held in ${held}: until forecasts are better, read it as one chance in two, and leave a margin.`,
  },
  milestones: 'Milestones',
  milestone: 'Milestone',
  committed: 'Committed',
  revisions: 'Revisions',
  expected: 'By its deliverables',
  reason: 'Reason',
  toReplan: 'to be planned anew',
  noMilestones: 'No milestone was entered. They come with an import (Settings) and show their slips here.',
  reached: (day: string) => `reached on ${day}`,
  trend: {
    title: 'Dates announced over time',
    on: 'Announced on',
    day: 'Date announced',
    kind: 'What it was',
    kinds: {
      commitment: 'Commitment',
      forecast: 'Forecast',
      avenant: 'Amendment',
      actual: 'Reached',
    } satisfies Record<TrendPoint['kind'], string>,
  },
  chain: {
    title: 'What decides the dates',
    label: 'Show',
    critical: 'Critical path: the end of all open work',
    longest: 'Longest chain of linked open work',
    joined: (share: string) => `Links join ${share} of the open work.`,
    notCritical: (share: string) =>
      `Links join only ${share} of the open work: from half of it on the longest chain would be a critical path. Of the rest nobody said what it waits for.`,
    milestone: (name: string) => `What leads to: ${name}`,
    leastFree: 'Activities with the least float',
    help: 'By links, durations and leave alone, as if nobody were wanted in two places at once. Float is measured to the end of all open work.',
    chainLength: (length: string, issues: number, printed: string) =>
      `${length} of work, in ${printed} ${counted(issues, { one: 'issue', other: 'linked issues' })}`,
    dayLost: (chain: string) => `${chain}: each day lost there is a day lost for the end.`,
    noDelay: (count: number, printed: string) =>
      `${printed} ${counted(count, { one: 'issue', other: 'issues' })} in all without any float`,
    unknown: (because: string) => `The critical path cannot be told: ${because}`,
    loops: (count: number, printed: string) =>
      counted(count, {
        one: 'Blocking links form a loop: neither dates nor floats can be computed',
        other: `Blocking links form ${printed} loops: neither dates nor floats can be computed`,
      }),
    loopsMend: 'Remove one blocking link of each loop. The issues that make them:',
    loop: (number: string) => `Loop ${number}`,
    moreLoops: (count: number, printed: string) => `${printed} more ${counted(count, { one: 'loop', other: 'loops' })}`,
    last: (day: string) => `The last of its deliverables, announced for ${day}:`,
    expected: 'Expected by its deliverables:',
    againstCommitted: 'against the commitment',
    byChain: 'The chain of issues below decides it: its deliverables are announced no later.',
    byLinks: (day: string) =>
      `By links alone its issues end on ${day}: what comes on top is the pace of its deliverables, not the chain.`,
    over: 'All its deliverables are finished: declare the milestone reached, or say what holds it up.',
    noChain: 'No open issue with links leads to this milestone: what it waits for is finished, or is not linked.',
    noActivities: 'No open issue has both work left and a place among the links.',
    activities: 'Activities',
    duration: 'Duration (days)',
    earlyStart: 'Early start',
    earlyFinish: 'Early finish',
    lateStart: 'Late start',
    lateFinish: 'Late finish',
    totalFloat: 'Total float (days)',
    freeFloat: 'Free float (days)',
    isCritical: 'critical',
    first: (told: string, all: string) => `The first ${told} of ${all}.`,
  },
  health: {
    title: 'Is the schedule sound?',
    help: 'Fourteen checks after the DCMA (2009), adapted to what Jira holds.',
    tally: (all: number, { fails, passes, unknown, told }: Readonly<Record<Verdict, number>>) =>
      `${fails} of ${all} ${counted(all, { one: 'check', other: 'checks' })} failed, ${passes} passed, ${unknown} could not be run${told > 0 ? `, ${told} for information` : ''}.`,
    check: 'Check',
    value: 'Found',
    threshold: 'Limit',
    verdict: 'Verdict',
    behind: 'To review',
    verdicts: { fails: 'To mend', passes: 'In order', told: 'For information', unknown: 'Cannot be told' } satisfies Record<
      Verdict,
      string
    >,
    of: (part: string, whole: string) => `${part} of ${whole}`,
    atMost: (value: string) => `at most ${value}`,
    atLeast: (value: string) => `at least ${value}`,
    days: (count: number, printed: string) => `${printed} ${counted(count, { one: 'day', other: 'days' })}`,
    counts: {
      issues: (count: number, printed: string) => `${printed} ${counted(count, { one: 'issue', other: 'issues' })}`,
      deliverables: (count: number, printed: string) =>
        `${printed} ${counted(count, { one: 'deliverable', other: 'deliverables' })}`,
      milestones: (count: number, printed: string) => `${printed} ${counted(count, { one: 'milestone', other: 'milestones' })}`,
    },
    deliverables: 'Deliverables',
    milestones: 'Milestones',
    openList: (counts: string, check: string) => `${counts}, ${check}`,
    empty: 'The fourteen checks of the schedule stand here once the project has issues.',
    checks: scheduleChecks,
  },
  baseline: 'Baseline',
  baselineNone: 'No baseline is captured',
  baselineWhy:
    'A baseline is the plan of record: dates and budgets of the deliverables as they stand today. Without it nothing says whether the project is late or over budget.',
  baselineAgain:
    'The baseline in force is kept. A new one is an amendment: it takes over from today on, and the original stays visible beside it.',
  name: 'Name',
  nameExample: 'Such as Initial contract',
  why: 'Reason',
  reasonHelp: 'Why the plan is frozen or changed now: it stands in the committee page',
  required: 'Required',
  capture: 'Capture the baseline of today',
  captured: (name: string) => `Baseline “${name}” is captured`,
  mayCapture: 'Freeze the plan',
};
