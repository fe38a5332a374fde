import type { Day } from '../calendar/day';
import type { FinishForecast } from '../forecast/finish-forecast';
import type { DeliverableGroup } from '../health/deliverable-group';
import type { WeatherReading } from '../health/weather-reading';
import type { Known } from '../known';
import type { Measures } from '../measures/measures';
import type { ScheduleMeasures } from '../measures/schedule-measures';
import type { Effort } from '../progress/effort';
import type { AcceptanceState, EarningRule } from '../plan/deliverable';

/** Figures for those who may not see costs, in place of those of the same name: none is drawn from money. */
export interface WithoutCosts {
  readonly confidence: number;
  readonly doubtful: boolean;
  /** Weather of schedule and acceptance alone. The weather of costs is shown too, but not its cause. */
  readonly weather: WeatherReading;
}

/** The figures of one deliverable on one status day. */
export interface DeliverableResult {
  readonly id: string;
  readonly name: string;
  readonly phase: string | null;
  readonly owner: string | null;
  readonly earning: EarningRule;
  readonly issues: number;
  readonly done: number;
  /** No work is open, or the deliverable is accepted. */
  readonly complete: boolean;
  /** Ids in Jira's order, so that each figure opens down to its issues. */
  readonly issueIds: readonly string[];
  readonly effort: Effort;
  readonly cost: Measures;
  readonly work: Measures;
  /** Weighed by hours, else by the share earned. `cost` has the same weighed by money. */
  readonly schedule: ScheduleMeasures;
  readonly finish: FinishForecast;
  readonly contractDate: Known<Day>;
  readonly acceptance: Known<AcceptanceState>;
  readonly confidence: number;
  /** The confidence is below the project's threshold: a forecast is not shown as a fact. */
  readonly doubtful: boolean;
  /** Null once it is accepted, or finished without an open reservation: it has no weather any more. */
  readonly weather: WeatherReading | null;
  readonly group: DeliverableGroup;
  /** Absent in results of versions of the app that did not compute it; likewise of a project. */
  readonly withoutCosts?: WithoutCosts;
}
