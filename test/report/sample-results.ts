import type { Day } from '../../src/domain/calendar/day';
import { dayOf } from '../../src/domain/calendar/day';
import { known, unknown } from '../../src/domain/known';
import type { Known } from '../../src/domain/known';
import type { Reason } from '../../src/domain/reason';
import { AXES } from '../../src/domain/indicators/project-result';
import type {
  Axis,
  CurvePoint,
  DeliverableResult,
  Effort,
  FinishForecast,
  Measures,
  MilestoneResult,
  ProjectResult,
  ScheduleMeasures,
  Weather,
  WeatherReading,
} from '../../src/domain/indicators/project-result';

/** A day from its ISO form. */
export function day(iso: string): Day {
  const result = dayOf(iso);
  if (result === undefined) throw new Error(`no day: ${iso}`);
  return result;
}

const HOUR = 3_600;
const PERSON_DAY = 7 * HOUR;

/** Measures in one unit from the four base quantities and a bottom-up estimate, all known. */
export function measuresOf(budget: number, planned: number, earned: number, actual: number, bottomUp: number): Measures {
  const spi = earned / planned;
  const cpi = earned / actual;
  const typical = budget / cpi;
  const atypical = actual + budget - earned;
  const costAndSchedule = actual + (budget - earned) / (cpi * spi);
  const all = [typical, atypical, costAndSchedule, bottomUp];
  return {
    budgetAtCompletion: known(budget),
    plannedValue: known(planned),
    earnedValue: known(earned),
    actualCost: known(actual),
    scheduleVariance: known(earned - planned),
    costVariance: known(earned - actual),
    schedulePerformanceIndex: known(spi),
    costPerformanceIndex: known(cpi),
    criticalRatio: known(spi * cpi),
    percentComplete: known(earned / budget),
    percentSpent: known(actual / budget),
    estimateAtCompletion: {
      typical: known(typical),
      atypical: known(atypical),
      costAndSchedule: known(costAndSchedule),
      bottomUp: known(bottomUp),
      announced: known(bottomUp),
      lowest: known(Math.min(...all)),
      highest: known(Math.max(...all)),
      circular: false,
    },
    estimateToComplete: known(bottomUp - actual),
    varianceAtCompletion: known(budget - bottomUp),
    toCompleteBudget: known((budget - earned) / (budget - actual)),
    toCompleteEstimate: known((budget - earned) / (bottomUp - actual)),
    coverage: 1,
  };
}

/** Measures of which nothing is known, for one reason. */
export function unknownMeasures(because: Reason): Measures {
  const nothing = unknown(because);
  return {
    budgetAtCompletion: nothing,
    plannedValue: nothing,
    earnedValue: nothing,
    actualCost: nothing,
    scheduleVariance: nothing,
    costVariance: nothing,
    schedulePerformanceIndex: nothing,
    costPerformanceIndex: nothing,
    criticalRatio: nothing,
    percentComplete: nothing,
    percentSpent: nothing,
    estimateAtCompletion: {
      typical: nothing,
      atypical: nothing,
      costAndSchedule: nothing,
      bottomUp: nothing,
      announced: nothing,
      lowest: nothing,
      highest: nothing,
      circular: false,
    },
    estimateToComplete: nothing,
    varianceAtCompletion: nothing,
    toCompleteBudget: nothing,
    toCompleteEstimate: nothing,
    coverage: 0,
  };
}

const NO_SCHEDULE: ScheduleMeasures = {
  earnedSchedule: unknown('no-baseline'),
  actualTime: unknown('no-baseline'),
  plannedDuration: unknown('no-baseline'),
  scheduleVarianceTime: unknown('no-baseline'),
  schedulePerformanceTime: unknown('no-baseline'),
  estimateAtCompletionTime: unknown('no-baseline'),
  toCompleteScheduleIndex: unknown('no-baseline'),
};

const NO_FINISH: FinishForecast = {
  baselineOriginal: unknown('no-baseline'),
  baselineCurrent: unknown('no-baseline'),
  earnedSchedule: unknown('no-baseline'),
  remainingWork: unknown('no-remaining'),
  p50: unknown('too-little-history'),
  p80: unknown('too-little-history'),
  p95: unknown('too-little-history'),
  announced: unknown('no-dates'),
  slipWorkingDays: unknown('no-baseline'),
  slipFromContract: unknown('no-contract-date'),
};

const NO_EFFORT: Effort = {
  estimate: unknown('no-estimate'),
  spent: known(0),
  remaining: unknown('no-remaining'),
  earned: unknown('no-estimate'),
};

function finishOf(baseline: Day, slip: number): FinishForecast {
  const announced = (baseline + Math.round((slip * 7) / 5)) as Day;
  return {
    baselineOriginal: known(baseline),
    baselineCurrent: known(baseline),
    earnedSchedule: known((announced + 6) as Day),
    remainingWork: known(announced),
    p50: known((announced + 3) as Day),
    p80: known((announced + 17) as Day),
    p95: known((announced + 31) as Day),
    announced: known(announced),
    slipWorkingDays: known(slip),
    slipFromContract: known(slip),
  };
}

interface Sketch {
  readonly id: string;
  readonly name: string;
  readonly phase: string;
  readonly finish: string;
  readonly slip: number;
  /** Person-days. */
  readonly budget: number;
  readonly done: number;
  readonly issues: number;
  readonly weather: Weather;
  readonly acceptance?: DeliverableResult['acceptance'];
}

const SKETCHES: readonly Sketch[] = [
  {
    id: 'L-01',
    name: 'Note de cadrage',
    phase: 'cadrage',
    finish: '2025-11-14',
    slip: 0,
    budget: 22,
    done: 8,
    issues: 8,
    weather: 'sun',
    acceptance: known('admitted'),
  },
  {
    id: 'L-02',
    name: 'Plan qualité projet',
    phase: 'cadrage',
    finish: '2025-11-28',
    slip: -1,
    budget: 12,
    done: 5,
    issues: 5,
    weather: 'sun',
    acceptance: known('accepted'),
  },
  {
    id: 'L-03',
    name: 'Spécifications fonctionnelles générales',
    phase: 'conception',
    finish: '2026-01-16',
    slip: 5,
    budget: 64,
    done: 18,
    issues: 20,
    weather: 'veiled',
    acceptance: known('accepted-with-reservations'),
  },
  {
    id: 'L-04',
    name: 'Maquettes et parcours usagers',
    phase: 'conception',
    finish: '2026-01-30',
    slip: 1,
    budget: 38,
    done: 14,
    issues: 15,
    weather: 'sun',
    acceptance: known('verification'),
  },
  {
    id: 'L-07',
    name: 'Dossier d’architecture technique',
    phase: 'conception',
    finish: '2026-02-13',
    slip: 12,
    budget: 45,
    done: 9,
    issues: 16,
    weather: 'storm',
    acceptance: known('delivered'),
  },
  {
    id: 'L-08',
    name: 'Socle d’authentification (FranceConnect)',
    phase: 'réalisation',
    finish: '2026-03-20',
    slip: 8,
    budget: 80,
    done: 10,
    issues: 31,
    weather: 'cloudy',
  },
  {
    id: 'L-09',
    name: 'Espace personnel de l’usager',
    phase: 'réalisation',
    finish: '2026-04-10',
    slip: 2,
    budget: 110,
    done: 6,
    issues: 42,
    weather: 'sun',
  },
  {
    id: 'L-10',
    name: 'Démarches en ligne : état civil, inscriptions scolaires et périscolaires, signalements',
    phase: 'réalisation',
    finish: '2026-05-06',
    slip: 3,
    budget: 140,
    done: 3,
    issues: 58,
    weather: 'veiled',
  },
  {
    id: 'L-11',
    name: 'Reprise des données',
    phase: 'réalisation',
    finish: '2026-05-15',
    slip: 0,
    budget: 46,
    done: 0,
    issues: 17,
    weather: 'fog',
  },
  {
    id: 'L-12',
    name: 'Dossier de recette',
    phase: 'recette',
    finish: '2026-05-29',
    slip: 0,
    budget: 35,
    done: 0,
    issues: 12,
    weather: 'sun',
  },
];

function deliverableOf(sketch: Sketch): DeliverableResult {
  const budget = sketch.budget * PERSON_DAY;
  const share = sketch.done / sketch.issues;
  const planned = Math.min(budget, budget * share * 1.1 + PERSON_DAY);
  const earned = budget * share;
  const actual = earned * 1.04 + HOUR;
  const work = measuresOf(budget, planned, earned, actual, actual + (budget - earned) * 1.02);
  const cost = measuresOf(budget * 2, planned * 2, earned * 2, actual * 2, actual * 2 + (budget - earned) * 2.04);
  const finish = finishOf(day(sketch.finish), sketch.slip);
  return {
    id: sketch.id,
    name: sketch.name,
    phase: sketch.phase,
    owner: sketch.weather === 'fog' ? null : 'account-nadia',
    earning: 'zero-hundred',
    issues: sketch.issues,
    done: sketch.done,
    issueIds: Array.from({ length: sketch.issues }, (_, index) => String(10_000 + Number(sketch.id.slice(2)) * 100 + index)),
    effort: { estimate: known(budget), spent: known(actual), remaining: known(budget - earned), earned: known(earned) },
    cost,
    work,
    schedule: scheduleOf(40, 38, 90),
    finish,
    contractDate: sketch.phase === 'conception' ? finish.baselineOriginal : unknown('no-contract-date'),
    acceptance: sketch.acceptance ?? unknown('no-acceptance'),
    confidence: sketch.weather === 'fog' ? 0.41 : 0.94,
    weather: { weather: sketch.weather, cause: CAUSES[sketch.weather] },
  };
}

const CAUSES: Readonly<Record<Weather, WeatherReading['cause']>> = {
  sun: 'fine',
  veiled: 'schedule',
  cloudy: 'slip',
  storm: 'slip',
  fog: 'confidence',
};

function scheduleOf(actualTime: number, earnedSchedule: number, planned: number): ScheduleMeasures {
  return {
    earnedSchedule: known(earnedSchedule),
    actualTime: known(actualTime),
    plannedDuration: known(planned),
    scheduleVarianceTime: known(earnedSchedule - actualTime),
    schedulePerformanceTime: known(earnedSchedule / actualTime),
    estimateAtCompletionTime: known((planned * actualTime) / earnedSchedule),
    toCompleteScheduleIndex: known((planned - earnedSchedule) / (planned - actualTime)),
  };
}

/** An S of height 1 over a share of the time in [0, 1]. */
function s(share: number): number {
  const x = Math.min(1, Math.max(0, share));
  return x * x * (3 - 2 * x);
}

/** A curve of so many points from a first to a last day; earned and actual end at the status date with these factors on plan. */
export function curveOf(
  points: number,
  from: Day,
  to: Day,
  statusDate: Day,
  budgets: { readonly cost: number; readonly work: number },
  factors: { readonly earned: number; readonly actual: number },
): readonly CurvePoint[] {
  return Array.from({ length: points }, (_, index): CurvePoint => {
    const at = points === 1 ? statusDate : (Math.round(from + ((to - from) * index) / (points - 1)) as Day);
    const share = s((at - from) / Math.max(1, to - from));
    const past = at <= statusDate;
    const values = (budget: number): CurvePoint['cost'] => ({
      plannedValue: budget * share,
      earnedValue: past ? budget * share * factors.earned : null,
      actualCost: past ? budget * share * factors.actual : null,
    });
    return { day: at, cost: values(budgets.cost), work: values(budgets.work) };
  });
}

const STATUS = day('2026-02-27');
const START = day('2025-10-06');
const END = day('2026-06-30');
const BUDGET_COST = 41_200_000;
const BUDGET_WORK = 592 * PERSON_DAY;

const MILESTONES: readonly MilestoneResult[] = [
  milestone('J-1', 'Lancement', '2025-10-06', '2025-10-06', '2025-10-06', 0, 0, null),
  milestone(
    'J-2',
    'Validation de la conception',
    '2026-01-30',
    '2026-02-17',
    null,
    12,
    4,
    'Choix du fournisseur d’identité reporté',
  ),
  milestone('J-3', 'Ouverture pilote (3 communes)', '2026-04-30', '2026-05-13', null, 8, 0, 'Effet de l’architecture'),
  milestone('J-4', 'Mise en service', '2026-06-30', null, null, null, null, null),
];

function milestone(
  id: string,
  name: string,
  committed: string,
  forecast: string | null,
  actual: string | null,
  slip: number | null,
  last: number | null,
  reason: string | null,
): MilestoneResult {
  const knownOr = (value: number | null): Known<number> => (value === null ? unknown('no-dates') : known(value));
  return {
    id,
    name,
    committed: day(committed),
    forecast: forecast === null ? unknown('no-dates') : known(day(forecast)),
    actual: actual === null ? null : day(actual),
    slipSinceOrigin: knownOr(slip),
    slipSinceLast: knownOr(last),
    revisions: slip === null || slip === 0 ? 0 : 2,
    reason,
    series: [],
  };
}

const deliverables = SKETCHES.map(deliverableOf);

/** A French project in trouble, of which nearly all is known. */
export const RICH: ProjectResult = {
  methodVersion: '1.0',
  project: { id: '10001', key: 'PORT', name: 'Portail citoyen' },
  statusDate: STATUS,
  currency: 'EUR',
  hoursPerDay: 7,
  projectIssues: 236,
  issues: deliverables.reduce((sum, { issues }) => sum + issues, 0),
  done: deliverables.reduce((sum, { done }) => sum + done, 0),
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
  deliverables,
  outside: {
    issueIds: ['19001', '19002', '19003', '19004', '19005', '19006', '19007', '19008', '19009', '19010', '19011', '19012'],
    effort: { estimate: known(9 * PERSON_DAY), spent: known(4 * PERSON_DAY), remaining: known(5 * PERSON_DAY), earned: known(0) },
    actualCost: known(210_000),
  },
  overlaps: [{ issueId: '10801', deliverables: ['L-08', 'L-09'] }],
  milestones: MILESTONES,
  criticalPath: { workingDays: known(38), issueIds: ['10701', '10802', '10904'], cycles: [] },
  curve: curveOf(120, START, END, STATUS, { cost: BUDGET_COST, work: BUDGET_WORK }, { earned: 0.83, actual: 0.87 }),
  axes: {
    schedule: { weather: 'cloudy', cause: 'slip' },
    cost: { weather: 'veiled', cause: 'overrun' },
    scope: { weather: 'veiled', cause: 'scope' },
    acceptance: { weather: 'sun', cause: 'fine' },
    resources: { weather: 'fog', cause: 'no-data' },
    risks: { weather: 'fog', cause: 'no-data' },
  },
  weather: { weather: 'cloudy', cause: 'slip' },
  confidence: {
    value: 0.92,
    findings: [
      { rule: 'outside-deliverables', issues: ['19001', '19002'], share: 0.05 },
      { rule: 'no-remaining', issues: ['10802', '10803', '10804'], share: 0.03 },
      { rule: 'overdue-open', issues: ['10701'], share: 0 },
    ],
  },
};

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
  deliverables: [
    {
      id: 'L-01',
      name: 'Tout le projet',
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
      weather: { weather: 'fog', cause: 'no-data' },
    },
  ],
  outside: { issueIds: ['540', '541'], effort: NO_EFFORT, actualCost: unknown('no-rate') },
  overlaps: [],
  milestones: [],
  criticalPath: { workingDays: unknown('no-links'), issueIds: [], cycles: [] },
  curve: [],
  axes: axesOf({ weather: 'fog', cause: 'no-data' }),
  weather: { weather: 'fog', cause: 'confidence' },
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

function axesOf(reading: WeatherReading): ProjectResult['axes'] {
  return Object.fromEntries(AXES.map((axis) => [axis, reading])) as Record<Axis, WeatherReading>;
}

/** The result as somebody without the right to see costs gets it. */
export function withoutCosts(result: ProjectResult): ProjectResult {
  const hidden = unknownMeasures('hidden');
  return { ...result, cost: hidden, deliverables: result.deliverables.map((deliverable) => ({ ...deliverable, cost: hidden })) };
}
