import type { CalendarSettings } from '../calendar/calendar-settings';
import type { LinkMeaning } from './link-meaning';
import { NO_OUTCOMES, type OutcomeSettings } from './outcome';
import type { Deliverable } from './deliverable';
import type { Baseline } from './baseline';
import type { IssueShares } from './issue-shares';
import type { ParentEstimates } from './parent-estimates';
import type { Person } from './person';
import type { Rate } from './rate';
import type { CostEntry } from './cost-entry';
import type { Milestone } from './milestone';
import type { Risk } from './risk';
import type { Thresholds } from './thresholds';

/**
 * All that people committed to for one project: the records that the app stores, in the terms of the domain.
 */
export interface ProjectPlan {
  readonly currency: string;
  readonly hoursPerDay: number;
  readonly calendar: CalendarSettings;
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
