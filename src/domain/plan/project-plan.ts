import type { Day } from '../calendar/day';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Minor } from '../money/money';
import type { LinkMeaning } from './link-meaning';
import { NO_OUTCOMES, type OutcomeSettings } from './outcome';

/**
 * Where a deliverable's issues come from. What has an id in Jira is remembered by it once it was found: keys
 * and names change, ids do not. The id wins where it is known on the site. A label has none.
 */
export type Source =
  | { readonly issue: string; readonly id?: string | undefined }
  | { readonly version: string; readonly id?: string | undefined }
  | { readonly component: string; readonly id?: string | undefined }
  | { readonly label: string }
  | { readonly jql: string };

/** How a deliverable earns its budget (`progress/earned-fraction.ts`). */
export const EARNING_RULES = [
  'zero-hundred',
  'fifty-fifty',
  'status',
  'milestones',
  'physical',
  'effort',
] as const;
export type EarningRule = (typeof EARNING_RULES)[number];

export const ACCEPTANCE_STATES = [
  'prepared',
  'delivered',
  'verification',
  'accepted',
  'accepted-with-reservations',
  'adjourned',
  'refused',
  'regular-service',
  'admitted',
] as const;
export type AcceptanceState = (typeof ACCEPTANCE_STATES)[number];

/** Who brought a record in from a file, and when: its author and its day are what the file says. */
export interface Imported {
  readonly by: string;
  readonly day: Day;
}

/** Physical progress as somebody declared it. Percent in [0, 100]. */
export interface DeclaredProgress {
  readonly day: Day;
  readonly percent: number;
  readonly by: string | null;
  readonly note: string | null;
  /**
   * Absent: it was made here. Else by whom it was brought in, the last one last; those before are what files
   * said.
   */
  readonly imported?: readonly Imported[] | undefined;
}

export interface AcceptanceStep {
  readonly day: Day;
  readonly state: AcceptanceState;
  readonly by: string | null;
  readonly note: string | null;
  /**
   * Absent: it was made here. Else by whom it was brought in, the last one last; those before are what files
   * said.
   */
  readonly imported?: readonly Imported[] | undefined;
}

export interface Reservation {
  readonly id: string;
  readonly text: string;
  readonly severity: 'minor' | 'major' | 'blocking';
  readonly raised: Day | null;
  readonly lifted: Day | null;
}

/** What is contracted, delivered and accepted. */
export interface Deliverable {
  readonly id: string;
  readonly name: string;
  readonly source: Source;
  readonly owner: string | null;
  readonly approver: string | null;
  readonly phase: string | null;
  readonly lot: string | null;
  readonly earning: EarningRule;
  /** Percent earned per status id, for the `status` rule. */
  readonly statusPercents: Readonly<Record<string, number>>;
  readonly contractDate: Day | null;
  readonly criteria: readonly string[];
  /** Append-only, oldest first; so are the records below. */
  readonly progress: readonly DeclaredProgress[];
  readonly acceptance: readonly AcceptanceStep[];
  readonly reservations: readonly Reservation[];
}

/**
 * How the work of an issue, and of all that stands under it, is split between deliverables from a day on
 * (null: always). Weights by deliverable count in proportion to their sum; without any, the issue is split no
 * more. What stands under it may have shares of its own.
 */
export interface IssueShares {
  /** Key or id. */
  readonly issue: string;
  readonly from: Day | null;
  readonly deliverables: Readonly<Record<string, number>>;
}

/**
 * How an estimate above estimated issues counts beside theirs: what they do not hold of it, not at all,
 * alone, or whole.
 */
export const PARENT_ESTIMATES = ['rest', 'children', 'parent', 'sum'] as const;
export type ParentEstimates = (typeof PARENT_ESTIMATES)[number];

export type Accrual = 'linear' | 'start' | 'finish';

export interface BudgetLine {
  /** Below 0: a reduction. */
  readonly amount: Minor;
  readonly accrual: Accrual;
}

export interface BaselineItem {
  readonly start: Day | null;
  readonly finish: Day | null;
  readonly budget: readonly BudgetLine[];
}

/** A dated plan of record. The first is the initial one; later ones are avenants, with author and reason. */
export interface Baseline {
  readonly name: string;
  readonly day: Day;
  readonly reason: string | null;
  readonly author: string | null;
  readonly items: Readonly<Record<string, BaselineItem>>;
  /** Absent: everybody may see all that the items are drawn from, for all that was known that day. */
  readonly apart?: RestrictedBaseline | undefined;
  /**
   * Absent: it was made here. Else by whom it was brought in, the last one last; those before are what files
   * said.
   */
  readonly imported?: readonly Imported[] | undefined;
}

/** A baseline once more, for those who may not see all that it is drawn from. */
export interface RestrictedBaseline {
  /**
   * What not everybody may see of what the items are drawn from: ids of issues, and other projects
   * (`otherProject`).
   */
  readonly behind: readonly string[];
  /** The items drawn without any of it. */
  readonly open: Readonly<Record<string, BaselineItem>>;
}

/**
 * A cost rate with the day from which it is in force (null: always). The most specific match wins: person,
 * role, default.
 */
export interface Rate {
  readonly person: string | null;
  readonly role: string | null;
  readonly from: Day | null;
  readonly perHour: Minor;
}

/** Days on which somebody does not work, first and last included. */
export interface Absence {
  readonly from: Day;
  readonly to: Day;
}

export interface Person {
  readonly accountId: string;
  readonly role: string | null;
  readonly skills: readonly string[];
  /** Share of full time, 0 to 1. */
  readonly capacity: number;
  readonly organisation: string | null;
  /** Leave and other absences, in any order; none where it is left out. */
  readonly absences?: readonly Absence[] | undefined;
}

export interface CostEntry {
  readonly day: Day;
  readonly deliverable: string | null;
  readonly kind: 'expense' | 'commitment' | 'invoice' | 'payment';
  readonly amount: Minor;
  readonly label: string;
}

export interface MilestoneForecast {
  readonly on: Day;
  readonly day: Day;
  readonly reason: string | null;
}

export interface Milestone {
  readonly id: string;
  readonly name: string;
  readonly committed: Day;
  readonly forecasts: readonly MilestoneForecast[];
  readonly actual: Day | null;
  /** Ids of what has to be finished for it; where it is left out, all that is committed by its date. */
  readonly deliverables?: readonly string[] | undefined;
}

export const RISK_STATUSES = ['open', 'occurred', 'closed'] as const;
export type RiskStatus = (typeof RISK_STATUSES)[number];

/**
 * What a risk bears on where it is not the project as a whole: a deliverable or a milestone by id, an issue
 * by key.
 */
export type RiskSubject =
  { readonly deliverable: string } | { readonly milestone: string } | { readonly issue: string };

/** What may go wrong, and what it would cost in time and in money if it did. */
export interface Risk {
  readonly id: string;
  readonly title: string;
  /** 0 to 1. */
  readonly probability: number;
  /** Working days by which the project would end later. */
  readonly impactDays: number;
  /** Null: nobody said. */
  readonly impactMoney: Minor | null;
  readonly status: RiskStatus;
  readonly owner: string | null;
  readonly response: string | null;
  readonly due: Day | null;
  readonly concerns?: RiskSubject | undefined;
  readonly raised: Day | null;
  /** Since when it is no longer open; null where nobody recorded it. */
  readonly settled: Day | null;
}

/**
 * Upper bounds of green and of amber; those of indices are lower bounds (`weatherOf`). Slips in working days,
 * overruns as fractions.
 */
export interface Thresholds {
  readonly index: { readonly green: number; readonly amber: number };
  readonly slipWorkingDays: { readonly green: number; readonly amber: number };
  readonly overrun: { readonly green: number; readonly amber: number };
  /** Below this confidence nothing is coloured. */
  readonly confidence: number;
}

/**
 * All that people committed to for one project: what the app stores as records (the Jalon export in domain
 * terms).
 */
export interface ProjectPlan {
  readonly currency: string;
  readonly hoursPerDay: number;
  readonly calendar: WorkCalendar;
  readonly thresholds: Thresholds;
  readonly parentEstimates: ParentEstimates;
  /** What became of work with each resolution and done status, where somebody said; else their names tell. */
  readonly outcomes: OutcomeSettings;
  readonly rates: readonly Rate[];
  readonly people: readonly Person[];
  /** Types of link that somebody decided on; `Blocks` needs nobody to. */
  readonly linkTypes: readonly LinkMeaning[];
  readonly deliverables: readonly Deliverable[];
  readonly shares: readonly IssueShares[];
  /** Oldest first. */
  readonly baselines: readonly Baseline[];
  readonly costs: readonly CostEntry[];
  readonly milestones: readonly Milestone[];
  readonly risks: readonly Risk[];
}

/** The plan of a project for which nobody has entered anything. */
export const EMPTY_PLAN: ProjectPlan = {
  currency: 'EUR',
  hoursPerDay: 7,
  calendar: { region: 'FR', weekdays: [1, 2, 3, 4, 5], closed: [], opened: [] },
  thresholds: {
    index: { green: 0.95, amber: 0.9 },
    slipWorkingDays: { green: 5, amber: 10 },
    overrun: { green: 0.03, amber: 0.1 },
    confidence: 0.7,
  },
  parentEstimates: 'rest',
  outcomes: NO_OUTCOMES,
  rates: [],
  people: [],
  linkTypes: [],
  deliverables: [],
  shares: [],
  baselines: [],
  costs: [],
  milestones: [],
  risks: [],
};
