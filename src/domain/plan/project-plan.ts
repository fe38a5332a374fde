import type { Day } from '../calendar/day';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Minor } from '../money/money';
import type { LinkMeaning } from './link-meaning';
import { NO_OUTCOMES, type OutcomeSettings } from './outcome';

/**
 * Where the issues of a deliverable come from. Once found, a source is remembered by its id in Jira, which
 * wins over key and name, as these change. A label has no id.
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

/**
 * Who imported a record from a file, and when. Author and day of the record are those that the file states.
 */
export interface Imported {
  readonly by: string;
  readonly day: Day;
}

/** Physical progress as people declared it, in percent from 0 to 100. */
export interface DeclaredProgress {
  readonly day: Day;
  readonly percent: number;
  readonly by: string | null;
  readonly note: string | null;
  /** Who imported it, the last one last; absent: it was entered here. */
  readonly imported?: readonly Imported[] | undefined;
}

export interface AcceptanceStep {
  readonly day: Day;
  readonly state: AcceptanceState;
  readonly by: string | null;
  readonly note: string | null;
  /** Who imported it, the last one last; absent: it was entered here. */
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
  /** Percent earned by status id, for the `status` rule. */
  readonly statusPercents: Readonly<Record<string, number>>;
  readonly contractDate: Day | null;
  readonly criteria: readonly string[];
  /** Append-only, oldest first, as the two records below. */
  readonly progress: readonly DeclaredProgress[];
  readonly acceptance: readonly AcceptanceStep[];
  readonly reservations: readonly Reservation[];
}

/**
 * How the work of an issue and of everything below it is split between deliverables, from a day on (null:
 * always). Weights count in proportion to their sum; without weights the issue is not split any more. Issues
 * below may have shares of their own.
 */
export interface IssueShares {
  /** Key or id. */
  readonly issue: string;
  readonly from: Day | null;
  readonly deliverables: Readonly<Record<string, number>>;
}

/**
 * How an estimate above estimated issues counts: the rest that they do not hold, not at all, alone, or whole.
 */
export const PARENT_ESTIMATES = ['rest', 'children', 'parent', 'sum'] as const;
export type ParentEstimates = (typeof PARENT_ESTIMATES)[number];

export type Accrual = 'linear' | 'start' | 'finish';

export interface BudgetLine {
  /** A reduction is negative. */
  readonly amount: Minor;
  readonly accrual: Accrual;
}

export interface BaselineItem {
  readonly start: Day | null;
  readonly finish: Day | null;
  readonly budget: readonly BudgetLine[];
}

/**
 * A dated plan of record. The first is the initial one; later ones are amendments (avenants) with author and
 * reason.
 */
export interface Baseline {
  readonly name: string;
  readonly day: Day;
  readonly reason: string | null;
  readonly author: string | null;
  readonly items: Readonly<Record<string, BaselineItem>>;
  /** The baseline for readers who may not see everything behind it; absent: everybody may. */
  readonly apart?: RestrictedBaseline | undefined;
  /** Who imported it, the last one last; absent: it was captured here. */
  readonly imported?: readonly Imported[] | undefined;
}

/** A baseline computed once more, for readers who may not see everything behind it. */
export interface RestrictedBaseline {
  /** What some readers may not see: ids of issues, and names of other projects (`otherProject`). */
  readonly behind: readonly string[];
  /** The items computed without any of it. */
  readonly open: Readonly<Record<string, BaselineItem>>;
}

/** A cost rate from a day on (null: always). The most specific rate wins: person, role, default. */
export interface Rate {
  readonly person: string | null;
  readonly role: string | null;
  readonly from: Day | null;
  readonly perHour: Minor;
}

/** Days on which a person does not work, first and last included. */
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
  /** Leave and other absences, in any order. */
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
  /** Ids of what has to be finished for it; absent: all that is committed by its date. */
  readonly deliverables?: readonly string[] | undefined;
}

export const RISK_STATUSES = ['open', 'occurred', 'closed'] as const;
export type RiskStatus = (typeof RISK_STATUSES)[number];

/**
 * What a risk concerns, where it is not the whole project: a deliverable or milestone by id, an issue by key.
 */
export type RiskSubject =
  { readonly deliverable: string } | { readonly milestone: string } | { readonly issue: string };

/** What may go wrong, and what that would cost in time and money. */
export interface Risk {
  readonly id: string;
  readonly title: string;
  /** From 0 to 1. */
  readonly probability: number;
  /** Working days by which the project would end later. */
  readonly impactDays: number;
  /** Null where nobody said. */
  readonly impactMoney: Minor | null;
  readonly status: RiskStatus;
  readonly owner: string | null;
  readonly response: string | null;
  readonly due: Day | null;
  readonly concerns?: RiskSubject | undefined;
  readonly raised: Day | null;
  /** The day on which it stopped being open; null where nobody recorded it. */
  readonly settled: Day | null;
}

/**
 * Upper bounds of green and amber; lower bounds for indices (`weatherOf`). Slips in working days, overruns as
 * fractions.
 */
export interface Thresholds {
  readonly index: { readonly green: number; readonly amber: number };
  readonly slipWorkingDays: { readonly green: number; readonly amber: number };
  readonly overrun: { readonly green: number; readonly amber: number };
  /** Below this confidence no weather is shown. */
  readonly confidence: number;
}

/**
 * All that people committed to for one project: the records that the app stores, in the terms of the domain.
 */
export interface ProjectPlan {
  readonly currency: string;
  readonly hoursPerDay: number;
  readonly calendar: WorkCalendar;
  readonly thresholds: Thresholds;
  readonly parentEstimates: ParentEstimates;
  /** Outcomes that people entered for resolutions and done statuses; the others follow from their names. */
  readonly outcomes: OutcomeSettings;
  readonly rates: readonly Rate[];
  readonly people: readonly Person[];
  /** Types of link with a meaning that people chose; `Blocks` needs no choice. */
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
