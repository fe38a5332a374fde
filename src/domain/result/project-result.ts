import type { Day } from '../calendar/day';
import type { Known } from '../known';
import type { Minor, Seconds } from '../money/money';
import type { Overlap, Split } from '../plan/hold-issues';
import type { AcceptanceState, EarningRule, Source } from '../plan/project-plan';
import type { CriticalPath, MilestoneDriving, ScheduleCheck, Timetable } from './schedule-result';
import type { TrendPoint } from './trend-point';
import type { Confidence } from './finding';
import type { FinishForecast } from './finish-forecast';
import type { GapRates } from './gap-rates';
import type { ProjectRisks } from './risk-result';

/** sun fine, veiled slight trouble, cloudy trouble, storm blocking, fog unknown. */
export type Weather = 'sun' | 'veiled' | 'cloudy' | 'storm' | 'fog';

/** By what an estimate at completion is announced: a method, or the sum of the rows, each by its own. */
export type LandingMethod = 'bottomUp' | 'typical' | 'atypical' | 'rows';

/** Earned-value measures in one unit: money (minor units) or effort (seconds). Ratios have no unit. Never rounded. */
export interface Measures {
  /**
   * Share of the budget that these figures cover, 0 to 1. A deliverable whose earned value is unknown leaves all of the sums
   * on both sides: below 1, say so beside the figures.
   */
  readonly coverage: number;
  readonly budgetAtCompletion: Known<number>;
  readonly plannedValue: Known<number>;
  readonly earnedValue: Known<number>;
  readonly actualCost: Known<number>;
  readonly scheduleVariance: Known<number>;
  readonly costVariance: Known<number>;
  readonly schedulePerformanceIndex: Known<number>;
  readonly costPerformanceIndex: Known<number>;
  readonly criticalRatio: Known<number>;
  /** EV / BAC, a fraction. */
  readonly percentComplete: Known<number>;
  /** AC / BAC, a fraction. */
  readonly percentSpent: Known<number>;
  readonly estimateAtCompletion: {
    readonly typical: Known<number>;
    readonly atypical: Known<number>;
    readonly costAndSchedule: Known<number>;
    readonly bottomUp: Known<number>;
    /** AC + (BAC − EV) / (0.8 CPI + 0.2 SPI). */
    readonly weighted: Known<number>;
    /** By probability, drawn together with the finish; of a project, not of its deliverables. Risks count in money. */
    readonly p50: Known<number>;
    readonly p80: Known<number>;
    readonly p95: Known<number>;
    /** The one the surfaces announce: bottomUp where known, else typical, else atypical; of a project the sum of its rows. */
    readonly announced: Known<number>;
    readonly method: LandingMethod;
    readonly lowest: Known<number>;
    readonly highest: Known<number>;
    /** The earning rule makes typical equal to bottomUp: no independent information. */
    readonly circular: boolean;
    /** Less than 20 % is earned: the indices still move too much for a forecast drawn from them. */
    readonly indicative: boolean;
  };
  readonly estimateToComplete: Known<number>;
  readonly varianceAtCompletion: Known<number>;
  readonly toCompleteBudget: Known<number>;
  readonly toCompleteEstimate: Known<number>;
  /** Earned schedule with the parts weighed in this unit, in working days; left out by versions of the app that did not tell it. */
  readonly earnedSchedule?: Known<number>;
  readonly scheduleVarianceTime?: Known<number>;
  readonly schedulePerformanceTime?: Known<number>;
  readonly estimateAtCompletionTime?: Known<number>;
}

/**
 * What earned schedule weighs parts by: their hours; of one deliverable without hours its own share, which needs no weight; money, which
 * only those are told who may see costs.
 */
export const SCHEDULE_UNITS = ['effort', 'share', 'money'] as const;
export type ScheduleUnit = (typeof SCHEDULE_UNITS)[number];

/** Time measures, in working days of the project's calendar, fractional (Lipke 2003). */
export interface ScheduleMeasures {
  /** Left out by versions of the app that weighed by money wherever there was some. */
  readonly unit?: ScheduleUnit;
  readonly earnedSchedule: Known<number>;
  readonly actualTime: Known<number>;
  readonly plannedDuration: Known<number>;
  readonly scheduleVarianceTime: Known<number>;
  readonly schedulePerformanceTime: Known<number>;
  /** IEAC(t), working days from the start. */
  readonly estimateAtCompletionTime: Known<number>;
  readonly toCompleteScheduleIndex: Known<number>;
}

/** Hours as Jira holds them, in seconds. `earned` is the estimates of the issues that are done. */
export interface Effort {
  readonly estimate: Known<Seconds>;
  readonly spent: Known<Seconds>;
  readonly remaining: Known<Seconds>;
  readonly earned: Known<Seconds>;
}

/** Every deliverable is in exactly one of these groups. */
export const DELIVERABLE_GROUPS = ['late', 'at-risk', 'waiting', 'on-course', 'done'] as const;
export type DeliverableGroup = (typeof DELIVERABLE_GROUPS)[number];

/** A state for the reader: the weather and why. `cause` names the measure that decided. */
export interface WeatherReading {
  readonly weather: Weather;
  readonly cause: WeatherCause;
}
export const WEATHER_CAUSES = [
  'schedule',
  'cost',
  'slip',
  'milestone',
  'overrun',
  'confidence',
  'no-data',
  'complete',
  'nothing-remains',
  'acceptance',
  'scope',
  'risks',
  'no-risks-recorded',
  'fine',
  'reserved', // money decided, and the reader may not see it
] as const;
export type WeatherCause = (typeof WEATHER_CAUSES)[number];

export const AXES = ['schedule', 'cost', 'scope', 'acceptance', 'resources', 'risks'] as const;
export type Axis = (typeof AXES)[number];

/** What those see in place of the figures of the same name who may not see costs: nothing of it is drawn from money. */
export interface WithoutCosts {
  readonly confidence: number;
  readonly doubtful: boolean;
  /** Weather of the schedule and of acceptance alone; that of costs is told too, but not why. */
  readonly weather: WeatherReading;
}

export interface DeliverableResult {
  readonly id: string;
  readonly name: string;
  readonly phase: string | null;
  readonly owner: string | null;
  readonly earning: EarningRule;
  readonly issues: number;
  readonly done: number;
  /** No work is open, or it is accepted. */
  readonly complete: boolean;
  /** Ids, in Jira's order, so that each figure opens down to its issues. */
  readonly issueIds: readonly string[];
  readonly effort: Effort;
  readonly cost: Measures;
  readonly work: Measures;
  /** By hours, else by its own share. By money: `cost`. */
  readonly schedule: ScheduleMeasures;
  readonly finish: FinishForecast;
  readonly contractDate: Known<Day>;
  readonly acceptance: Known<AcceptanceState>;
  readonly confidence: number;
  /** The confidence is below the project's threshold: what is forecast is no fact, and is not told as one. */
  readonly doubtful: boolean;
  /** Null once it is accepted, or finished without an open reservation: it has no weather any more. */
  readonly weather: WeatherReading | null;
  readonly group: DeliverableGroup;
  /** Left out by versions of the app that did not tell it; so it is of a project. */
  readonly withoutCosts?: WithoutCosts;
}

/** One day of the S-curve, in both units. Null where unknown, and after the status date for EV and AC. */
export interface CurvePoint {
  readonly day: Day;
  readonly cost: { readonly plannedValue: Minor | null; readonly earnedValue: Minor | null; readonly actualCost: Minor | null };
  readonly work: {
    readonly plannedValue: Seconds | null;
    readonly earnedValue: Seconds | null;
    readonly actualCost: Seconds | null;
  };
}

export interface MilestoneResult {
  readonly id: string;
  readonly name: string;
  readonly committed: Day;
  readonly forecast: Known<Day>;
  readonly actual: Day | null;
  /** Past its announced day and not reached (`isToReplan`), slips are the least that they can be. */
  readonly slipSinceOrigin: Known<number>;
  readonly slipSinceLast: Known<number>;
  readonly revisions: number;
  readonly reason: string | null;
  /** Forecasts as announced, from the commitment to the status day or to the day on which it was reached. */
  readonly trend: readonly TrendPoint[];
  /** Mean move of a revision, in working days; negative is earlier. */
  readonly meanRevision: Known<number>;
  readonly driving: MilestoneDriving;
}

/** Everything computed for one project on one status date. The same content on every surface. */
export interface ProjectResult {
  readonly methodVersion: string;
  readonly project: { readonly id: string; readonly key: string; readonly name: string };
  readonly statusDate: Day;
  readonly currency: string;
  readonly hoursPerDay: number;
  /** All issues of the project, then those in a deliverable and of these the done ones. */
  readonly projectIssues: number;
  readonly issues: number;
  readonly done: number;
  readonly effort: Effort;
  readonly cost: Measures;
  readonly work: Measures;
  /** By hours where any are estimated; else by money, which then decides neither the finish nor the weather. By money: `cost`. */
  readonly schedule: ScheduleMeasures;
  readonly finish: FinishForecast;
  readonly gaps: GapRates;
  readonly deliverables: readonly DeliverableResult[];
  /** Work that no deliverable claims: shown, never hidden. */
  readonly outside: {
    readonly issueIds: readonly string[];
    /** Of these, the done ones. */
    readonly done: number;
    readonly effort: Effort;
    readonly actualCost: Known<Minor>;
    /** A row of the project's sums as a deliverable is, which earns nothing. */
    readonly cost: Measures;
    readonly work: Measures;
  };
  /** Share of the remaining hours that has a rate of its own (a person's, a role's or the default), 0 to 1; the rest is priced at the mean. */
  readonly remainingRated: Known<number>;
  /** Ids of the issues that have none, where others have. */
  readonly unrated: readonly string[];
  /** Sources that name nothing that is there any more, with the deliverable's name and how many issues it had last. */
  readonly goneSources: readonly { readonly name: string; readonly source: Source; readonly issues: number }[];
  /** Issues claimed by several deliverables: the first by rank keeps them. */
  readonly overlaps: readonly Overlap[];
  /** Issues whose work is split between deliverables. */
  readonly splits: readonly Split[];
  readonly milestones: readonly MilestoneResult[];
  readonly risks: ProjectRisks;
  readonly criticalPath: CriticalPath;
  readonly timetable: Timetable;
  readonly scheduleHealth: readonly ScheduleCheck[];
  /** At most some 120 points, status date and ends included, rebuilt from history. */
  readonly curve: readonly CurvePoint[];
  readonly axes: Readonly<Record<Axis, WeatherReading>>;
  readonly weather: WeatherReading;
  readonly confidence: Confidence;
  /** As of a deliverable. */
  readonly doubtful: boolean;
  readonly withoutCosts?: WithoutCosts & Pick<ProjectResult, 'schedule'> & { readonly finishByEarnedSchedule: Known<Day> };
}
