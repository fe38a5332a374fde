import type { Day } from '../calendar/day';
import type { Known } from '../known';
import type { Minor } from '../money/money';
import type { Overlap, Split } from '../issues/share-issues';
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
import type { Source } from '../plan/source';

/** All figures of one project at the end of one status day, the same on every surface. */
export interface ProjectResult {
  readonly methodVersion: string;
  readonly project: { readonly id: string; readonly key: string; readonly name: string };
  readonly statusDate: Day;
  readonly currency: string;
  readonly hoursPerDay: number;
  /** Numbers of issues: all of the project, those in a deliverable, and of these the done ones. */
  readonly projectIssues: number;
  readonly issues: number;
  readonly done: number;
  readonly effort: Effort;
  readonly cost: Measures;
  readonly work: Measures;
  /**
   * Weighted by hours where any are estimated; else by money, which then decides neither finish nor weather.
   * `cost` has the same weighted by money.
   */
  readonly schedule: ScheduleMeasures;
  readonly finish: FinishForecast;
  readonly gaps: GapRates;
  readonly deliverables: readonly DeliverableResult[];
  /** The work outside of all deliverables; it is always shown. */
  readonly outside: {
    readonly issueIds: readonly string[];
    /** Number of done issues. */
    readonly done: number;
    readonly effort: Effort;
    readonly actualCost: Known<Minor>;
    /** A row in the project's sums, which earns nothing. */
    readonly cost: Measures;
    readonly work: Measures;
  };
  /**
   * Share of the remaining hours with a rate of its own (person, role or default), 0 to 1; the rest is priced
   * at the mean.
   */
  readonly remainingRated: Known<number>;
  /** Ids of the issues without such a rate, where others have one. */
  readonly unrated: readonly string[];
  /**
   * Sources that Jira no longer has, with the name of the deliverable and the number of issues that they had
   * last.
   */
  readonly goneSources: readonly {
    readonly name: string;
    readonly source: Source;
    readonly issues: number;
  }[];
  /** Issues that several deliverables claim: the first by rank keeps them. */
  readonly overlaps: readonly Overlap[];
  /** Issues that several deliverables share. */
  readonly splits: readonly Split[];
  readonly milestones: readonly MilestoneResult[];
  readonly risks: ProjectRisks;
  readonly criticalPath: CriticalPath;
  readonly timetable: Timetable;
  readonly scheduleHealth: readonly ScheduleCheck[];
  /** At most some 120 points, the status day and both ends included, rebuilt from histories. */
  readonly curve: readonly CurvePoint[];
  readonly axes: Readonly<Record<Axis, WeatherReading>>;
  readonly weather: WeatherReading;
  readonly confidence: Confidence;
  /** The confidence is below the project's threshold. */
  readonly doubtful: boolean;
  readonly withoutCosts?: WithoutCosts &
    Pick<ProjectResult, 'schedule'> & { readonly finishByEarnedSchedule: Known<Day> };
}
