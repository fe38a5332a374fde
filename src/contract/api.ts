import type { Day } from '../domain/calendar/day';
import type { Known } from '../domain/known';
import type { Finding, FindingRule } from '../domain/health/finding';
import type { ProjectResult } from '../domain/project/project-result';
import type { LinkType } from '../domain/issues/issue';
import type { EnteredDeliverable } from './entered-deliverable';
import type { LinkOrder } from '../domain/plan/link-meaning';
import type { Deliverable, ProjectPlan } from '../domain/plan/project-plan';
import type { PublishedCommittee, ShownBeyond } from './publication';
import type { ImportPreview } from './import-preview';
import type { JalonExport } from './jalon-export';
import type { ProjectOutcomes } from './outcomes';
import type { Adoption, Proposal } from './proposal';
import type { Readers } from './readers';
import type { RegisteredRisk, SavedRisk } from './risks';
import type { EnteredShares, ReplacedShares } from './shares';
import type { WhatIfModel } from './what-if-model';
import type { ShownSnapshot, SnapshotList } from './snapshot';
import type { WeatherReading } from '../domain/health/weather-reading';
import type { Effort } from '../domain/progress/effort';
import type { DeliverableResult } from '../domain/project/deliverable-result';
import type { ScheduleCheck, ScheduleCheckId } from '../domain/health/schedule-check';

/** Where the first (or the current) reading of a project stands. Instants are epoch milliseconds. */
export interface SyncState {
  readonly phase: 'never' | 'running' | 'ready' | 'failed' | 'cancelled';
  readonly issuesRead: number;
  /** Jira's approximate count, null until known. */
  readonly issuesExpected: number | null;
  readonly startedAt: number | null;
  /** When the figures shown were stored. */
  readonly finishedAt: number | null;
  /** A `FailureCode`, for the message to show. */
  readonly failure: string | null;
  /** How long the reading under way will still take, at the speed it had so far; null: not known. */
  readonly secondsLeft: number | null;
  /** Until when Jira asked the app to wait; null: it did not. */
  readonly waitsUntil: number | null;
}

/** Where the reading stands, as it travels: numbers of issues only to those who may see every issue of the project. */
export interface ShownSync extends Omit<SyncState, 'issuesRead' | 'issuesExpected'> {
  /** Part of the issues that is read, 0 to 1; null until known. */
  readonly share: number | null;
  readonly issues: { readonly read: number; readonly expected: number | null } | null;
}

/** Names the figures stored for a project; null: there are none yet. */
export interface StampView {
  readonly stamp: string | null;
}

/** What the caller may do on the project; costs are removed from results when `seeCosts` is false. */
export interface Capabilities {
  readonly seeCosts: boolean;
  readonly manageDeliverables: boolean;
}

export interface ProjectRef {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** A result as it travels: issue ids stay behind and are asked for with `listIssues`; what is left does not grow with the project. */
export type ShownResult = Omit<
  ProjectResult,
  'deliverables' | 'outside' | 'unrated' | 'overlaps' | 'splits' | 'confidence' | 'scheduleHealth'
> & {
  readonly deliverables: readonly ShownDeliverable[];
  readonly outside: Omit<ProjectResult['outside'], 'issueIds'> & { readonly issues: number };
  /** Number of issues that several deliverables claim. */
  readonly overlaps: number;
  readonly confidence: { readonly value: number; readonly findings: readonly ShownFinding[] };
  readonly scheduleHealth: readonly ShownCheck[];
};
export type ShownDeliverable = Omit<DeliverableResult, 'issueIds'>;
/** A check of the schedule with the number of its issues. */
export type ShownCheck = Omit<ScheduleCheck, 'issueIds'> & { readonly issues: number };
/** A finding with the number of its issues. */
export type ShownFinding = Omit<Finding, 'issues'> & { readonly issues: number };

/** Issues behind a figure: of a deliverable, of none, without a rate (for who may see costs), of a finding, or of a check of the schedule. */
export type IssueListName =
  `deliverable:${string}` | 'outside' | 'unrated' | `finding:${FindingRule}` | `check:${ScheduleCheckId}`;

export interface ProjectView {
  readonly project: ProjectRef;
  readonly sync: ShownSync;
  /** Names the figures shown; null: there are none. */
  readonly stamp: string | null;
  readonly capabilities: Capabilities;
  /** Null before the first reading has ended. */
  readonly result: ShownResult | null;
  /** Some issues are left out of every sum because the caller may not see them; of other projects, where sources name one of these. */
  readonly partlyHidden: boolean;
  /** A source may find issues in any project: nobody is told whether it did where they may not see them. */
  readonly reachesAnywhere: boolean;
}

export interface IssueView {
  readonly project: ProjectRef;
  readonly sync: ShownSync;
  /** Names the figures shown; null: there are none. */
  readonly stamp: string | null;
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
  readonly blockedBy: readonly { readonly key: string; readonly summary: string; readonly sinceDays: number | null }[];
  /** Null: the issue serves no deliverable, which is said. */
  readonly deliverable: ShownDeliverable | null;
  readonly otherDeliverables: readonly string[];
  /** Where the issue's work is split: the share of each deliverable, 0 to 1, the first being `deliverable`. Else empty. */
  readonly shares: readonly { readonly id: string; readonly name: string; readonly share: number }[];
  readonly criteria: { readonly total: number };
  /** Null: the deliverable is over, and has none any more. */
  readonly weather: WeatherReading | null;
  /** Day of the deliverable's figures, and the units of the project in which they are told. */
  readonly statusDate: Day;
  readonly currency: string;
  readonly hoursPerDay: number;
}

/** The part of the plan that people edit on the settings page. */
export type Settings = Pick<
  ProjectPlan,
  'currency' | 'hoursPerDay' | 'calendar' | 'thresholds' | 'parentEstimates' | 'outcomes' | 'rates' | 'people' | 'linkTypes'
> & {
  readonly committee: CommitteeSettings;
};

/** What the site says beside the project's settings, as it was read last. */
export interface SiteSettings {
  /** Types of link that somebody may decide on, with what their names propose; null: nothing. */
  readonly linkTypes: readonly (LinkType & { readonly proposed: LinkOrder | null })[];
  /** What Jira means by a day and a week of work; null: it counts no time, or was not asked yet. */
  readonly timeTracking: { readonly hoursPerDay: number; readonly daysPerWeek: number } | null;
}

export interface CommitteeSettings {
  readonly spaceKey: string | null;
  readonly locale: 'fr' | 'en';
  readonly every: 'never' | 'week' | 'month';
}

export interface CommitteePage {
  readonly pageId: string;
  readonly title: string;
  /** Path below the site's address. */
  readonly path: string;
  readonly version: number;
  readonly publishedAt: number;
  readonly statusDate: Day;
}

export interface CommitteeView {
  /** False where Confluence is not connected to the app: nothing can be published, and why is said. */
  readonly confluence: boolean;
  readonly settings: CommitteeSettings;
  /** Those that the caller sees. */
  readonly spaces: readonly { readonly id: string; readonly key: string; readonly name: string }[];
  /** The settings name a space that the caller does not see: they say none here. */
  readonly spaceHidden: boolean;
  readonly last: CommitteePage | null;
  /** There is a last page, which the caller does not see or which is gone: `last` does not say which. */
  readonly lastHidden: boolean;
  readonly nextOn: Day | null;
  /** Number of the committee that a page written today tells of. */
  readonly number: number;
  /** By which method the last page was told; null: there is none. */
  readonly methodVersion: string | null;
}

/** Every call answers a value or a failure; the code has its words in the messages, `detail` what to mend (a path, a field). */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: { readonly code: string; readonly detail?: string } };

/** Calls of the issue panel: the issue is the one of the panel's context. */
export interface PanelApi {
  showIssue(request: Record<string, never>): IssueView;
  showStamp(request: Record<string, never>): StampView;
  declareProgress(request: { readonly remainingSeconds?: number; readonly percent?: number; readonly note?: string }): IssueView;
  showShares(request: Record<string, never>): EnteredShares;
  saveShares(request: ReplacedShares): IssueView;
}

/** Calls of the project page. */
export interface PageApi {
  showProject(request: { readonly projectId: string; readonly date?: string }): ProjectView;
  showStamp(request: { readonly projectId: string }): StampView;
  synchronise(request: { readonly projectId: string }): Pick<SyncState, 'phase'>;
  cancelSync(request: { readonly projectId: string }): Pick<SyncState, 'phase'>;
  listIssues(request: { readonly projectId: string; readonly date?: string; readonly lists: readonly IssueListName[] }): {
    /** Ids by list, in the order asked. */
    readonly lists: readonly (readonly string[])[];
    /** Of these issues, those whose work is split. */
    readonly splits: ProjectResult['splits'];
  };
  listOverlaps(request: { readonly projectId: string }): { readonly overlaps: ProjectResult['overlaps'] };
  proposeDeliverables(request: { readonly projectId: string }): { readonly proposals: readonly Proposal[] };
  adoptDeliverables(request: Adoption): ProjectView;
  listDeliverables(request: { readonly projectId: string }): { readonly deliverables: readonly Deliverable[] };
  saveDeliverable(request: EnteredDeliverable): ProjectView;
  removeDeliverable(request: { readonly projectId: string; readonly id: string }): ProjectView;
  /** Undoes a removal. */
  restoreDeliverable(request: { readonly projectId: string; readonly id: string }): ProjectView;
  listRisks(request: { readonly projectId: string }): { readonly risks: readonly RegisteredRisk[] };
  saveRisk(request: SavedRisk): ProjectView;
  removeRisk(request: { readonly projectId: string; readonly id: string }): ProjectView;
  /** Undoes a removal. */
  restoreRisk(request: { readonly projectId: string; readonly id: string }): ProjectView;
  showWhatIf(request: { readonly projectId: string }): WhatIfModel;
  captureBaseline(request: { readonly projectId: string; readonly name: string; readonly reason: string }): ProjectView;
  showSettings(request: { readonly projectId: string }): Settings;
  showSiteSettings(request: { readonly projectId: string }): SiteSettings;
  saveSettings(request: {
    readonly projectId: string;
    /** As the form showed them: where they are others by now, nothing is saved. */
    readonly before: Settings;
    readonly settings: Settings;
  }): Settings;
  /** Resolutions and done statuses of the issues that the caller sees. */
  listOutcomes(request: { readonly projectId: string }): ProjectOutcomes;
  showCommittee(request: { readonly projectId: string }): CommitteeView;
  publishCommittee(request: {
    readonly projectId: string;
    readonly locale: 'fr' | 'en';
    readonly spaceKey: string;
    readonly date?: string;
    /** Number of the committee in its series; where it is left out, the one that follows. */
    readonly number?: number;
    /** What the page shows beyond what everybody on the project may see, confirmed for these readers; absent: nothing. */
    readonly shows?: ShownBeyond;
  }): PublishedCommittee;
  /** Who may read the pages of a space: what somebody confirms who publishes more than everybody may see. */
  showReaders(request: { readonly projectId: string; readonly spaceKey: string }): Readers;
  listSnapshots(request: { readonly projectId: string; readonly year?: number }): SnapshotList;
  showSnapshot(request: { readonly projectId: string; readonly id: string }): ShownSnapshot;
  /** Answers the list of this year. */
  takeSnapshot(request: { readonly projectId: string; readonly note: string }): SnapshotList;
  exportProject(request: { readonly projectId: string }): JalonExport;
  /** What an import would replace; nothing is changed. */
  previewImport(request: { readonly projectId: string; readonly export: unknown }): ImportPreview;
  importProject(request: {
    readonly projectId: string;
    readonly export: unknown;
    /** As the preview named what is kept; left out where nothing is. */
    readonly revision?: number;
  }): ProjectView;
}

/** Calls of the dashboard gadget. The list of projects for its configuration comes from Jira, in the browser. */
export interface GadgetApi {
  showProject(request: { readonly projectId: string }): ProjectView;
  showStamp(request: { readonly projectId: string }): StampView;
}

/** Calls of the Confluence macro. */
export interface MacroApi {
  showProject(request: { readonly projectId: string }): ProjectView;
  showStamp(request: { readonly projectId: string }): StampView;
}
