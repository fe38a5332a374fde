import type { ProjectResult } from '../../src/domain/project/project-result';
import { unknown } from '../../src/domain/known';
import { NOTHING_OUTSIDE, unknownMeasures } from './sample-measures';
import { NO_SCHEDULE, NO_FINISH, NO_EFFORT, NO_PATH } from './sample-schedule';
import { RICH, axesOf } from './sample-results';

/** A project whose issues have neither estimates nor dates, and no baseline: all that is left is counting. */
export const UNKNOWN: ProjectResult = {
  ...RICH,
  project: { id: '10002', key: 'GAREX', name: 'Petit projet sans données' },
  projectIssues: 40,
  issues: 32,
  done: 5,
  effort: NO_EFFORT,
  cost: unknownMeasures('no-baseline'),
  work: unknownMeasures('no-baseline'),
  schedule: NO_SCHEDULE,
  finish: NO_FINISH,
  gaps: {
    edition: null,
    observed: 'forecast',
    calendar: unknown('no-baseline'),
    budget: unknown('no-baseline'),
  },
  deliverables: [
    {
      id: 'L-01',
      name: 'Tout le projet',
      complete: false,
      phase: null,
      owner: null,
      earning: 'effort',
      issues: 32,
      done: 5,
      issueIds: Array.from({ length: 32 }, (_, index) => String(500 + index)),
      effort: NO_EFFORT,
      cost: unknownMeasures('no-baseline'),
      work: unknownMeasures('no-baseline'),
      schedule: NO_SCHEDULE,
      finish: NO_FINISH,
      contractDate: unknown('no-contract-date'),
      acceptance: unknown('no-acceptance'),
      confidence: 0.12,
      doubtful: true,
      weather: { weather: 'fog', cause: 'no-data' },
      group: 'at-risk',
    },
  ],
  outside: { issueIds: ['540', '541'], effort: NO_EFFORT, ...NOTHING_OUTSIDE },
  remainingRated: unknown('no-remaining'),
  unrated: [],
  splits: [],
  overlaps: [],
  milestones: [],
  risks: {
    open: [],
    recorded: 0,
    exposureDays: unknown('no-risks-recorded'),
    exposureMoney: unknown('no-risks-recorded'),
  },
  criticalPath: NO_PATH,
  timetable: { activities: 0, told: [] },
  curve: [],
  axes: axesOf({ weather: 'fog', cause: 'no-data' }),
  weather: { weather: 'fog', cause: 'confidence' },
  doubtful: true,
  confidence: {
    value: 0.12,
    findings: [
      { rule: 'no-estimate', issues: ['500', '501'], share: 1 },
      { rule: 'no-baseline', issues: [], share: 1 },
    ],
  },
};

/** A project in which nothing has been set up. */
export const EMPTY: ProjectResult = {
  ...UNKNOWN,
  project: { id: '10003', key: 'VIDE', name: 'Projet vide' },
  projectIssues: 40,
  issues: 0,
  done: 0,
  deliverables: [],
  outside: { ...UNKNOWN.outside, issueIds: Array.from({ length: 40 }, (_, index) => String(500 + index)) },
  confidence: { value: 0, findings: [{ rule: 'no-deliverables', issues: [], share: 1 }] },
};
