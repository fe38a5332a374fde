import { z } from 'zod';
import type { Day } from '../domain/calendar/day';
import { FINDING_RULES, type Finding, type FindingRule } from '../domain/health/finding';
import { SCHEDULE_CHECKS, type ScheduleCheck, type ScheduleCheckId } from '../domain/health/schedule-check';
import type { WeatherReading } from '../domain/health/weather-reading';
import type { Known } from '../domain/known';
import type { Effort } from '../domain/progress/effort';
import type { DeliverableResult } from '../domain/project/deliverable-result';
import type { ProjectResult } from '../domain/project/project-result';
import { answers, call, callOnIssue } from './call';
import { day, nothing, ofProject, projectId } from './fields';
import type { ProjectOutcomes } from './outcomes';
import type { SyncView } from './sync';
import type { WhatIfModel } from './what-if-model';

/** Names the figures stored for a project; null: there are none yet. */
export interface VersionView {
  readonly version: string | null;
}

/** What the caller may do on the project; where `seeCosts` is false, results come without costs. */
export interface Capabilities {
  readonly seeCosts: boolean;
  readonly manageDeliverables: boolean;
}

export interface ProjectRef {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/**
 * A result as it is sent: without issue ids, which `listIssues` gives, so its size does not grow with the
 * project.
 */
export type ResultView = Omit<
  ProjectResult,
  'deliverables' | 'outside' | 'unrated' | 'overlaps' | 'splits' | 'confidence' | 'scheduleHealth'
> & {
  readonly deliverables: readonly DeliverableView[];
  readonly outside: Omit<ProjectResult['outside'], 'issueIds'> & { readonly issues: number };
  /** Number of issues that several deliverables claim. */
  readonly overlaps: number;
  readonly confidence: { readonly value: number; readonly findings: readonly FindingView[] };
  readonly scheduleHealth: readonly CheckView[];
};
export type DeliverableView = Omit<DeliverableResult, 'issueIds'>;
/** A check of the schedule with the number of its issues. */
export type CheckView = Omit<ScheduleCheck, 'issueIds'> & { readonly issues: number };

/** A finding with the number of its issues. */
export type FindingView = Omit<Finding, 'issues'> & { readonly issues: number };

/**
 * Issues behind a figure: of a deliverable, of none, without a rate (for who may see costs), of a finding, or
 * of a check of the schedule.
 */
export type IssueListName =
  `deliverable:${string}` | 'outside' | 'unrated' | `finding:${FindingRule}` | `check:${ScheduleCheckId}`;

export interface ProjectView {
  readonly project: ProjectRef;
  readonly sync: SyncView;
  /** Names the figures; null: there are none. */
  readonly version: string | null;
  readonly capabilities: Capabilities;
  /** Null before the first sync has ended. */
  readonly result: ResultView | null;
  /**
   * Some issues are left out of every sum because the caller may not see them; those of another project count
   * here only where sources name that project.
   */
  readonly partlyHidden: boolean;
  /**
   * A source may select issues of any project. Whether it does is not shown to those who may not see them.
   */
  readonly reachesAnywhere: boolean;
}

export interface IssueView {
  readonly project: ProjectRef;
  readonly sync: SyncView;
  /** Names the figures; null: there are none. */
  readonly version: string | null;
  readonly capabilities: Capabilities & { readonly declareProgress: boolean };
  readonly issue: {
    readonly id: string;
    readonly key: string;
    readonly done: boolean;
    readonly effort: Effort;
    readonly due: Known<Day>;
    /** Last declared percentage, in [0, 100]. */
    readonly declared: { readonly percent: number; readonly day: Day; readonly by: string } | null;
  };
  readonly blockedBy: readonly {
    readonly key: string;
    readonly summary: string;
    readonly sinceDays: number | null;
  }[];
  /** Null: the issue is in no deliverable, and the panel says so. */
  readonly deliverable: DeliverableView | null;
  readonly otherDeliverables: readonly string[];
  /**
   * Where the issue's work is split: the share of each deliverable, 0 to 1, the first one being
   * `deliverable`. Else empty.
   */
  readonly shares: readonly { readonly id: string; readonly name: string; readonly share: number }[];
  readonly criteria: { readonly total: number };
  /** Null: the deliverable is over and has no weather any more. */
  readonly weather: WeatherReading | null;
  /** Day of the deliverable’s figures, and the units of the project. */
  readonly statusDate: Day;
  readonly currency: string;
  readonly hoursPerDay: number;
}

const issueList = z.union([
  z.literal('outside'),
  z.literal('unrated'),
  z.templateLiteral(['deliverable:', z.string().min(1).max(64)]),
  z.templateLiteral(['finding:', z.enum(FINDING_RULES)]),
  z.templateLiteral(['check:', z.enum(SCHEDULE_CHECKS)]),
]);

/** Calls that show a project as it is. */
export const viewCalls = {
  showProject: call({
    right: 'read',
    request: z.object({ projectId, date: day.optional() }),
    answer: answers<ProjectView>(),
  }),
  showVersion: call({ right: 'look', request: ofProject, answer: answers<VersionView>() }),
  listIssues: call({
    right: 'read',
    request: z.object({ projectId, date: day.optional(), lists: z.array(issueList).min(1).max(1_000) }),
    answer: answers<{
      /** Ids by list, in the order asked. */
      readonly lists: readonly (readonly string[])[];
      /** Of these issues, those whose work is split. */
      readonly splits: ProjectResult['splits'];
    }>(),
  }),
  listOverlaps: call({
    right: 'read',
    request: ofProject,
    answer: answers<{ readonly overlaps: ProjectResult['overlaps'] }>(),
  }),
  /** Resolutions and done statuses of the issues that the caller sees. */
  listOutcomes: call({ right: 'manage', request: ofProject, answer: answers<ProjectOutcomes>() }),
  showWhatIf: call({ right: 'read', request: ofProject, answer: answers<WhatIfModel>() }),
};

/** Calls that show the issue of the panel. */
export const issueViewCalls = {
  showIssue: callOnIssue({ right: 'read', request: nothing, answer: answers<IssueView>() }),
  showVersion: callOnIssue({ right: 'look', request: nothing, answer: answers<VersionView>() }),
};
