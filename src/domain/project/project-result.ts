import type { Day } from '../calendar/day';
import type { Known } from '../known';
import type { Minor } from '../money/money';
import type { Overlap, Split } from '../issues/share-issues';
import type { Source } from '../plan/project-plan';
import type { Confidence } from '../health/finding';
import type { FinishForecast } from '../forecast/finish-forecast';
import type { GapRates } from '../measures/gap-rates';
import type { ProjectRisks } from '../risk/risk-result';
import type { WeatherReading, Axis } from '../health/weather-reading';
import type { Measures } from '../measures/measures';
import type { ScheduleMeasures } from '../measures/schedule-measures';
import type { Effort } from '../progress/effort';
import type { CurvePoint } from '../measures/curve';
import type { MilestoneResult } from '../milestones/milestone-result';
import type { WithoutCosts, DeliverableResult } from './deliverable-result';
import type { CriticalPath } from '../schedule/critical-path';
import type { Timetable } from '../schedule/timetable';
import type { ScheduleCheck } from '../health/schedule-check';

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
  /**
   * By hours where any are estimated; else by money, which then decides neither the finish nor the weather.
   * By money: `cost`.
   */
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
  /**
   * Share of the remaining hours that has a rate of its own (a person's, a role's or the default), 0 to 1;
   * the rest is priced at the mean.
   */
  readonly remainingRated: Known<number>;
  /** Ids of the issues that have none, where others have. */
  readonly unrated: readonly string[];
  /**
   * Sources that name nothing that is there any more, with the deliverable's name and how many issues it had
   * last.
   */
  readonly goneSources: readonly {
    readonly name: string;
    readonly source: Source;
    readonly issues: number;
  }[];
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
  readonly withoutCosts?: WithoutCosts &
    Pick<ProjectResult, 'schedule'> & { readonly finishByEarnedSchedule: Known<Day> };
}
