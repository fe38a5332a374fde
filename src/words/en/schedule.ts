import type { TrendPoint } from '../../domain/milestones/trend-point';
import type { Likelihood } from '../../domain/forecast/likelihood';
import { scheduleChecks } from './schedule-checks';
import type { ScheduleUnit } from '../../domain/measures/schedule-measures';
import type { Verdict } from '../../domain/health/verdict';
import { counted } from './counted';

/** Words of the schedule page in English. */
export const schedule = {
  title: 'Schedule',
  finish: 'Forecast finish date',
  finishHelp: 'The closer the methods agree, the safer the announced date.',
  time: 'Earned schedule',
  weighed: {
    effort: 'Deliverables weighted by their estimated hours.',
    share: 'Measured from the share earned, as no hours are estimated.',
    money:
      'Weighted by budget, as no hours are estimated: these figures determine neither the finish nor the weather.',
  } satisfies Record<ScheduleUnit, string>,
  chance: {
    title: 'Probability of meeting the dates',
    row: 'Forecast',
    finish: 'Finish',
    cost: { cost: 'Cost at completion', work: 'Effort at completion' },
    committed: 'Baseline in force',
    announced: 'Announced',
    odds: {
      p50: 'aims at one chance in two',
      p80: 'aims at four in five',
      p95: 'aims at nineteen in twenty',
    },
    finding: {
      'below-p50':
        'According to the simulation, the announced finish has less than one chance in two of being met.',
      p50: 'The announced finish lies between P50 and P80 of the simulation: at most one chance in two of being met.',
      p80: 'The announced finish lies between P80 and P95 of the simulation: barely more than one chance in two of being met.',
      p95: 'The announced finish is not before P95 of the simulation: more than one chance in two of being met, without certainty.',
    } satisfies Record<Likelihood, string>,
    refused: (because: string) => `Neither finish nor cost by probability: ${because}`,
    refusedFinish: (because: string) => `No finish by probability: ${because}`,
    refusedCost: (because: string) => `No cost by probability: ${because}`,
    calibration: (projects: string, held: string) =>
      `The simulation is too optimistic. On ${projects} past projects held back for this check, the P80 finish was met in ${held} of cases: read it as one chance in two, and keep a margin.`,
  },
  milestones: 'Milestones',
  milestone: 'Milestone',
  committed: 'Committed',
  revisions: 'Revisions',
  expected: 'From its deliverables',
  reason: 'Reason',
  toReplan: 'to reschedule',
  noMilestones: 'No milestones entered. Import them (Settings) to track their slips here.',
  reached: (day: string) => `reached on ${day}`,
  trend: {
    title: 'Milestone trend chart',
    on: 'Announced on',
    day: 'Date announced',
    kind: 'Type',
    kinds: {
      commitment: 'Commitment',
      forecast: 'Forecast',
      avenant: 'Amendment',
      actual: 'Reached',
    } satisfies Record<TrendPoint['kind'], string>,
  },
  chain: {
    title: 'Critical path and float',
    label: 'Show',
    critical: 'Critical path: to the end of the open work',
    longest: 'Longest chain of linked open work',
    joined: (share: string) => `Links cover ${share} of the open work.`,
    notCritical: (share: string) =>
      `Links cover only ${share} of the open work: a critical path needs at least half.`,
    milestone: (name: string) => `What leads to: ${name}`,
    leastFree: 'Issues with the least float',
    help: 'Computed from links, durations and leave, ignoring overloaded people. Float is measured to the end of the open work.',
    chainLength: (length: string, issues: number, printed: string) =>
      `${length} of work, in ${printed} ${counted(issues, { one: 'issue', other: 'linked issues' })}`,
    dayLost: (chain: string) => `${chain}: each day of delay there delays the finish by a day.`,
    noDelay: (count: number, printed: string) =>
      `${printed} ${counted(count, { one: 'issue', other: 'issues' })} in all without any float`,
    unknown: (because: string) => `Critical path unknown: ${because}`,
    loops: (count: number, printed: string) =>
      counted(count, {
        one: 'Blocking links form a loop: neither dates nor floats can be computed',
        other: `Blocking links form ${printed} loops: neither dates nor floats can be computed`,
      }),
    loopsMend: 'Remove one blocking link from each loop. The issues involved:',
    loop: (number: string) => `Loop ${number}`,
    moreLoops: (count: number, printed: string) =>
      `${printed} more ${counted(count, { one: 'loop', other: 'loops' })}`,
    last: (day: string) => `Its last deliverable, forecast for ${day}:`,
    expected: 'Forecast from its deliverables:',
    againstCommitted: 'against the commitment',
    byChain: 'The chain of issues below determines its date: none of its deliverables is forecast later.',
    byLinks: (day: string) =>
      `From links alone its issues finish on ${day}: the extra time comes from the velocity of its deliverables.`,
    over: 'All its deliverables are finished: declare the milestone reached, or specify what is holding it up.',
    noChain: 'No open linked issue leads to this milestone: its predecessors are finished or not linked.',
    noActivities: 'No open issue has both remaining work and links.',
    activities: 'Issues',
    duration: 'Duration (days)',
    earlyStart: 'Early start',
    earlyFinish: 'Early finish',
    lateStart: 'Late start',
    lateFinish: 'Late finish',
    totalFloat: 'Total float (days)',
    freeFloat: 'Free float (days)',
    isCritical: 'critical',
    first: (listed: string, all: string) => `The first ${listed} of ${all}.`,
  },
  health: {
    title: 'Schedule quality',
    help: 'The fourteen DCMA checks (2009), adapted to Jira.',
    tally: (all: number, { fails, passes, unknown, told }: Readonly<Record<Verdict, number>>) =>
      `${fails} of ${all} ${counted(all, { one: 'check', other: 'checks' })} failed, ${passes} passed, ${unknown} could not be run${told > 0 ? `, ${told} for information` : ''}.`,
    check: 'Check',
    value: 'Found',
    threshold: 'Limit',
    verdict: 'Result',
    behind: 'To review',
    verdicts: {
      fails: 'Failed',
      passes: 'Passed',
      told: 'For information',
      unknown: 'Not available',
    } satisfies Record<Verdict, string>,
    of: (part: string, whole: string) => `${part} of ${whole}`,
    atMost: (value: string) => `at most ${value}`,
    atLeast: (value: string) => `at least ${value}`,
    days: (count: number, printed: string) => `${printed} ${counted(count, { one: 'day', other: 'days' })}`,
    counts: {
      issues: (count: number, printed: string) =>
        `${printed} ${counted(count, { one: 'issue', other: 'issues' })}`,
      deliverables: (count: number, printed: string) =>
        `${printed} ${counted(count, { one: 'deliverable', other: 'deliverables' })}`,
      milestones: (count: number, printed: string) =>
        `${printed} ${counted(count, { one: 'milestone', other: 'milestones' })}`,
    },
    deliverables: 'Deliverables',
    milestones: 'Milestones',
    openList: (counts: string, check: string) => `${counts}, ${check}`,
    empty: 'The fourteen schedule checks will appear once the project has issues.',
    checks: scheduleChecks,
  },
  baseline: 'Baseline',
  baselineNone: 'No baseline captured',
  baselineWhy:
    'The baseline is the plan of record: dates and budgets of the deliverables as of today. Without it, neither delay nor overrun can be measured.',
  baselineAgain:
    'The baseline in force is kept. A new baseline is an amendment: it applies from today, and the original stays visible.',
  name: 'Name',
  nameExample: 'For example: Initial contract',
  why: 'Reason',
  reasonHelp: 'Why the baseline is captured or changed; shown on the committee page',
  required: 'Required',
  capture: 'Capture the baseline',
  captured: (name: string) => `Baseline “${name}” captured`,
  mayCapture: 'Capture a baseline',
};
