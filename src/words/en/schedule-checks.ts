import type { ScheduleCheckId } from '../../domain/health/schedule-check';

/** The name of a check, what it looks at, and how to mend it. */
interface CheckWords {
  readonly name: string;
  readonly about: string;
}

/** Checks of the schedule. */
export const scheduleChecks = {
  logic: {
    name: 'Issues without a link',
    about: 'Open work without predecessors or successors. Link it to what it depends on.',
  },
  leads: { name: 'Overlaps (leads)', about: 'Work started before its predecessor finished.' },
  lags: { name: 'Delays between issues (lags)', about: 'Waiting time set on a link.' },
  relations: { name: 'Finish-to-start links', about: 'Every “blocks” link is one: for information.' },
  'hard-constraints': {
    name: 'Imposed dates',
    about:
      'Contract dates and milestones to come, against the open work. Each constrains like a task with an imposed date.',
  },
  'high-float': {
    name: 'Float beyond 44 days',
    about: 'Often the sign of a missing link to what comes after.',
  },
  'negative-float': {
    name: 'Commitments out of reach (negative float)',
    about: 'Deliverables and milestones forecast after their commitment. Reschedule or negotiate.',
  },
  'high-duration': { name: 'Durations over 44 days', about: 'Work too long to track. Split it.' },
  'invalid-dates': {
    name: 'Impossible dates',
    about: 'Issue open past its due date, done in the future, or done without a date.',
  },
  resources: { name: 'Nobody assigned, or no estimate', about: 'Open work that nobody can plan.' },
  'missed-tasks': {
    name: 'Deliverables past their date',
    about: 'Due by now in the baseline, and late or still open.',
  },
  'critical-path-test': {
    name: 'Unbroken longest chain (critical path test)',
    about:
      'A delay of 100 days at the start must carry through to the last commitment. Otherwise links are missing.',
  },
  cpli: {
    name: 'Critical path length index (CPLI)',
    about:
      '(time left + float) ÷ time left, at the tightest milestone. Below 1: the time left is not enough.',
  },
  bei: {
    name: 'Baseline execution index (BEI)',
    about: 'Deliverables finished ÷ deliverables that were due.',
  },
} satisfies Readonly<Record<ScheduleCheckId, CheckWords>>;
