import type { ProjectResult } from '../../src/domain/project/project-result';
import { RESULT } from '../../src/domain/access/result-fields';
import { seenBy } from '../../src/domain/access/seen-by';
import { TEAM } from '../domain/access/viewers';
import { known, unknown } from '../../src/domain/known';
import { curveOf } from './sample-curve';
import { day, PERSON_DAY } from './sample-day';
import { SPLIT, DELIVERABLES } from './sample-deliverables';
import { measuresOf, outsideOf } from './sample-measures';
import { MILESTONES } from './sample-milestones';
import { finishOf, scheduleOf, PATH } from './sample-schedule';
import { AXES, type Axis, type WeatherReading } from '../../src/domain/health/weather-reading';

const STATUS = day('2026-02-27');
const START = day('2025-10-06');
const END = day('2026-06-30');
const BUDGET_COST = 41_200_000;
const BUDGET_WORK = 592 * PERSON_DAY;

/** A French project in trouble, of which nearly all is known. */
export const RICH: ProjectResult = {
  methodVersion: '1.0',
  project: { id: '10001', key: 'PORT', name: 'Portail citoyen' },
  statusDate: STATUS,
  currency: 'EUR',
  hoursPerDay: 7,
  projectIssues: 236,
  issues: DELIVERABLES.reduce((sum, { issues }) => sum + issues, 0),
  done: DELIVERABLES.reduce((sum, { done }) => sum + done, 0),
  effort: {
    estimate: known(BUDGET_WORK),
    spent: known(276 * PERSON_DAY),
    remaining: known(352 * PERSON_DAY),
    earned: known(262 * PERSON_DAY),
  },
  cost: measuresOf(BUDGET_COST, 22_400_000, 18_620_000, 19_450_000, 42_436_000),
  work: measuresOf(BUDGET_WORK, 322 * PERSON_DAY, 268 * PERSON_DAY, 276 * PERSON_DAY, 628 * PERSON_DAY),
  schedule: scheduleOf(101, 92, 184),
  finish: finishOf(END, 8),
  gaps: {
    edition: { name: 'Marché', day: day('2025-10-01') },
    observed: 'forecast',
    calendar: known(0.042),
    budget: known(0.13),
  },
  deliverables: DELIVERABLES,
  scheduleHealth: [
    {
      id: 'logic',
      value: known(0.125),
      threshold: 0.05,
      passes: false,
      among: 16,
      issueIds: ['10701', '10802'],
      deliverables: [],
      milestones: [],
    },
    {
      id: 'cpli',
      value: unknown('no-contract-date'),
      threshold: 0.95,
      passes: null,
      among: 0,
      issueIds: [],
      deliverables: [],
      milestones: [],
    },
  ],
  outside: {
    issueIds: [
      '19001',
      '19002',
      '19003',
      '19004',
      '19005',
      '19006',
      '19007',
      '19008',
      '19009',
      '19010',
      '19011',
      '19012',
    ],
    effort: {
      estimate: known(9 * PERSON_DAY),
      spent: known(4 * PERSON_DAY),
      remaining: known(5 * PERSON_DAY),
      earned: known(0),
    },
    ...outsideOf(210_000, 4 * PERSON_DAY),
  },
  goneSources: [],
  remainingRated: known(0.96),
  unrated: ['10004'],
  splits: [SPLIT],
  overlaps: [{ issueId: '10801', deliverables: ['L-08', 'L-09'] }],
  milestones: MILESTONES,
  risks: {
    open: [
      {
        id: 'RQ-1',
        title: 'Les flux vers les logiciels métier s’ouvrent trop tard pour la recette',
        probability: 0.6,
        impactDays: 15,
        impactMoney: known(1_800_000),
        criticality: 'high',
        owner: 'account-nadia',
        response: 'Simulateurs pour les tests',
        due: day('2026-03-13'),
        raised: day('2025-12-12'),
      },
      {
        id: 'RQ-2',
        title: 'La qualité des données reprises retarde l’ouverture',
        probability: 0.2,
        impactDays: 8,
        impactMoney: known(700_000),
        criticality: 'low',
        owner: null,
        response: null,
        due: null,
        raised: null,
      },
    ],
    recorded: 3,
    exposureDays: known(10.6),
    exposureMoney: known(1_220_000),
  },
  criticalPath: PATH,
  timetable: {
    activities: 61,
    told: [
      {
        issueId: '10701',
        duration: 6.5,
        earlyStart: day('2026-03-02'),
        earlyFinish: day('2026-03-10'),
        lateStart: day('2026-03-02'),
        lateFinish: day('2026-03-10'),
        totalFloat: 0,
        freeFloat: 0,
      },
      {
        issueId: '10803',
        duration: 2,
        earlyStart: day('2026-03-02'),
        earlyFinish: day('2026-03-03'),
        lateStart: day('2026-03-06'),
        lateFinish: day('2026-03-09'),
        totalFloat: 4,
        freeFloat: 1.5,
      },
    ],
  },
  curve: curveOf(
    120,
    START,
    END,
    STATUS,
    { cost: BUDGET_COST, work: BUDGET_WORK },
    { earned: 0.83, actual: 0.87 },
  ),
  axes: {
    schedule: { weather: 'cloudy', cause: 'slip' },
    cost: { weather: 'veiled', cause: 'overrun' },
    scope: { weather: 'veiled', cause: 'scope' },
    acceptance: { weather: 'sun', cause: 'fine' },
    resources: { weather: 'fog', cause: 'no-data' },
    risks: { weather: 'storm', cause: 'risks' },
  },
  weather: { weather: 'cloudy', cause: 'slip' },
  doubtful: false,
  confidence: {
    value: 0.92,
    findings: [
      { rule: 'outside-deliverables', issues: ['19001', '19002'], share: 0.05 },
      { rule: 'no-remaining', issues: ['10802', '10803', '10804'], share: 0.03 },
      { rule: 'overdue-open', issues: ['10701'], share: 0 },
    ],
  },
};

export function axesOf(reading: WeatherReading): ProjectResult['axes'] {
  return Object.fromEntries(AXES.map((axis) => [axis, reading])) as Record<Axis, WeatherReading>;
}

/** The result as somebody without the right to see costs gets it. */
export const withoutCosts = (result: ProjectResult): ProjectResult => seenBy(TEAM, RESULT, result);
