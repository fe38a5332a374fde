import type { ScheduleCheckId } from '../../domain/health/schedule-check';

/** A check of the schedule: its name, and what it looks at and how to mend it. */
interface CheckWords {
  readonly name: string;
  readonly about: string;
}

/** Checks of the schedule in English. */
export const scheduleChecks = {
  logic: {
    name: 'Issues without a link',
    about: 'Open work that neither blocks nor waits for anything. Link it to what it needs.',
  },
  leads: { name: 'Overlaps (leads)', about: 'Work that starts before what it waits for has ended.' },
  lags: { name: 'Delays between issues (lags)', about: 'Waiting time written into a link.' },
  relations: { name: 'Finish-to-start links', about: 'Every “blocks” link is one: told, not judged.' },
  'hard-constraints': {
    name: 'Imposed dates',
    about: 'Contract dates and milestones to come, against the open work. Each binds like a task that must end on its day.',
  },
  'high-float': { name: 'Float beyond 44 days', about: 'Often the sign of a missing link to what comes after.' },
  'negative-float': {
    name: 'Commitments out of reach',
    about: 'Deliverables and milestones expected after the date that was promised. Plan anew, or negotiate.',
  },
  'high-duration': { name: 'Work of more than 44 days', about: 'Too long to be followed. Split it.' },
  'invalid-dates': {
    name: 'Impossible dates',
    about: 'Open and due in the past, done in the future, or done without a day.',
  },
  resources: { name: 'Nobody assigned, or no estimate', about: 'Open work that nobody can plan.' },
  'missed-tasks': { name: 'Deliverables past their date', about: 'Due by the baseline, and late or still open.' },
  'critical-path-test': {
    name: 'Unbroken longest chain (critical path test)',
    about:
      'A delay of 100 days at its start must arrive at the last commitment. Where it does not, links are missing between the two.',
  },
  cpli: {
    name: 'Critical path length index (CPLI)',
    about: '(time left + float) ÷ time left, at the tightest milestone. Below 1 the remaining time does not suffice.',
  },
  bei: { name: 'Baseline execution index (BEI)', about: 'Deliverables finished ÷ deliverables that were due.' },
} satisfies Readonly<Record<ScheduleCheckId, CheckWords>>;
